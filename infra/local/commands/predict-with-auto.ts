import type { PurchaseCounts } from '#shared/btyd';
import {
  customerForecaster,
  type Forecast,
  fitForecast,
  intervalForecaster,
  type Occasions,
  purchasesUntil,
} from '#shared/forecast';
import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import type { Histories } from './customer-history.ts';
import { datedHistories } from './dated-histories.ts';
import { modelOfExpert } from './expert-model.ts';
import { dertForecaster, ordersForecaster } from './forecasters.ts';
import { around, type Outlook, type Prediction, type Predictor } from './prediction.ts';
import { DAYS_PER_UNIT, type TimeUnit } from './time-unit.ts';

/** Customers times possible truths about the models; many customers leave few doubts. */
const FORESEEN_IN_SECONDS = 150_000;
/** Of each model. */
const FEWEST_DRAWS = 4;

/** Mixes the models by evidence and corrects them by the portfolio's own past, as the product does. */
export function autoPredictor(histories: Histories, unit: TimeUnit, outlook: Outlook): Predictor {
  const { asOf, occasions } = datedHistories(histories, unit);
  const horizonDays = outlook.horizon * DAYS_PER_UNIT[unit];
  const forecast = fitForecast(occasions, asOf, { horizonDays });
  const forecastOf = customerForecaster(forecast, horizonDays);
  const keys = occasions.map((days) => days.join(' '));
  const affordable = FORESEEN_IN_SECONDS / new Set(keys).size;
  const intervalsOf = intervalForecaster(withFewerDraws(forecast, affordable), horizonDays);
  const dertOf = discountedForecaster(
    forecast,
    horizonDays,
    (outlook.discountRate * DAYS_PER_WEEK) / DAYS_PER_UNIT[unit],
  );

  const predict = (purchases: Purchases): Prediction => {
    const { x, tX, T } = purchases;
    const { pAlive, pBuysAgain, expectedOrders } = forecastOf(purchases);
    const intervals = intervalsOf(purchases);
    return {
      pAlive,
      pAliveInterval: around(intervals.pAlive, pAlive),
      expectedOrders,
      ordersInterval: around(intervals.orders, expectedOrders),
      pOrder: pBuysAgain,
      dert: dertOf({ x, tX, T }, expectedOrders),
    };
  };
  const known = new Map<string, Prediction>();
  return (_customer, row) => {
    const key = keys[row] as string;
    const prediction =
      known.get(key) ?? predict(purchasesUntil(occasions[row] as Occasions, asOf) as Purchases);
    known.set(key, prediction);
    return prediction;
  };
}

/** About `most` draws in all, evenly taken from those of each model; as they are where there are no more. */
function withFewerDraws(forecast: Forecast, most: number): Forecast {
  const total = forecast.experts.reduce((sum, { draws }) => sum + draws.length, 0);
  if (total <= most) return forecast;
  const experts = forecast.experts.map(({ draws, ...expert }) => {
    const size = Math.max(Math.min(FEWEST_DRAWS, draws.length), Math.round((draws.length * most) / total));
    const step = draws.length / size;
    return { ...expert, draws: draws.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)) };
  });
  return { ...forecast, experts };
}

/**
 * The models' discounted residual orders, weighed as they are, and corrected by the same factor as the orders within
 * the horizon: the portfolio's past tells nothing of what lies farther ahead.
 */
function discountedForecaster(
  { experts }: Forecast,
  horizonDays: number,
  ratePerWeek: number,
): (counts: PurchaseCounts, expectedOrders: number) => number {
  const horizon = horizonDays / DAYS_PER_WEEK;
  const members = experts.map((expert) => {
    const model = modelOfExpert(expert);
    const { weight, parameters } = expert;
    return {
      weight,
      orders: ordersForecaster(model, parameters, horizon),
      dert: dertForecaster(model, parameters, ratePerWeek),
    };
  });
  return (counts, expectedOrders) => {
    let orders = 0;
    let dert = 0;
    for (const member of members) {
      orders += member.weight * member.orders(counts);
      dert += member.weight * member.dert(counts);
    }
    return orders > 0 ? (dert * expectedOrders) / orders : 0;
  };
}
