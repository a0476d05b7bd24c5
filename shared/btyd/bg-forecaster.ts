import { type ActiveCustomer, dropoutMeans, ordersIfActive } from './bg-future.ts';
import { bgPAlive, phaseProbabilities } from './bg-history.ts';
import type { BgNbdParameters, BgStory } from './bg-story.ts';
import type { HorizonForecast } from './model.ts';
import { phaseDistribution } from './order-distribution.ts';
import { perCustomer } from './per-customer.ts';
import type { PurchaseCounts } from './purchase-cells.ts';

/** Orders to expect, with P(alive) and the probability of any: customers share what depends on x and T alone. */
export function bgForecaster(
  story: BgStory,
  parameters: BgNbdParameters,
  horizon: number,
): (counts: PurchaseCounts) => HorizonForecast {
  const ifActive = perCustomer((x) => {
    const means = dropoutMeans(story, parameters, x);
    return (T) => ({
      buysAgain: buysIfActive(story, parameters, { x, T }, horizon),
      orders: ordersIfActive(story, parameters, { x, T }, horizon, means),
    });
  });
  return (counts) => {
    const pAlive = bgPAlive(story, parameters, counts);
    const { buysAgain, orders } = ifActive(counts);
    let meanBuysAgain = 0;
    let meanOrders = 0;
    const weights = phaseProbabilities(story, parameters, counts);
    for (let j = 0; j < weights.length; j++) {
      const weight = weights[j] as number;
      meanBuysAgain += weight * (buysAgain[j] as number);
      meanOrders += weight * (orders[j] as number);
    }
    return { pAlive, buysAgain: pAlive * meanBuysAgain, orders: pAlive * meanOrders };
  };
}

/** The probability of an order within the horizon for each phase j = 0…k−1: that k − j phases or more pass. */
function buysIfActive(
  { k }: BgStory,
  { r, alpha }: BgNbdParameters,
  { x, T }: ActiveCustomer,
  horizon: number,
): Float64Array {
  const n = r + k * x;
  const y = horizon / (alpha + T);
  return Float64Array.from({ length: k }, (_, j) =>
    j === k - 1
      ? -Math.expm1(-(n + j) * Math.log1p(y))
      : phaseDistribution(n + j, y, k - j).reduce((more, probability) => more - probability, 1),
  );
}
