import type { Interval } from '#shared/forecast';
import type { CustomerHistory } from './customer-history.ts';

/** What is foreseen of one customer within the horizon. Intervals hold 90% and the value they stand beside. */
export interface Prediction {
  readonly pAlive: number;
  readonly pAliveInterval: Interval;
  readonly expectedOrders: number;
  /** Of the number of orders itself, not of its mean. */
  readonly ordersInterval: Interval;
  /** Probability of at least one order. */
  readonly pOrder: number;
  /** Discounted expected residual transactions, without end. */
  readonly dert: number;
}

/** Foresees the customer in that row of the histories that it was made for. */
export type Predictor = (customer: CustomerHistory, row: number) => Prediction;

export interface Outlook {
  /** In units of time. */
  readonly horizon: number;
  /** Continuous, for one unit of time; above 0. */
  readonly discountRate: number;
}

/** The interval, widened where the value lies outside: whole numbers may do without the mean between them. */
export function around({ low, high }: Interval, value: number): Interval {
  return { low: Math.min(low, value), high: Math.max(high, value) };
}
