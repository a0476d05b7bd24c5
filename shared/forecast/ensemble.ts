import type { AnyPurchaseModel, PurchaseCounts } from '#shared/btyd';
import { modelOf, type NamedParameters, pAliveBy } from './expert-models.ts';
import type { Expert } from './experts.ts';

/** What the models, each with its weight, say of a customer before the portfolio's own past corrects it. */
export interface Opinion {
  readonly pAlive: number;
  /** Probability of at least one order within the horizon. */
  readonly buysAgain: number;
  readonly orders: number;
}

type Weighted = Pick<Expert, 'model' | 'k' | 'parameters' | 'weight'>;

/** Prepares the experts for one horizon, in weeks, and gives their joint opinion of customers. */
export function ensemble(
  experts: readonly Weighted[],
  horizon: number,
): (history: PurchaseCounts) => Opinion {
  const panel = experts.map(({ weight, ...expert }) => {
    const model = modelOf(expert);
    const pAlive = pAliveBy(expert);
    const { parameters } = expert;
    const forecaster = model.orderForecaster?.(parameters, horizon);
    return {
      weight,
      pAlive: (history: PurchaseCounts) => pAlive(parameters, history),
      buysAgain: (history: PurchaseCounts) => buysAgain(model, parameters, history, horizon),
      orders: forecaster ?? ((history: PurchaseCounts) => model.expectedOrders(parameters, history, horizon)),
    };
  });
  return (history) => {
    const mixed = { pAlive: 0, buysAgain: 0, orders: 0 };
    for (const { weight, ...expert } of panel) {
      mixed.pAlive += weight * expert.pAlive(history);
      mixed.buysAgain += weight * expert.buysAgain(history);
      mixed.orders += weight * expert.orders(history);
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
