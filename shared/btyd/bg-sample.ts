import type { BgNbdParameters, BgStory } from './bg-story.ts';
import { logistic } from './log-space.ts';
import type { DrawnCustomer, Random } from './model.ts';
import { exponential, logGammaVariate, logitBetaVariate } from './random-variates.ts';

/** A customer's life by the story of the model, up to time T. */
export function sampleBgCustomer(
  { k, leavesAtOnce }: BgStory,
  { r, alpha, a, b }: BgNbdParameters,
  T: number,
  random: Random,
): DrawnCustomer {
  const meanPhase = alpha * Math.exp(-logGammaVariate(r, random));
  const p = logistic(logitBetaVariate(a, b, random));
  const purchases: number[] = [];
  let now = 0;
  for (let mayLeave = leavesAtOnce; ; mayLeave = true) {
    if (mayLeave && random() < p) return { purchases, lifetime: now };
    for (let phase = 0; phase < k; phase++) now += meanPhase * exponential(random);
    if (!(now <= T)) return { purchases, lifetime: Number.POSITIVE_INFINITY };
    purchases.push(now);
  }
}
