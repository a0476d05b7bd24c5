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
  const opinionsOf = panel(experts, horizon);
  return (history) => joint(experts, opinionsOf(history));
}

/** The same, each expert's own opinion for itself, in their order. */
export function panel(
  experts: readonly Omit<Weighted, 'weight'>[],
  horizon: number,
): (history: PurchaseCounts) => Opinion[] {
  const asked = experts.map((expert) => {
    const { parameters } = expert;
    const forecast = modelOf(expert).forecaster(parameters, horizon);
    // Where the story's P(alive) is not its model's.
    if (leaves(expert) && expert.model !== 'bg-cnbd-k') return forecast;
    const pAlive = pAliveBy(expert);
    return (history: PurchaseCounts) => ({ ...forecast(history), pAlive: pAlive(parameters, history) });
  });
  return (history) => asked.map((forecast) => forecast(history));
}

/** What experts say together whose own opinions, in their order, are `opinions`. */
export function joint(experts: readonly Pick<Expert, 'weight'>[], opinions: readonly Opinion[]): Opinion {
  const mixed = { pAlive: 0, buysAgain: 0, orders: 0 };
  experts.forEach(({ weight }, i) => {
    const { pAlive, buysAgain, orders } = opinions[i] as Opinion;
    mixed.pAlive += weight * pAlive;
    mixed.buysAgain += weight * buysAgain;
    mixed.orders += weight * orders;
  });
  return mixed;
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
