import { logNeither, winsRace } from './gamma-race.ts';
import { phaseDistribution } from './order-distribution.ts';
import {
  type ParetoNbdParameters,
  paretoNbdPAlive,
  paretoNbdPLeft,
  prospectsAt,
} from './pareto-nbd-history.ts';
import type { PurchaseCounts } from './purchase-cells.ts';
import { loadOf, raceRule } from './race-quadrature.ts';

/** e^−45 is beyond the last digit. */
const OVER = 45;
/** By then, for each order asked for, there have been more. */
const OVER_PER_ORDER = 3;

/**
 * The probability of 0, 1, … `most` orders in (T, T + horizon], given the history (Fader & Hardie 2014). Active at T,
 * the customer stays to the horizon or leaves before; the orders until then are negative binomial. No order at all is
 * a race that leaving wins or that nobody does. Every term is
 * positive, so that P(no order) keeps its digits where it is small.
 */
export function paretoNbdOrderProbabilities(
  parameters: ParetoNbdParameters,
  counts: PurchaseCounts,
  horizon: number,
  most: number,
): number[] {
  const { order, leaving } = prospectsAt(parameters, counts.x, counts.T);
  const alive = paretoNbdPAlive(parameters, counts);
  const left = paretoNbdPLeft(parameters, counts);
  if (most === 0) {
    const none = Math.exp(logNeither(order, leaving, horizon)) + winsRace(leaving, order, horizon);
    return [alive * none + left];
  }
  const probabilities = new Float64Array(most + 1);
  const logStaying = (time: number) => -leaving.shape * Math.log1p(time / leaving.rate);
  const ordersBy = (time: number) => phaseDistribution(order.shape, time / order.rate, most + 1);
  const add = (weight: number, orders: Float64Array) => {
    for (const [k, probability] of orders.entries()) {
      probabilities[k] = (probabilities[k] as number) + weight * probability;
    }
  };

  add(Math.exp(logStaying(horizon)), ordersBy(horizon));
  const base = Math.min(order.rate, leaving.rate);
  const reach = Math.min(
    horizon,
    leaving.rate * Math.expm1(OVER / leaving.shape),
    order.rate * Math.expm1((OVER + OVER_PER_ORDER * most) / order.shape),
  );
  const length = Math.log1p(reach / base);
  const fall = order.shape * Math.log1p(reach / order.rate) - logStaying(reach);
  const { nodes, weights, panels } = raceRule(loadOf(fall, length));
  const width = length / panels;
  for (let panel = 0; panel < panels; panel++) {
    for (let i = 0; i < nodes.length; i++) {
      const time = base * Math.expm1(width * (panel + (nodes[i] as number)));
      const leavingNow = (leaving.shape * (base + time)) / (leaving.rate + time);
      add((weights[i] as number) * width * leavingNow * Math.exp(logStaying(time)), ordersBy(time));
    }
  }
  return Array.from(probabilities, (probability, k) => alive * probability + (k === 0 ? left : 0));
}
