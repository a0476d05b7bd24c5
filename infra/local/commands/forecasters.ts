import type { AnyPurchaseModel, PurchaseCounts } from '#shared/btyd';

type Parameters = Readonly<Record<string, number>>;

/** Expected orders of many customers, prepared where the model can prepare them. */
export function ordersForecaster(
  model: AnyPurchaseModel,
  parameters: Parameters,
  horizon: number,
): (history: PurchaseCounts) => number {
  return (
    model.orderForecaster?.(parameters, horizon) ??
    ((history) => model.expectedOrders(parameters, history, horizon))
  );
}

/** Discounted expected residual transactions of many customers, likewise. */
export function dertForecaster(
  model: AnyPurchaseModel,
  parameters: Parameters,
  rate: number,
): (history: PurchaseCounts) => number {
  return (
    model.discountedForecaster?.(parameters, rate) ??
    ((history) => model.discountedOrders(parameters, history, rate))
  );
}
