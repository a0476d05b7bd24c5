import type { PurchaseCell } from './purchase-cells.ts';

/**
 * ln of the portfolio's orders for each unit of time, where a search for its parameters begins. Half an order and one
 * unit of time more, so that portfolios without repeat orders or without time have a rate.
 */
export function startingLogRate(cells: readonly PurchaseCell[]): number {
  const orders = cells.reduce((sum, { x, count }) => sum + x * count, 0);
  const time = cells.reduce((sum, { T, count }) => sum + T * count, 0);
  return Math.log((orders + 0.5) / (time + 1));
}
