import type { DrawnCustomer, Random } from './model.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { exponential, logGammaVariate } from './random-variates.ts';

/** A new customer's life by the story of the model, up to time T. */
export function sampleParetoNbdCustomer(
  { r, alpha, s, beta }: ParetoNbdParameters,
  T: number,
  random: Random,
): DrawnCustomer {
  const meanGap = alpha * Math.exp(-logGammaVariate(r, random));
  const lifetime = beta * Math.exp(-logGammaVariate(s, random)) * exponential(random);
  const end = Math.min(lifetime, T);
  const purchases: number[] = [];
  for (let now = meanGap * exponential(random); now <= end; now += meanGap * exponential(random)) {
    purchases.push(now);
  }
  return { purchases, lifetime: lifetime <= T ? lifetime : Number.POSITIVE_INFINITY };
}
