import type { Interval } from '#shared/forecast';

const HELD = 0.9;
const LOWER_TAIL = 0.05;
/** More are not listed one by one: beyond, the interval ends. */
const MOST_LISTED = 65_536;

/**
 * The whole numbers of orders that hold as near to 90% as they can: from where nearest to 5% lie below.
 * `distribution` gives the probabilities of 0, 1, … `most` orders, of which about `mean` are expected.
 */
export function ordersInterval(distribution: (most: number) => readonly number[], mean: number): Interval {
  for (let most = Math.ceil(4 + 2 * mean); ; most *= 2) {
    const probabilities = distribution(most);
    const low = countUntil(probabilities, 0, LOWER_TAIL);
    const high = low + Math.max(0, countUntil(probabilities, low, HELD) - 1);
    if (high < most || most > MOST_LISTED) return { low, high };
  }
}

/** How many of the probabilities, from `from` on, sum up nearest to `aim`; as many as there are where they do not. */
function countUntil(probabilities: readonly number[], from: number, aim: number): number {
  let sum = 0;
  for (let i = from; i < probabilities.length; i++) {
    const next = sum + (probabilities[i] as number);
    // Those before the aim go on even where each of them is too small to be seen in the sum.
    if (next - aim > aim - sum) return i - from;
    sum = next;
  }
  return probabilities.length - from;
}
