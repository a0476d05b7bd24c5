import type { AnyPurchaseModel, HorizonForecast, PurchaseCounts } from '#shared/btyd';
import { leaves, modelOf, type NamedParameters, pAliveBy } from './expert-models.ts';
import type { Expert } from './experts.ts';

/** What the models, each with its weight, say of a customer before the portfolio's own past corrects it. */
export type Opinion = HorizonForecast;

type Weighted = Pick<Expert, 'model' | 'k' | 'parameters' | 'weight'>;

/** Prepares the experts for one horizon, in weeks, and gives their joint opinion of customers. */
export function ensemble(
  experts: readonly Weighted[],
  horizon: number,
): (history: PurchaseCounts) => Opinion {
  const panel = experts.map((expert) => {
    const { parameters, weight } = expert;
    const pAlive = pAliveBy(expert);
    const differs = !leaves(expert) || expert.model === 'bg-cnbd-k';
    return {
      weight,
      forecast: modelOf(expert).forecaster(parameters, horizon),
      /** Where the story's P(alive) is not its model's. */
      pAlive: differs ? (history: PurchaseCounts) => pAlive(parameters, history) : null,
    };
  });
  return (history) => {
    const mixed = { pAlive: 0, buysAgain: 0, orders: 0 };
    for (const { weight, forecast, pAlive } of panel) {
      const said = forecast(history);
      mixed.pAlive += weight * (pAlive ? pAlive(history) : said.pAlive);
      mixed.buysAgain += weight * said.buysAgain;
      mixed.orders += weight * said.orders;
    }
    return mixed;
  };
}

/** One model's probability of at least one order within the horizon. */
export function buysAgain(
  model: AnyPurchaseModel,
  parameters: NamedParameters,
  history: PurchaseCounts,
  horizon: number,
): number {
  return 1 - (model.orderProbabilities(parameters, history, horizon, 0)[0] as number);
}
