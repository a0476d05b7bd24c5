import { bgBbProblem } from './bg-bb-fit.ts';
import {
  bgBbActiveShare,
  bgBbDiscountedOrders,
  bgBbExpectedOrders,
  bgBbOrderProbabilities,
  bgBbUnconditionalOrders,
} from './bg-bb-future.ts';
import { type BgBbParameters, bgBbLogLikelihood, bgBbLogPAlive, bgBbPAlive } from './bg-bb-history.ts';
import { fitModel } from './fit.ts';
import { logistic } from './log-space.ts';
import type { DrawnCustomer, PurchaseModel, Random } from './model.ts';
import { logitBetaVariate } from './random-variates.ts';

export type { BgBbParameters } from './bg-bb-history.ts';

/**
 * BG/BB (Fader, Hardie & Shang 2010): for donations, fairs, subscriptions by the issue: one opportunity to order in
 * each unit of time, and a customer may leave before each.
 */
export const bgBb: PurchaseModel<BgBbParameters> = {
  name: 'bg-bb',
  problem: bgBbProblem,
  fit: (cells, options) => fitModel(bgBbProblem(cells, options)),
  logLikelihood: bgBbLogLikelihood,
  pAlive: bgBbPAlive,
  logPAlive: bgBbLogPAlive,
  expectedOrders: bgBbExpectedOrders,
  forecaster: (parameters, horizon) => (history) => ({
    pAlive: bgBbPAlive(parameters, history),
    buysAgain: 1 - (bgBbOrderProbabilities(parameters, history, horizon, 0)[0] as number),
    orders: bgBbExpectedOrders(parameters, history, horizon),
  }),
  orderProbabilities: bgBbOrderProbabilities,
  activeShare: bgBbActiveShare,
  unconditionalOrders: bgBbUnconditionalOrders,
  discountedOrders: bgBbDiscountedOrders,
  sample: sampleCustomer,
};

/** The lifetime is the opportunity before which the customer left. */
function sampleCustomer(
  { alpha, beta, gamma, delta }: BgBbParameters,
  T: number,
  random: Random,
): DrawnCustomer {
  const orders = logistic(logitBetaVariate(alpha, beta, random));
  const leaves = logistic(logitBetaVariate(gamma, delta, random));
  const purchases: number[] = [];
  for (let now = 1; now <= T; now++) {
    if (random() < leaves) return { purchases, lifetime: now };
    if (random() < orders) purchases.push(now);
  }
  return { purchases, lifetime: Number.POSITIVE_INFINITY };
}
