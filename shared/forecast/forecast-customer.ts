import { logistic } from '#shared/btyd';
import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { countsOf } from './counts.ts';
import { ensemble, type Opinion } from './ensemble.ts';
import type { Forecast } from './fit-forecast.ts';
import { logit } from './logit.ts';
import { correctedBuysAgain, type Recalibration } from './recalibration.ts';
import { ratePriorOf, type Signals, signalsOf } from './signals.ts';

/** What is to be expected of a customer. */
export interface CustomerForecast {
  /** Probability, 0 to 1, of still being a customer. */
  readonly pAlive: number;
  /** Probability of at least one order within the horizon. */
  readonly pBuysAgain: number;
  /** Within the horizon; never less than `pBuysAgain`. */
  readonly expectedOrders: number;
}

/** Prepares a forecast for one horizon and gives it for customers, as they stood on the day of the forecast. */
export function customerForecaster(
  forecast: Pick<Forecast, 'experts' | 'recalibration'>,
  horizonDays: number,
): (purchases: Purchases) => CustomerForecast {
  const { experts, recalibration } = forecast;
  const opinionOf = ensemble(experts, horizonDays / DAYS_PER_WEEK);
  const rates = ratePriorOf(experts);
  return (purchases) =>
    correctedForecast(recalibration, opinionOf(countsOf(purchases)), signalsOf(purchases, rates));
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

/** One customer; for many of one portfolio see `customerForecaster`. */
export function forecastCustomer(
  forecast: Forecast,
  purchases: Purchases,
  horizonDays: number,
): CustomerForecast {
  return customerForecaster(forecast, horizonDays)(purchases);
}
