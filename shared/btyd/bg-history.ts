import { type BgNbdParameters, type BgStory, chancesToLeave } from './bg-story.ts';
import { logistic, softplus } from './log-space.ts';
import type { PurchaseCounts } from './purchase-cells.ts';
import { logRising, logStaying } from './rising.ts';

/**
 * Log-likelihood of one customer's order times (BG: Fader, Hardie & Lee 2005, equation 6; MBG/CNBD-k: Reutterer,
 * Platzer & Schröder 2021), in log space, so that no x or T overflows it. Where the gaps are not known, the density
 * of tX stands for that of all times, on the same scale: for k = 1 the two are equal.
 */
export function bgLogLikelihood(story: BgStory, parameters: BgNbdParameters, counts: PurchaseCounts): number {
  const { r, alpha, a, b } = parameters;
  const { x, T } = counts;
  const phases = story.k * x;
  return (
    softplus(logOddsOfLeft(story, parameters, counts)) +
    logPhaseSum(story, parameters, counts) -
    (r + phases) * Math.log1p(T / alpha) +
    logRising(r, phases) -
    phases * Math.log(alpha) +
    logStaying(a, b, chancesToLeave(story, x)) +
    logTiming(story.k, counts)
  );
}

/** The probability, 0 to 1, that the customer has not left by T. In BG it is 1 without a repeat order (x = 0). */
export function bgPAlive(story: BgStory, parameters: BgNbdParameters, counts: PurchaseCounts): number {
  return logistic(-logOddsOfLeft(story, parameters, counts));
}

export function bgLogPAlive(story: BgStory, parameters: BgNbdParameters, counts: PurchaseCounts): number {
  return -softplus(logOddsOfLeft(story, parameters, counts));
}

/** If active at T: how likely each number 0…k−1 of phases is to have passed since the last order. */
export function phaseProbabilities(
  { k }: BgStory,
  parameters: BgNbdParameters,
  counts: PurchaseCounts,
): number[] {
  const terms = phaseTerms(k, parameters, counts);
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}

/** What does not depend on the parameters: how the x gaps share out the time tX among them. */
export function logTiming(k: number, { x, tX, logGaps }: PurchaseCounts): number {
  if (k === 1 || x === 0) return 0;
  if (logGaps !== undefined) return (k - 1) * logGaps - x * logRising(1, k - 1);
  // Orders at one and the same time are beyond Erlang gaps: the smallest number stands for none.
  return (k - 1) * x * Math.log(Math.max(tX, Number.MIN_VALUE)) - logRising(x, (k - 1) * x);
}

/** ln of P(left)/P(alive): −∞ before the first chance to leave. */
function logOddsOfLeft(story: BgStory, parameters: BgNbdParameters, counts: PurchaseCounts): number {
  const { r, alpha, a, b } = parameters;
  const { x, tX, T } = counts;
  const chances = chancesToLeave(story, x);
  if (chances === 0) return Number.NEGATIVE_INFINITY;
  const silence = Math.log1p((T - tX) / (alpha + tX));
  const logLeaving = Math.log(a / (b + (chances - 1)));
  return logLeaving + (r + story.k * x) * silence - logPhaseSum(story, parameters, counts);
}

function logPhaseSum({ k }: BgStory, parameters: BgNbdParameters, counts: PurchaseCounts): number {
  return k === 1 ? 0 : Math.log(phaseTerms(k, parameters, counts).reduce((sum, term) => sum + term, 0));
}

/**
 * Given that the silence T − tX is no order's gap, 0…k−1 phases have passed in it, with weights that are, after
 * integration over λ, the negative binomial's (n)ⱼ/j! · uʲ with n = r + kx and u = (T − tX)/(α + T).
 */
function phaseTerms(k: number, { r, alpha }: BgNbdParameters, { x, tX, T }: PurchaseCounts): number[] {
  const n = r + k * x;
  const u = (T - tX) / (alpha + T);
  const terms = [1];
  for (let j = 1; j < k; j++) terms.push(((terms[j - 1] as number) * u * (n + j - 1)) / j);
  return terms;
}
