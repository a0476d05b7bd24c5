import type { AnyPurchaseModel, HorizonForecast, PurchaseCounts } from '#shared/btyd';
import { modelOf, type NamedParameters, pAliveBy } from './expert-models.ts';
import type { Expert } from './experts.ts';

/** What the models, each with its weight, say of a customer before the portfolio's own past corrects it. */
export type Opinion = HorizonForecast;

type Weighted = Pick<Expert, 'model' | 'k' | 'parameters' | 'weight'>;

/** Prepares the experts for one horizon, in weeks, and gives their joint opinion of customers. */
export function ensemble(
  experts: readonly Weighted[],
  horizon: number,
): (history: PurchaseCounts) => Opinion {
  const panel = experts.map((expert) => ({
    weight: expert.weight,
    forecast: modelOf(expert).forecaster(expert.parameters, horizon),
    pAlive: expert.model === 'bg-cnbd-k' ? pAliveBy(expert) : null,
    parameters: expert.parameters,
  }));
  return (history) => {
    let pAlive = 0;
    let again = 0;
    let orders = 0;
    for (const expert of panel) {
      const { weight } = expert;
      const said = expert.forecast(history);
      pAlive += weight * (expert.pAlive ? expert.pAlive(expert.parameters, history) : said.pAlive);
      again += weight * said.buysAgain;
      orders += weight * said.orders;
    }
    return { pAlive, buysAgain: again, orders };
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
