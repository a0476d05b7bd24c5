import type { ActiveCustomer } from './bg-future.ts';
import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
import { phaseDistribution } from './order-distribution.ts';

/**
 * If active at T: the probabilities of 0, 1, …, most orders within `horizon`, with weights of the phases passed. An
 * i-th order takes K ≥ i, K the orders of a customer who never leaves, and staying i−1 times; the i-th is the last
 * if K = i or if the customer then leaves.
 */
export function orderProbabilitiesIfActive(
  story: BgStory,
  { r, alpha, a, b }: BgNbdParameters,
  { x, T }: ActiveCustomer,
  phaseWeights: readonly number[],
  horizon: number,
  most: number,
): number[] {
  const { k } = story;
  const n = r + k * x;
  const y = horizon / (alpha + T);
  const withoutLeaving = new Float64Array(most + 1);
  for (const [j, weight] of phaseWeights.entries()) {
    const phases = phaseDistribution(n + j, y, k * (most + 1) - j);
    for (let m = 0; m < phases.length; m++) {
      const orders = Math.floor((m + j) / k);
      withoutLeaving[orders] = (withoutLeaving[orders] as number) + weight * (phases[m] as number);
    }
  }
  const probabilities: number[] = [];
  let stayed = 1;
  let more = 1;
  for (const [i, probability] of withoutLeaving.entries()) {
    more = Math.max(more - probability, 0);
    const leaving = i === 0 ? 0 : a / (a + (b + (chancesToLeave(story, x) + i - 1)));
    probabilities.push(stayed * (probability + more * leaving));
    stayed *= 1 - leaving;
  }
  return probabilities;
}
