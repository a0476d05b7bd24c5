import type { BgNbdParameters, NbdParameters, PurchaseCounts } from '#shared/btyd';
import type { EvenPoint } from './even-points.ts';
import { gammaVariate } from './gamma-variate.ts';

/** A customer's own rates, per week, and how probable they make it that it has not left. */
export interface Drawn {
  readonly pAlive: number;
  /** While it is a customer. */
  readonly orders: number;
  /** While it is a customer. */
  readonly leaves: number;
}

interface Story {
  readonly k: number;
  /** Whether a customer may leave after the very first order too. */
  readonly leavesAtOnce: boolean;
}

/**
 * In the BG family (Fader, Hardie & Lee 2005; k phases a gap: Reutterer, Platzer & Schröder 2021) the posterior of a
 * customer's own λ and p is closed: if active at T, after j phases of silence, Gamma(r + kx + j, α + T) and
 * Beta(a, b + chances); if it left with the last order, Gamma(r + kx, α + t_x) and Beta(a + 1, b + chances − 1).
 * There must have been a chance to leave: an order after the first, or the first where it counts.
 */
export function drawBg(
  active: boolean,
  { r, alpha, a, b }: BgNbdParameters,
  { k, leavesAtOnce }: Story,
  counts: PurchaseCounts,
  point: EvenPoint,
): Drawn {
  const { x, tX, T } = counts;
  const chances = leavesAtOnce ? x + 1 : x;
  const silence = T - tX;
  const lambda = active
    ? drawPhaseRate(r, alpha, k, counts, point)
    : gammaVariate(r + k * x, point.rate, point.rateBoost) / (alpha + tX);
  const left = active ? 0 : 1;
  const dropout = drawDropout(a + left, b + chances - left, point);
  const orders = lambda / k;
  const oddsOfLeaving = dropout / (1 - dropout);
  return {
    // However long the silence, whoever never leaves has not left.
    pAlive: oddsOfLeaving > 0 ? 1 / (1 + oddsOfLeaving / probabilityOfNoOrder(k, lambda * silence)) : 1,
    orders,
    leaves: orders * dropout,
  };
}

/** The same where nobody leaves. */
export function drawSteady(
  { r, alpha }: NbdParameters,
  k: number,
  counts: PurchaseCounts,
  point: EvenPoint,
): Drawn {
  const orders = drawPhaseRate(r, alpha, k, counts, point) / k;
  return { pAlive: 1, orders, leaves: 0 };
}

/** λ of an active customer. */
function drawPhaseRate(
  r: number,
  alpha: number,
  k: number,
  { x, tX, T }: PurchaseCounts,
  { rate, rateBoost, phase }: EvenPoint,
): number {
  const shape = r + k * x;
  const phases = phasesPassed(k, shape, (T - tX) / (alpha + T), phase.uniform);
  return gammaVariate(shape + phases, rate, rateBoost) / (alpha + T);
}

/** p ~ Beta(a, b): the share of one gamma variate in the sum of two. */
function drawDropout(
  a: number,
  b: number,
  { leaving, leavingBoost, staying, stayingBoost }: EvenPoint,
): number {
  const leaves = gammaVariate(a, leaving, leavingBoost);
  const stays = gammaVariate(b, staying, stayingBoost);
  // Of two shapes near 0 both may be too small to be told from nothing.
  return leaves + stays > 0 ? leaves / (leaves + stays) : a / (a + b);
}

/** How many phases of the gap have passed: the quantile of the weights (n)ⱼ/j! · uʲ, j = 0…k−1. */
function phasesPassed(k: number, n: number, u: number, quantile: number): number {
  if (k === 1) return 0;
  const weights = [1];
  let sum = 1;
  for (let j = 1; j < k; j++) {
    const weight = ((weights[j - 1] as number) * u * (n + j - 1)) / j;
    weights.push(weight);
    sum += weight;
  }
  let reached = 0;
  const passed = weights.findIndex((weight) => {
    reached += weight;
    return reached >= quantile * sum;
  });
  return Math.max(0, passed);
}

/** That an Erlang-k gap is longer than so many mean phases. */
function probabilityOfNoOrder(k: number, phases: number): number {
  let term = 1;
  let sum = 1;
  for (let j = 1; j < k; j++) {
    term *= phases / j;
    sum += term;
  }
  return sum * Math.exp(-phases);
}
