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
  /** Whether a customer may leave after the very first order even if it buys again. */
  readonly leavesAtOnce: boolean;
}

/** Draws customers at one point, under one set of parameters: as active ones, or as such that have left. */
export type Drawer = (active: boolean, counts: PurchaseCounts) => Drawn;

/**
 * In the BG family (Fader, Hardie & Lee 2005; k phases a gap: Reutterer, Platzer & Schröder 2021) the posterior of a
 * customer's own λ and p is closed: if active at T, after j phases of silence, Gamma(r + kx + j, α + T) and
 * Beta(a, b + chances); if it left with the last order, Gamma(r + kx, α + t_x) and Beta(a + 1, b + chances − 1).
 * There must have been a chance to leave: an order after the first or, where there is none, the first.
 */
export function bgDrawer(
  { r, alpha, a, b }: BgNbdParameters,
  { k, leavesAtOnce }: Story,
  point: EvenPoint,
): Drawer {
  const phaseRate = phaseRateDrawer(r, alpha, k, point);
  const dropoutIfActive = remembered((chances) => drawDropout(a, b + chances, point));
  const dropoutIfLeft = remembered((chances) => drawDropout(a + 1, b + chances - 1, point));
  return (active, counts) => {
    const { x, tX, T } = counts;
    const chances = leavesAtOnce || x === 0 ? x + 1 : x;
    const lambda = phaseRate(active, counts);
    const dropout = active ? dropoutIfActive(chances) : dropoutIfLeft(chances);
    const orders = lambda / k;
    const oddsOfLeaving = dropout / (1 - dropout);
    return {
      // However long the silence, whoever never leaves has not left.
      pAlive: oddsOfLeaving > 0 ? 1 / (1 + oddsOfLeaving / probabilityOfNoOrder(k, lambda * (T - tX))) : 1,
      orders,
      leaves: orders * dropout,
    };
  };
}

/** The same where nobody leaves. */
export function steadyDrawer({ r, alpha }: NbdParameters, k: number, point: EvenPoint): Drawer {
  const phaseRate = phaseRateDrawer(r, alpha, k, point);
  return (_, counts) => ({ pAlive: 1, orders: phaseRate(true, counts) / k, leaves: 0 });
}

/** λ. */
function phaseRateDrawer(
  r: number,
  alpha: number,
  k: number,
  { rate, rateBoost, phase }: EvenPoint,
): (active: boolean, counts: PurchaseCounts) => number {
  const variate = remembered((phases) => gammaVariate(r + phases, rate, rateBoost));
  return (active, { x, tX, T }) => {
    const phases = k * x;
    if (!active) return variate(phases) / (alpha + tX);
    return variate(phases + phasesPassed(k, r + phases, (T - tX) / (alpha + T), phase.uniform)) / (alpha + T);
  };
}

/** Customers share what a whole number decides: the variates of as many phases or chances. */
function remembered(of: (count: number) => number): (count: number) => number {
  const known = new Map<number, number>();
  return (count) => {
    let value = known.get(count);
    if (value === undefined) {
      value = of(count);
      known.set(count, value);
    }
    return value;
  };
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
  let sum = 1;
  for (let j = 1, weight = 1; j < k; j++) {
    weight *= (u * (n + j - 1)) / j;
    sum += weight;
  }
  let passed = 0;
  for (let weight = 1, reached = 1; reached < quantile * sum && passed < k - 1; reached += weight) {
    passed++;
    weight *= (u * (n + passed - 1)) / passed;
  }
  return passed;
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
