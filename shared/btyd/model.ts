import type { Fit, FitOptions, FitProblem, Parameters } from './fit.ts';
import type { PurchaseCell, PurchaseCounts } from './purchase-cells.ts';

/** Uniform numbers in (0, 1), seeded by the caller. */
export type Random = () => number;

/** A drawn customer: its purchase times after the first (at 0), and when it left (infinity: not within reach). */
export interface DrawnCustomer {
  readonly purchases: readonly number[];
  readonly lifetime: number;
}

/** What a model expects of a customer in (T, T + horizon]. */
export interface HorizonForecast {
  /** At T. */
  readonly pAlive: number;
  /** Probability of at least one order. */
  readonly buysAgain: number;
  readonly orders: number;
}

/**
 * One buy-till-you-die model. Times are in one unit throughout; a fit's prior (`map`) takes it for weeks.
 * `P` holds the parameters under the literature's names. Every function is finite for every valid history
 * (0 ≤ tX ≤ T, x a whole number, tX = 0 when x = 0), but for the discounted orders of a rate of 0, which may be
 * infinite.
 */
export interface PurchaseModel<P extends Parameters<P>> {
  readonly name: string;
  /** What `fit` maximises, for those who explore it further: samplers, evidence. */
  problem(cells: readonly PurchaseCell[], options?: FitOptions): FitProblem<P>;
  fit(cells: readonly PurchaseCell[], options?: FitOptions): Fit<P>;
  logLikelihood(parameters: P, history: PurchaseCounts): number;
  pAlive(parameters: P, history: PurchaseCounts): number;
  /** Where P(alive) underflows, its logarithm still tells customers apart. */
  logPAlive(parameters: P, history: PurchaseCounts): number;
  /** Orders expected in (T, T + horizon], given the history. */
  expectedOrders(parameters: P, history: PurchaseCounts, horizon: number): number;
  /** The nearest future of many customers: what they share is worked out once, and so is what its figures share. */
  forecaster(parameters: P, horizon: number): (history: PurchaseCounts) => HorizonForecast;
  /** `expectedOrders` for many customers: what they share is worked out once. Absent where nothing is worth it. */
  orderForecaster?(parameters: P, horizon: number): (history: PurchaseCounts) => number;
  /** Probability of 0, 1, …, most orders in (T, T + horizon], given the history; the rest of 1 is "more". */
  orderProbabilities(parameters: P, history: PurchaseCounts, horizon: number, most: number): number[];
  /** Expected share of the horizon during which the customer is active. */
  activeShare(parameters: P, history: PurchaseCounts, horizon: number): number;
  /** Orders expected of a new customer in (0, t]. */
  unconditionalOrders(parameters: P, t: number): number;
  /** Discounted expected residual transactions, without end; `rate` > 0 is continuous, per unit of time. */
  discountedOrders(parameters: P, history: PurchaseCounts, rate: number): number;
  /** `discountedOrders` for many customers, as `orderForecaster` is for orders. */
  discountedForecaster?(parameters: P, rate: number): (history: PurchaseCounts) => number;
  /** A new customer's purchases and lifetime, as the model tells them, up to time `T`. */
  sample(parameters: P, T: number, random: Random): DrawnCustomer;
}
