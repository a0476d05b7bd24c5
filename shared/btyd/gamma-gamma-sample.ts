import type { GammaGammaParameters } from './gamma-gamma.ts';
import type { Random } from './model.ts';
import { logGammaVariate } from './random-variates.ts';

/** What a new customer spends on each of its first `transactions`. */
export function sampleSpends(
  { p, q, gamma }: GammaGammaParameters,
  transactions: number,
  random: Random,
): number[] {
  const logScale = Math.log(gamma) - logGammaVariate(q, random);
  return Array.from({ length: transactions }, () => Math.exp(logScale + logGammaVariate(p, random)));
}
