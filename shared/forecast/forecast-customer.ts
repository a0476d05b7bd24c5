import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { type CustomerForecast, correctedForecast } from './corrected-forecast.ts';
import { countsOf } from './counts.ts';
import { ensemble } from './ensemble.ts';
import type { Forecast } from './fit-forecast.ts';
import { ratePriorOf, signalsOf } from './signals.ts';

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

/** One customer; for many of one portfolio see `customerForecaster`. */
export function forecastCustomer(
  forecast: Forecast,
  purchases: Purchases,
  horizonDays: number,
): CustomerForecast {
  return customerForecaster(forecast, horizonDays)(purchases);
}
