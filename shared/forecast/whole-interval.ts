import type { Interval } from './central-interval.ts';

const LOWER_TAIL = 0.05;
const HELD = 0.9;

/**
 * The whole numbers that hold as near to 90% of a distribution as they can, from where nearest to 5% lie below.
 * `probabilities` are those of 0, 1, 2, …; `probability` is what the interval holds.
 */
export function wholeInterval(probabilities: readonly number[]): Interval & { readonly probability: number } {
  const low = countUntil(probabilities, 0, LOWER_TAIL);
  const high = low + Math.max(0, countUntil(probabilities, low, HELD) - 1);
  return { low, high, probability: probabilities.slice(low, high + 1).reduce((sum, p) => sum + p, 0) };
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
