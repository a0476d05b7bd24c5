import { betaExpectation } from './beta-expectation.ts';
import { expm1Ratio, logistic, softplus } from './log-space.ts';
import type { PurchaseCounts } from './purchase-cells.ts';

/**
 * BG/NBD (Fader, Hardie & Lee 2005): while active, a customer orders at a rate λ ~ Gamma(r, rate α), and leaves
 * after each repeat order with probability p ~ Beta(a, b). All positive; α in the unit of time of the counts.
 */
export interface BgNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Log-likelihood of one customer's history (their equation 6, in log space, so that no x or T overflows it). */
export function bgNbdLogLikelihood(parameters: BgNbdParameters, counts: PurchaseCounts): number {
  const { r, alpha, a, b } = parameters;
  const { x, T } = counts;
  let logLikelihood = softplus(logOddsOfLeft(parameters, counts)) - (r + x) * Math.log1p(T / alpha);
  for (let i = 0; i < x; i++) logLikelihood += Math.log((r + i) / alpha) - Math.log1p(a / (b + i));
  return logLikelihood;
}

/** The probability, 0 to 1, that the customer has not left by T. It is 1 without a repeat order (x = 0). */
export function bgNbdPAlive(parameters: BgNbdParameters, counts: PurchaseCounts): number {
  return logistic(-logOddsOfLeft(parameters, counts));
}

/** ln P(alive), which stays finite where P(alive) itself is too small for a number. */
export function bgNbdLogPAlive(parameters: BgNbdParameters, counts: PurchaseCounts): number {
  return -softplus(logOddsOfLeft(parameters, counts));
}

/**
 * Orders to expect within `horizon` ≥ 0 after T, given the history: P(alive) · E[(1 − (1 + ph/(α+T))^−(r+x))/p]
 * with p ~ Beta(a, b+x). The mean of λ's closed form over p replaces the 2F1 of the paper's equation 10, which
 * overflows for frequent buyers and divides by a − 1.
 *
 * @example bgNbdExpectedOrders({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tX: 30.43, T: 38.86 }, 39) // 1.226
 */
export function bgNbdExpectedOrders(
  parameters: BgNbdParameters,
  counts: PurchaseCounts,
  horizon: number,
): number {
  const { r, alpha, a, b } = parameters;
  const ordersPerUnit = horizon / (alpha + counts.T);
  const n = r + counts.x;
  return (
    bgNbdPAlive(parameters, counts) *
    betaExpectation(a, b + counts.x, (p) => n * growth(p * ordersPerUnit, n) * ordersPerUnit)
  );
}

/**
 * The share, 0 to 1, of the next `horizon` > 0 during which the customer is expected to be active:
 * P(alive) · E[(1 − e^−λph)/(λph)] with λ ~ Gamma(r+x, rate α+T) and p ~ Beta(a, b+x), the mean over λ in closed
 * form. Leaving happens at the rate λp, since each order ends the relation with probability p.
 */
export function bgNbdActiveShare(
  parameters: BgNbdParameters,
  counts: PurchaseCounts,
  horizon: number,
): number {
  const { r, alpha, a, b } = parameters;
  const perUnit = horizon / (alpha + counts.T);
  const n = r + counts.x;
  return (
    bgNbdPAlive(parameters, counts) * betaExpectation(a, b + counts.x, (p) => growth(p * perUnit, n - 1))
  );
}

/** ln of P(left)/P(alive): −∞ before the first repeat order. */
function logOddsOfLeft({ r, alpha, a, b }: BgNbdParameters, { x, tX, T }: PurchaseCounts): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return Math.log(a / (b + (x - 1))) + (r + x) * Math.log1p((T - tX) / (alpha + tX));
}

/** (1 − (1 + z)^−n)/(n z), whose limit at z = 0 is 1 and at n = 0 is ln(1 + z)/z. */
function growth(z: number, n: number): number {
  if (z === 0) return 1;
  const log = Math.log1p(z);
  return (expm1Ratio(-n * log) * log) / z;
}
