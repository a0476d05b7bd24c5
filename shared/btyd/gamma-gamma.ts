import gammaln from '@stdlib/math-base-special-gammaln';
import { softplus } from './log-space.ts';

/**
 * Gamma–Gamma spend (Colombo & Jiang 1999; Fader & Hardie 2013): one transaction ~ Gamma(p, rate ν) and
 * ν ~ Gamma(q, rate γ), independent of how often the customer orders. γ is in the unit of money of the spend.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** What a customer spent: the mean over `x` ≥ 1 transactions. */
export interface Spend {
  readonly x: number;
  readonly meanSpend: number;
}

/** Customers that share one spend. */
export interface SpendCell extends Spend {
  readonly count: number;
}

/**
 * The mean spend to expect of a customer's next transactions, p(γ + x·m̄)/(px + q − 1): between the customer's own
 * mean and the portfolio's. Needs px + q > 1; with q ≤ 1 and no transactions (x = 0) there is no such mean.
 *
 * @example gammaGammaExpectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, { x: 2, meanSpend: 22.345 }) // 24.65
 */
export function gammaGammaExpectedSpend({ p, q, gamma }: GammaGammaParameters, spend: Spend): number {
  return (p * (gamma + spend.x * spend.meanSpend)) / (p * spend.x + q - 1);
}

/** Log-likelihood of one customer's mean spend over `x` ≥ 1 transactions; above 0 (Fader & Hardie 2013, equation 1a). */
export function gammaGammaLogLikelihood({ p, q, gamma }: GammaGammaParameters, spend: Spend): number {
  const { x, meanSpend } = spend;
  const shape = p * x;
  const logRatio = Math.log(gamma / (x * meanSpend));
  const scale = gammaln(shape + q) - gammaln(shape) - gammaln(q) - Math.log(meanSpend);
  return scale - shape * softplus(logRatio) - q * softplus(-logRatio);
}
