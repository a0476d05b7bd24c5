import { type CustomerScore, Lifecycle, Quadrant } from '#shared/contracts';

/** What a group of customers is and brings; money in major units. */
export interface GroupFigures {
  readonly customers: number;
  /** Of all customers, 0…1. */
  readonly share: number;
  /** Of their last active years. */
  readonly contribution: number;
  readonly residual: number;
  readonly clv: number;
}

/** The four quadrants in their order, those without one, and all. */
export function quadrantFigures(customers: readonly CustomerScore[]): {
  readonly quadrants: readonly (GroupFigures & { readonly quadrant: Quadrant })[];
  readonly without: GroupFigures;
  readonly total: GroupFigures;
} {
  const figuresOf = (wanted: Quadrant | null) =>
    groupFigures(
      customers.filter(({ quadrant }) => quadrant === wanted),
      customers.length,
    );
  return {
    quadrants: Quadrant.options.map((quadrant) => ({ quadrant, ...figuresOf(quadrant) })),
    without: figuresOf(null),
    total: groupFigures(customers, customers.length),
  };
}

/** How many customers stand where, in the order of a customer's life; stages that nobody is in are left out. */
export function lifecycleFigures(
  customers: readonly CustomerScore[],
): readonly (GroupFigures & { readonly lifecycle: Lifecycle })[] {
  return Lifecycle.options
    .map((lifecycle) => {
      const group = customers.filter((score) => score.lifecycle === lifecycle);
      return { lifecycle, ...groupFigures(group, customers.length) };
    })
    .filter((figures) => figures.customers > 0);
}

function groupFigures(group: readonly CustomerScore[], all: number): GroupFigures {
  return {
    customers: group.length,
    share: all === 0 ? 0 : group.length / all,
    contribution: sum(group, (score) => score.contributionLastActiveYear),
    residual: sum(group, ({ clv }) => clv?.residual),
    clv: sum(group, ({ clv }) => clv?.total),
  };
}

/** The part of the contribution that the leaders make. */
export const LEADERS_SHARE = 0.8;

export interface Leader {
  readonly customerId: string;
  readonly name: string;
  readonly contribution: number;
  /** Of the positive contribution, by this customer and all before it, 0…1. */
  readonly runningShare: number;
}

export interface Concentration {
  /** Of the customers that bring more than they cost, in major units. */
  readonly positive: number;
  /** The fewest customers that make `LEADERS_SHARE` of it, the largest first. */
  readonly leaders: readonly Leader[];
  /** Customers that cost more than they bring, and by how much, as a number above 0. */
  readonly losing: number;
  readonly losses: number;
}

/** Who makes most of the contribution of the last active years. Equal customers stand in the order of their ids. */
export function concentration(customers: readonly CustomerScore[]): Concentration {
  const earning = customers
    .map(({ customerId, name, contributionLastActiveYear }) => ({
      customerId,
      name,
      contribution: contributionLastActiveYear ?? 0,
    }))
    .sort((a, b) => b.contribution - a.contribution || (a.customerId < b.customerId ? -1 : 1));
  const positive = sum(earning, ({ contribution }) => Math.max(0, contribution));
  const leaders: Leader[] = [];
  let running = 0;
  for (const customer of earning) {
    if (running >= LEADERS_SHARE * positive) break;
    running += customer.contribution;
    leaders.push({ ...customer, runningShare: running / positive });
  }
  const losing = earning.filter(({ contribution }) => contribution < 0);
  return {
    positive,
    leaders,
    losing: losing.length,
    losses: Math.abs(sum(losing, ({ contribution }) => contribution)),
  };
}

function sum<T>(items: readonly T[], figureOf: (item: T) => number | null | undefined): number {
  return items.reduce((total, item) => total + (figureOf(item) ?? 0), 0);
}
