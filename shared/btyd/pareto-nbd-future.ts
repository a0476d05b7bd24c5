import { scaledExponentialIntegral } from './exponential-integral.ts';
import { winsRace } from './gamma-race.ts';
import { growth } from './log-space.ts';
import type { HorizonForecast } from './model.ts';
import { type ParetoNbdParameters, paretoNbdPAlive, prospectsAt } from './pareto-nbd-history.ts';
import type { PurchaseCounts } from './purchase-cells.ts';

/** Orders to expect within `horizon` ≥ 0 after T, given the history (Fader & Hardie 2005); s = 1 is no special case. */
export function paretoNbdExpectedOrders(
  parameters: ParetoNbdParameters,
  counts: PurchaseCounts,
  horizon: number,
): number {
  const { order } = prospectsAt(parameters, counts.x, counts.T);
  return (order.shape / order.rate) * horizon * paretoNbdActiveShare(parameters, counts, horizon);
}

/** The share, 0 to 1, of the next `horizon` ≥ 0 during which the customer is expected to be active. */
export function paretoNbdActiveShare(
  parameters: ParetoNbdParameters,
  counts: PurchaseCounts,
  horizon: number,
): number {
  const { s, beta } = parameters;
  return paretoNbdPAlive(parameters, counts) * growth(horizon / (beta + counts.T), s - 1);
}

/** Orders to expect, with P(alive) and the probability of any: that of the next order winning the race. */
export function paretoNbdForecaster(
  parameters: ParetoNbdParameters,
  horizon: number,
): (counts: PurchaseCounts) => HorizonForecast {
  return (counts) => {
    const pAlive = paretoNbdPAlive(parameters, counts);
    const { order, leaving } = prospectsAt(parameters, counts.x, counts.T);
    const activeTime = horizon * growth(horizon / leaving.rate, leaving.shape - 1);
    return {
      pAlive,
      buysAgain: pAlive * winsRace(order, leaving, horizon),
      orders: pAlive * (order.shape / order.rate) * activeTime,
    };
  };
}

/** Orders to expect of a new customer in (0, t]. */
export function paretoNbdUnconditionalOrders({ r, alpha, s, beta }: ParetoNbdParameters, t: number): number {
  return (r / alpha) * t * growth(t / beta, s - 1);
}

/** Discounted expected residual transactions (Fader, Hardie & Lee 2005): continuous `rate` > 0 per unit of time. */
export function paretoNbdDiscountedOrders(
  parameters: ParetoNbdParameters,
  counts: PurchaseCounts,
  rate: number,
): number {
  const { order, leaving } = prospectsAt(parameters, counts.x, counts.T);
  const perRate = leaving.rate * scaledExponentialIntegral(leaving.shape, rate * leaving.rate);
  return paretoNbdPAlive(parameters, counts) * (order.shape / order.rate) * perRate;
}
