import { logNeither, type Runner, winsRace } from './gamma-race.ts';
import { logistic, softplus } from './log-space.ts';
import type { PurchaseCounts } from './purchase-cells.ts';
import { logRising } from './rising.ts';

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): while active, a customer orders at a rate λ ~ Gamma(r, rate α),
 * and leaves after an exponential lifetime of rate μ ~ Gamma(s, rate β). All positive; α and β in the unit of time of
 * the counts.
 */
export type ParetoNbdParameters = {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
};

/** The two events that an active customer's future holds: the next order, and leaving. */
export interface Prospects {
  readonly order: Runner;
  readonly leaving: Runner;
}

/** What the model knows of a customer who was active at time `t`, with x repeat orders by then. */
export function prospectsAt({ r, alpha, s, beta }: ParetoNbdParameters, x: number, t: number): Prospects {
  return { order: { shape: r + x, rate: alpha + t }, leaving: { shape: s, rate: beta + t } };
}

/** Log-likelihood of one customer's order times: what Fader & Hardie 2005 write with two 2F1, without their difference. */
export function paretoNbdLogLikelihood(parameters: ParetoNbdParameters, counts: PurchaseCounts): number {
  const { r, alpha } = parameters;
  const { x, T } = counts;
  const { order, leaving } = prospectsAt(parameters, 0, 0);
  const present = logNeither({ ...order, shape: r + x }, leaving, T);
  return logRising(r, x) - x * Math.log(alpha) + present + softplus(logOddsOfLeft(parameters, counts));
}

/** The probability, 0 to 1, that the customer has not left by T. */
export function paretoNbdPAlive(parameters: ParetoNbdParameters, counts: PurchaseCounts): number {
  return logistic(-logOddsOfLeft(parameters, counts));
}

/** 1 − P(alive), exact where the difference would leave no digit. */
export function paretoNbdPLeft(parameters: ParetoNbdParameters, counts: PurchaseCounts): number {
  return logistic(logOddsOfLeft(parameters, counts));
}

export function paretoNbdLogPAlive(parameters: ParetoNbdParameters, counts: PurchaseCounts): number {
  return -softplus(logOddsOfLeft(parameters, counts));
}

/** ln of P(left)/P(alive): since the last order leaving has won the race against the next, or neither has come. */
function logOddsOfLeft(parameters: ParetoNbdParameters, { x, tX, T }: PurchaseCounts): number {
  const { order, leaving } = prospectsAt(parameters, x, tX);
  const silence = T - tX;
  return Math.log(winsRace(leaving, order, silence)) - logNeither(order, leaving, silence);
}
