import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { agreeing } from './agreeing.ts';
import { type CustomerForecast, correctedForecast } from './corrected-forecast.ts';
import { countsOf } from './counts.ts';
import { possibilitiesOf } from './customer-possibilities.ts';
import { ensemble } from './ensemble.ts';
import type { Forecast } from './fit-forecast.ts';
import type { Possibility } from './possibility.ts';
import { ratePriorOf, signalsOf } from './signals.ts';

/** A forecast, and all that may be true of the customer: on average the possibilities say what the forecast says. */
export interface Prospects extends CustomerForecast {
  readonly possibilities: readonly Possibility[];
}

/**
 * Prepares a forecast with its possibilities for one horizon, at about twice the work of `customerForecaster`. They
 * differ by the customer's own rate and dropout, the portfolio's parameters, and how far the corrections may be wrong.
 */
export function prospectsForecaster(
  forecast: Pick<Forecast, 'experts' | 'recalibration' | 'corrections'>,
  horizonDays: number,
): (purchases: Purchases) => Prospects {
  const { experts, recalibration } = forecast;
  const opinionOf = ensemble(experts, horizonDays / DAYS_PER_WEEK);
  const rates = ratePriorOf(experts);
  const possibilities = possibilitiesOf(forecast);
  return (purchases) => {
    const counts = countsOf(purchases);
    const said = correctedForecast(recalibration, opinionOf(counts), signalsOf(purchases, rates));
    return { ...said, possibilities: agreeing(possibilities(counts), said, horizonDays) };
  };
}
