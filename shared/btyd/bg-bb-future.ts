import { type BgBbParameters, bgBbPAlive, bgBbPLeft, opportunitiesOf } from './bg-bb-history.ts';
import { discountedStays } from './discounted-stays.ts';
import type { PurchaseCounts } from './purchase-cells.ts';

/** Orders to expect at the opportunities within `horizon` ≥ 0 after T, given the history. */
export function bgBbExpectedOrders(
  parameters: BgBbParameters,
  counts: PurchaseCounts,
  horizon: number,
): number {
  const stays = expectedStays(parameters, opportunitiesOf(counts).n, horizon);
  return bgBbPAlive(parameters, counts) * chanceOfOrder(parameters, counts) * stays;
}

/** The share, 0 to 1, of the opportunities within `horizon` at which the customer is expected to be there. */
export function bgBbActiveShare(parameters: BgBbParameters, counts: PurchaseCounts, horizon: number): number {
  const turns = Math.max(Math.floor(horizon), 1);
  return (
    (bgBbPAlive(parameters, counts) * expectedStays(parameters, opportunitiesOf(counts).n, turns)) / turns
  );
}

/** Orders to expect of a new customer at the first t opportunities. */
export function bgBbUnconditionalOrders(parameters: BgBbParameters, t: number): number {
  const { alpha, beta } = parameters;
  return (alpha / (alpha + beta)) * expectedStays(parameters, 0, t);
}

/** Discounted expected residual transactions without end, the first at the next opportunity, one unit of time away. */
export function bgBbDiscountedOrders(
  parameters: BgBbParameters,
  counts: PurchaseCounts,
  rate: number,
): number {
  const { gamma, delta } = parameters;
  const { n } = opportunitiesOf(counts);
  const next = ((delta + n) / (gamma + delta + n)) * Math.exp(-rate);
  return (
    bgBbPAlive(parameters, counts) *
    chanceOfOrder(parameters, counts) *
    next *
    discountedStays(gamma, delta + n + 1, rate)
  );
}

/**
 * The probability of 0, 1, … `most` orders at the opportunities within `horizon` after T, given the history. For each
 * opportunity up to which the customer may stay, the orders until then are beta-binomial.
 */
export function bgBbOrderProbabilities(
  parameters: BgBbParameters,
  counts: PurchaseCounts,
  horizon: number,
  most: number,
): number[] {
  const { x, n } = opportunitiesOf(counts);
  const order = parameters.alpha + x;
  const refusal = parameters.beta + (n - x);
  const turns = Math.floor(horizon);
  const probabilities = new Float64Array(most + 1);
  /** ln of the probability of k orders at `turn` opportunities. */
  const logs = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
  logs[0] = 0;
  let staying = 1;
  for (let turn = 0; turn <= turns; turn++) {
    const leaves = turn < turns ? parameters.gamma / (parameters.gamma + parameters.delta + n + turn) : 1;
    for (let k = 0; k <= Math.min(most, turn); k++) {
      probabilities[k] = (probabilities[k] as number) + staying * leaves * Math.exp(logs[k] as number);
    }
    staying *= 1 - leaves;
    // One opportunity more: the last one refused or, where all have been taken, taken.
    const trials = order + refusal + turn;
    if (turn < most) logs[turn + 1] = (logs[turn] as number) + Math.log((order + turn) / trials);
    for (let k = 0; k <= Math.min(most, turn); k++) {
      const growth = ((turn + 1) / (turn + 1 - k)) * ((refusal + turn - k) / trials);
      logs[k] = (logs[k] as number) + Math.log(growth);
    }
  }
  const alive = bgBbPAlive(parameters, counts);
  const left = bgBbPLeft(parameters, counts);
  return Array.from(probabilities, (probability, k) => alive * probability + (k === 0 ? left : 0));
}

/** Of the opportunities within `horizon` after the n-th, those at which a customer active at the n-th is still there. */
function expectedStays({ gamma, delta }: BgBbParameters, n: number, horizon: number): number {
  let staying = 1;
  let sum = 0;
  for (let turn = n; turn < n + Math.floor(horizon); turn++) {
    staying *= (delta + turn) / (gamma + delta + turn);
    sum += staying;
  }
  return sum;
}

/** At each opportunity, of a customer who is there. */
function chanceOfOrder({ alpha, beta }: BgBbParameters, counts: PurchaseCounts): number {
  const { x, n } = opportunitiesOf(counts);
  return (alpha + x) / (alpha + beta + n);
}
