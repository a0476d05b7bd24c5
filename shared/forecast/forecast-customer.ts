import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { countsOf } from './counts.ts';
import { ensemble } from './ensemble.ts';
import type { Forecast } from './fit-forecast.ts';
import { correctedBuysAgain } from './recalibration.ts';
import { ratePriorOf, signalsOf } from './signals.ts';

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
  const factor = Math.exp(recalibration.drift.log);
  return (purchases) => {
    const opinion = opinionOf(countsOf(purchases));
    const pBuysAgain = correctedBuysAgain(recalibration, opinion.buysAgain, signalsOf(purchases, rates));
    return {
      pAlive: correctedPAlive(opinion, pBuysAgain),
      pBuysAgain,
      expectedOrders: Math.max(pBuysAgain, factor * opinion.orders),
    };
  };
}

/**
 * Whoever buys again is a customer still; of whoever does not, the models say how probably it has left, and are
 * believed: P(left) = P(no order) · P(left | no order).
 */
export function correctedPAlive(
  said: { readonly pAlive: number; readonly buysAgain: number },
  pBuysAgain: number,
): number {
  const none = 1 - said.buysAgain;
  const leftIfNone = none > 0 ? Math.min(1, (1 - said.pAlive) / none) : 0;
  return 1 - (1 - pBuysAgain) * leftIfNone;
}

/** One customer; for many of one portfolio see `customerForecaster`. */
export function forecastCustomer(
  forecast: Forecast,
  purchases: Purchases,
  horizonDays: number,
): CustomerForecast {
  return customerForecaster(forecast, horizonDays)(purchases);
}
