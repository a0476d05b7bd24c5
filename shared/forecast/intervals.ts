import { DAYS_PER_WEEK, type Purchases } from '#shared/history';
import { countsOf } from './counts.ts';
import { ensemble } from './ensemble.ts';
import type { Forecast } from './fit-forecast.ts';
import { correctedPAlive, customerForecaster } from './forecast-customer.ts';
import { orderDistribution } from './order-distribution.ts';
import { correctedBuysAgain } from './recalibration.ts';
import { ratePriorOf, signalsOf } from './signals.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 90%, by what the models and the portfolio's past can tell. */
export interface CustomerIntervals {
  readonly pAlive: Interval;
  readonly pBuysAgain: Interval;
  /** The mean: what customers with such a history order on average. */
  readonly expectedOrders: Interval;
  /** The customer's own orders: as near to 90% as whole numbers come, and how probable it is that it holds them. */
  readonly orders: Interval & { readonly probability: number };
}

const LOWER_TAIL = 0.05;
const UPPER_TAIL = 0.95;
const HELD = UPPER_TAIL - LOWER_TAIL;

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
      correction: corrections[i] ?? {
        coefficients: recalibration.coefficients,
        logDrift: recalibration.drift.log,
      },
      weight: expert.weight / draws.length,
    })),
  );
  return (purchases) => {
    const counts = countsOf(purchases);
    const signals = signalsOf(purchases, rates);
    const possible = truths.map(({ opinionOf, correction: { coefficients, logDrift }, weight }) => {
      const said = opinionOf(counts);
      const pBuysAgain = correctedBuysAgain({ ...recalibration, coefficients }, said.buysAgain, signals);
      return {
        weight,
        pBuysAgain,
        pAlive: correctedPAlive(said, pBuysAgain),
        expectedOrders: Math.max(pBuysAgain, Math.exp(logDrift) * said.orders),
      };
    });
    const within = (name: 'pAlive' | 'pBuysAgain' | 'expectedOrders') =>
      weightedInterval(possible.map(({ weight, [name]: value }) => ({ weight, value })));
    return {
      pAlive: within('pAlive'),
      pBuysAgain: within('pBuysAgain'),
      expectedOrders: within('expectedOrders'),
      orders: ordersOf(purchases),
    };
  };
}

/** Between the 5% and the 95% quantile of weighted values; the weights make 1. */
function weightedInterval(values: readonly { readonly value: number; readonly weight: number }[]): Interval {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const quantile = (share: number) => {
    let reached = 0;
    for (const { value, weight } of sorted) {
      reached += weight;
      if (reached >= share) return value;
    }
    return sorted[sorted.length - 1]?.value ?? 0;
  };
  return { low: quantile(LOWER_TAIL), high: quantile(UPPER_TAIL) };
}

/**
 * Given the probabilities of 0, 1, 2…: from where nearest to 5% lie below, as far as comes nearest to holding 90%.
 */
function wholeInterval(probabilities: readonly number[]): CustomerIntervals['orders'] {
  const probabilityOf = (n: number) => probabilities[n] ?? 0;
  let low = 0;
  let below = 0;
  while (low < probabilities.length - 1 && isNearer(below + probabilityOf(low), below, LOWER_TAIL)) {
    below += probabilityOf(low);
    low++;
  }
  let high = low;
  let held = probabilityOf(low);
  while (high < probabilities.length - 1 && isNearer(held + probabilityOf(high + 1), held, HELD)) {
    high++;
    held += probabilityOf(high);
  }
  return { low, high, probability: held };
}

function isNearer(next: number, current: number, aim: number): boolean {
  return Math.abs(next - aim) < Math.abs(current - aim);
}
