import { discountedStays } from './discounted-stays.ts';
import { logistic } from './log-space.ts';
import type { Random } from './model.ts';
import { logitBetaVariate } from './random-variates.ts';
import { logStaying } from './rising.ts';

/**
 * Shifted beta-geometric (Fader & Hardie 2007) for contracts, whose end is seen: at each renewal date a customer
 * leaves with a probability θ ~ Beta(α, β) of its own. Both positive.
 */
export type SbgParameters = { readonly alpha: number; readonly beta: number };

/** The share of those before their n-th renewal, n ≥ 1, who renew: it rises with n, as the undecided have gone. */
export function sbgRetention({ alpha, beta }: SbgParameters, n: number): number {
  return (beta + n - 1) / (alpha + beta + n - 1);
}

/** The share of new customers who renew at least n ≥ 0 times. */
export function sbgSurvival({ alpha, beta }: SbgParameters, n: number): number {
  return Math.exp(logStaying(alpha, beta, n));
}

/**
 * Discounted expected residual renewals of a customer just before the n-th renewal, the n-th undiscounted (Fader &
 * Hardie 2010, DERL); `discount` is the interest of one contract period, 0.1 for 10%. Infinite for a discount of 0
 * and α ≤ 1.
 *
 * @example sbgResidualRenewals({ alpha: 1, beta: 3 }, 1, 0.12) // 3.33
 */
export function sbgResidualRenewals(parameters: SbgParameters, n: number, discount: number): number {
  const { alpha, beta } = parameters;
  return sbgRetention(parameters, n) * discountedStays(alpha, beta + n, Math.log1p(discount));
}

/** The renewals of a new customer before it leaves, counted up to `most`. */
export function sampleSbgRenewals({ alpha, beta }: SbgParameters, most: number, random: Random): number {
  const leaves = logistic(logitBetaVariate(alpha, beta, random));
  let renewals = 0;
  while (renewals < most && random() >= leaves) renewals++;
  return renewals;
}
