import { Lifecycle, Quadrant } from '#shared/contracts';
import type { PortfolioCustomer } from './portfolio-customer.ts';
import { sum } from './sum.ts';

/** What a group of customers is and brings; money in major units. */
export interface GroupFigures {
  readonly customers: number;
  /** Of all customers, 0…1. */
  readonly share: number;
  /** Σ contribution of each customer's last active year, after the cost of serving it. */
  readonly contribution: number;
  /** Of all customers' contribution; below 0 for a group that costs more than it brings, null where all bring nothing. */
  readonly contributionShare: number | null;
  /** Σ residual value: discounted contribution still to come. */
  readonly residual: number;
  /** Σ customer lifetime value: historical and residual. */
  readonly clv: number;
}

/**
 * The four quadrants in their order, those without one, and all. The total's `clv` is the customer equity (Rust, Lemon &
 * Zeithaml, "Return on Marketing", 2004). It has no interval: the ends of the customers' own intervals do not tell that
 * of their sum, since a customer that may have left is worth all or nothing, and much hits all of them at once.
 */
export function quadrantFigures(customers: readonly PortfolioCustomer[]): {
  readonly quadrants: readonly (GroupFigures & { readonly quadrant: Quadrant })[];
  readonly without: GroupFigures;
  readonly total: GroupFigures;
} {
  const figuresOf = (wanted: Quadrant | null) =>
    groupFigures(
      customers.filter(({ quadrant }) => quadrant === wanted),
      customers,
    );
  return {
    quadrants: Quadrant.options.map((quadrant) => ({ quadrant, ...figuresOf(quadrant) })),
    without: figuresOf(null),
    total: groupFigures(customers, customers),
  };
}

/** How many customers stand where, in the order of a customer's life; stages that nobody is in are left out. */
export function lifecycleFigures(
  customers: readonly PortfolioCustomer[],
): readonly (GroupFigures & { readonly lifecycle: Lifecycle })[] {
  return Lifecycle.options
    .map((lifecycle) => {
      const group = customers.filter((customer) => customer.lifecycle === lifecycle);
      return { lifecycle, ...groupFigures(group, customers) };
    })
    .filter((figures) => figures.customers > 0);
}

function groupFigures(group: readonly PortfolioCustomer[], all: readonly PortfolioCustomer[]): GroupFigures {
  const contributionOf = (customers: readonly PortfolioCustomer[]) =>
    sum(customers, ({ contributionLastActiveYear }) => contributionLastActiveYear);
  const contribution = contributionOf(group);
  const whole = contributionOf(all);
  return {
    customers: group.length,
    share: all.length === 0 ? 0 : group.length / all.length,
    contribution,
    contributionShare: whole > 0 ? contribution / whole : null,
    residual: sum(group, ({ clv }) => clv?.residual),
    clv: sum(group, ({ clv }) => clv?.total),
  };
}
