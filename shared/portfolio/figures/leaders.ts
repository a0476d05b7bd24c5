/** A customer, and how much of something is its own. */
export interface Leading {
  readonly customerId: string;
  readonly amount: number;
}

/** More than any page shows, so that the largest of several parts are surely those of the whole. */
const MOST_LEADERS = 12;

/** The largest amounts of two lists, whether above or below zero; equal ones in the order of their ids. */
export function topOf(a: readonly Leading[], b: readonly Leading[]): readonly Leading[] {
  if (b.length === 0) return a;
  return [...a, ...b]
    .filter(({ amount }) => amount !== 0)
    .sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount) || (x.customerId < y.customerId ? -1 : 1))
    .slice(0, MOST_LEADERS);
}
