import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { centralInterval, type Interval } from './central-interval.ts';
import { correctedForecast } from './corrected-forecast.ts';
import { countsOf } from './counts.ts';
import { ensemble } from './ensemble.ts';
import type { Correction, Forecast } from './fit-forecast.ts';
import { customerForecaster } from './forecast-customer.ts';
import { orderDistribution } from './order-distribution.ts';
import type { Recalibration } from './recalibration.ts';
import { ratePriorOf, signalsOf } from './signals.ts';
import { wholeInterval } from './whole-interval.ts';

/** 90%, by what the models and the portfolio's past can tell. */
export interface CustomerIntervals {
  readonly pAlive: Interval;
  readonly pBuysAgain: Interval;
  /** The mean: what customers with such a history order on average. */
  readonly expectedOrders: Interval;
  /** The customer's own orders: as near to 90% as whole numbers come, and how probable it is that it holds them. */
  readonly orders: Interval & { readonly probability: number };
}

/** The intervals for the customers' own orders alone: a few times the work of `customerForecaster`. */
export function orderIntervalForecaster(
  forecast: Forecast,
  horizonDays: number,
): (purchases: Purchases) => CustomerIntervals['orders'] {
  const forecastOf = customerForecaster(forecast, horizonDays);
  const distributionOf = orderDistribution(forecast, horizonDays);
  return (purchases) => wholeInterval(distributionOf(countsOf(purchases), forecastOf(purchases)));
}

/** Prepares a forecast's intervals for one horizon: about a hundred times the work of `customerForecaster`. */
export function intervalForecaster(
  forecast: Forecast,
  horizonDays: number,
): (purchases: Purchases) => CustomerIntervals {
  const { experts, recalibration, corrections } = forecast;
  const rates = ratePriorOf(experts);
  const ordersOf = orderIntervalForecaster(forecast, horizonDays);
  const truths = experts.flatMap(({ draws, ...expert }) =>
    draws.map((parameters, i) => ({
      opinionOf: ensemble([{ ...expert, parameters, weight: 1 }], horizonDays / DAYS_PER_WEEK),
      recalibration: correctedAs(recalibration, corrections[i]),
      weight: expert.weight / draws.length,
    })),
  );
  const weights = truths.map(({ weight }) => weight);
  return (purchases) => {
    const counts = countsOf(purchases);
    const signals = signalsOf(purchases, rates);
    const possible = truths.map((truth) =>
      correctedForecast(truth.recalibration, truth.opinionOf(counts), signals),
    );
    const within = (name: 'pAlive' | 'pBuysAgain' | 'expectedOrders') =>
      centralInterval(
        possible.map((one) => one[name]),
        weights,
      );
    return {
      pAlive: within('pAlive'),
      pBuysAgain: within('pBuysAgain'),
      expectedOrders: within('expectedOrders'),
      orders: ordersOf(purchases),
    };
  };
}

/** The recalibration with its most probable correction replaced by a possible one; as it is where there is none. */
function correctedAs(recalibration: Recalibration, possible: Correction | undefined): Recalibration {
  if (!possible) return recalibration;
  const { coefficients, logDrift } = possible;
  return { ...recalibration, coefficients, drift: { ...recalibration.drift, log: logDrift } };
}
