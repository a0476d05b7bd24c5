import { logistic, softplus } from './log-space.ts';
import type { PurchaseCounts } from './purchase-cells.ts';
import { logRising, logStaying } from './rising.ts';

/**
 * BG/BB (Fader, Hardie & Shang 2010), for orders that are placed or not at each of a row of opportunities. Before each
 * one an active customer leaves with probability θ ~ Beta(γ, δ); if still there, orders with probability
 * p ~ Beta(α, β). All positive; the unit of time is one opportunity.
 */
export type BgBbParameters = {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
};

/** x orders, the last at opportunity `last`, of `n` opportunities: whole numbers, x ≤ last ≤ n. */
export interface Opportunities {
  readonly x: number;
  readonly last: number;
  readonly n: number;
}

/** Times this close after an opportunity are rounding. */
const ROUNDING = 1e-9;

/**
 * A history as the model sees it: a time after opportunity k − 1 and up to k counts as k, and several orders at one
 * opportunity as one.
 */
export function opportunitiesOf({ x, tX, T }: PurchaseCounts): Opportunities {
  const last = opportunityOf(tX);
  return { x: Math.min(x, last), last, n: opportunityOf(T) };
}

function opportunityOf(time: number): number {
  return Math.ceil(time * (1 - ROUNDING));
}

/** Log-likelihood of one customer's row of orders (their equation 7, before the number of such rows). */
export function bgBbLogLikelihood(parameters: BgBbParameters, counts: PurchaseCounts): number {
  const { alpha, beta, gamma, delta } = parameters;
  const { x, n } = opportunitiesOf(counts);
  const orders = logRising(alpha, x) + logRising(beta, n - x) - logRising(alpha + beta, n);
  return orders + logStaying(gamma, delta, n) + softplus(logOddsOfLeft(parameters, counts));
}

/**
 * The probability, 0 to 1, that the customer was still there at the last opportunity counted, the n-th. The paper's
 * P(alive at n + 1) is this times (δ + n)/(γ + δ + n).
 */
export function bgBbPAlive(parameters: BgBbParameters, counts: PurchaseCounts): number {
  return logistic(-logOddsOfLeft(parameters, counts));
}

export function bgBbLogPAlive(parameters: BgBbParameters, counts: PurchaseCounts): number {
  return -softplus(logOddsOfLeft(parameters, counts));
}

/** 1 − P(alive), exact where the difference would leave no digit. */
export function bgBbPLeft(parameters: BgBbParameters, counts: PurchaseCounts): number {
  return logistic(logOddsOfLeft(parameters, counts));
}

/** ln of P(left)/P(alive). The terms, one for each opportunity since the last order, are in units of the first. */
function logOddsOfLeft({ alpha, beta, gamma, delta }: BgBbParameters, counts: PurchaseCounts): number {
  const { x, last, n } = opportunitiesOf(counts);
  const silent = n - last;
  let term = 1;
  let sum = 0;
  for (let i = last; i < n; i++) {
    sum += term;
    term *= ((beta + (i - x)) / (alpha + beta + i)) * ((delta + i) / (gamma + delta + i + 1));
  }
  const first = Math.log(gamma / (gamma + delta + last));
  const noOrder = logRising(beta + (last - x), silent) - logRising(alpha + beta + last, silent);
  return Math.log(sum) + first - noOrder - logStaying(gamma, delta + last, silent);
}
