import { type Interval, wholeInterval } from '#shared/forecast';

/** More are not listed one by one: beyond, the interval ends. */
const MOST_LISTED = 65_536;

/**
 * The whole numbers of orders that hold as near to 90% as they can. `distribution` gives the probabilities of 0, 1,
 * … `most` orders, of which about `mean` are expected.
 */
export function ordersInterval(distribution: (most: number) => readonly number[], mean: number): Interval {
  for (let most = Math.ceil(4 + 2 * mean); ; most *= 2) {
    const { low, high } = wholeInterval(distribution(most));
    if (high < most || most > MOST_LISTED) return { low, high };
  }
}
