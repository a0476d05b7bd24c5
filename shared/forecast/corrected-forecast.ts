import { logistic } from '#shared/btyd';
import type { Opinion } from './ensemble.ts';
import { logit } from './logit.ts';
import { correctedBuysAgain, type Recalibration } from './recalibration.ts';
import type { Signals } from './signals.ts';

/** What is to be expected of a customer. */
export interface CustomerForecast {
  /** Probability, 0 to 1, of still being a customer. */
  readonly pAlive: number;
  /** Probability of at least one order within the horizon. */
  readonly pBuysAgain: number;
  /** Within the horizon; never less than `pBuysAgain`. */
  readonly expectedOrders: number;
}

/** What the portfolio's own past makes of the models' opinion. */
export function correctedForecast(
  recalibration: Recalibration,
  opinion: Opinion,
  signals: Signals,
): CustomerForecast {
  const pBuysAgain = correctedBuysAgain(recalibration, opinion.buysAgain, signals);
  return {
    pAlive: correctedPAlive(recalibration, opinion.pAlive, pBuysAgain),
    pBuysAgain,
    expectedOrders: Math.max(pBuysAgain, Math.exp(recalibration.drift.log) * opinion.orders),
  };
}

/**
 * The models' P(alive) with the common shift of the corrections, for whoever buys again is a customer still. What the
 * past corrects of single customers tells when they order rather than whether they are there, and is left out: so an
 * order never makes a customer less probably active than it was without.
 */
export function correctedPAlive(
  { persistence, coefficients: [shift = 0] }: Pick<Recalibration, 'persistence' | 'coefficients'>,
  saidAlive: number,
  pBuysAgain: number,
): number {
  return Math.max(pBuysAgain, logistic(logit(saidAlive) + persistence + shift));
}
