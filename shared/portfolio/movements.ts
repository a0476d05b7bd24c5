import type { Quadrant } from '#shared/contracts';
import type { MovingCustomer } from './portfolio-customer.ts';
import { sum } from './sum.ts';

/** Customers that went from one quadrant to another, and the money that went with them. */
export interface Movement<Customer> {
  readonly from: Quadrant;
  readonly to: Quadrant;
  /** Never empty; in the order given. */
  readonly customers: readonly Customer[];
  /** Σ contribution of their last active years, in major units. */
  readonly contribution: number;
}

/**
 * The movements between quadrants, the one with most money first, whether it is earned or lost; then the one of most
 * customers. Who has no quadrant now, had none before, or is back where it was did not move.
 */
export function movements<Customer extends MovingCustomer>(
  customers: readonly Customer[],
): Movement<Customer>[] {
  const groups = new Map<string, { from: Quadrant; to: Quadrant; customers: Customer[] }>();
  for (const customer of customers) {
    const { quadrantBefore: from, quadrant: to } = customer;
    if (from === null || to === null || from === to) continue;
    const key = `${from} ${to}`;
    const group = groups.get(key) ?? { from, to, customers: [] };
    group.customers.push(customer);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, contribution: contributionOf(group.customers) }))
    .sort(
      (a, b) =>
        Math.abs(b.contribution) - Math.abs(a.contribution) ||
        b.customers.length - a.customers.length ||
        (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1),
    );
}

/** Customers that came to a quadrant and that left it, with their contribution in major units. */
export interface QuadrantFlow {
  readonly came: number;
  readonly left: number;
  readonly contributionCame: number;
  readonly contributionLeft: number;
}

/** What the movements did to one quadrant. */
export function flowOf(quadrant: Quadrant, moved: readonly Movement<unknown>[]): QuadrantFlow {
  const came = moved.filter(({ to }) => to === quadrant);
  const left = moved.filter(({ from }) => from === quadrant);
  return {
    came: sum(came, ({ customers }) => customers.length),
    left: sum(left, ({ customers }) => customers.length),
    contributionCame: sum(came, ({ contribution }) => contribution),
    contributionLeft: sum(left, ({ contribution }) => contribution),
  };
}

function contributionOf(customers: readonly MovingCustomer[]): number {
  return sum(customers, ({ contributionLastActiveYear }) => contributionLastActiveYear);
}
