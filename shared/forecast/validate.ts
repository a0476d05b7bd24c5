import type { Day } from '#shared/history';
import { buyerAccuracy, type ForecastAccuracy, type ForecastName, orderAccuracy } from './accuracy.ts';
import { hiatusRule, type RuleForecast, sameRate, sameShare } from './baselines.ts';
import { type Occasions, occasionsUntil, purchasesUntil, spread } from './counts.ts';
import { fitForecast } from './fit-forecast.ts';
import { customerForecaster } from './forecast-customer.ts';
import { orderIntervalForecaster } from './intervals.ts';
import { mean } from './logit.ts';
import { type ModelChoice, modelChoice } from './model-choice.ts';
import { type Trust, trustIn } from './trust.ts';

/** What would have been foreseen on a day, against what then happened. */
export interface Validation {
  readonly calibrationEnd: Day;
  readonly holdoutDays: number;
  readonly customers: number;
  /** Of the customers, the share that bought within the holdout. */
  readonly boughtAgain: number;
  /** `auto` first. */
  readonly forecasts: readonly ForecastAccuracy[];
  /** Of the customers' 90% intervals for orders: what they promised to hold and what they held; 0…1. */
  readonly coverage: { readonly promised: number; readonly held: number };
  readonly choice: ModelChoice;
  readonly trust: Trust;
}

/** Enough to see what intervals hold. */
const MOST_COVERAGE_CUSTOMERS = 500;

/**
 * Forecasts the holdout from what was known at the end of the calibration, and compares with three rules of thumb
 * that knew as much. Orders after the holdout are not looked at.
 */
export function validateForecast(
  histories: Iterable<Occasions>,
  calibrationEnd: Day,
  holdoutDays: number,
  options: { readonly seed?: number } = {},
): Validation {
  const customers = [...histories].flatMap((occasions) => {
    const purchases = purchasesUntil(occasions, calibrationEnd);
    if (!purchases) return [];
    const actual = occasionsUntil(occasions, calibrationEnd + holdoutDays) - purchases.occasions.length;
    return [{ occasions, purchases, actual }];
  });
  const known = customers.map(({ purchases }) => purchases.occasions);
  const forecast = fitForecast(known, calibrationEnd, { horizonDays: holdoutDays, ...options });
  const expected = customers.map(({ purchases }) => purchases).map(customerForecaster(forecast, holdoutDays));
  const auto: RuleForecast = {
    pBuysAgain: expected.map(({ pBuysAgain }) => pBuysAgain),
    orders: expected.map(({ expectedOrders }) => expectedOrders),
  };
  const upToThen = customers.map(({ purchases }) => ({ occasions: purchases.occasions, purchases }));
  const rules: readonly (readonly [ForecastName, RuleForecast])[] = [
    ['auto', auto],
    ['same_rate', sameRate(upToThen, calibrationEnd, holdoutDays)],
    ['hiatus_rule', hiatusRule(upToThen, calibrationEnd, holdoutDays)],
    ['same_share', sameShare(upToThen, calibrationEnd, holdoutDays)],
  ];
  const actual = customers.map((customer) => customer.actual);
  const bought = actual.map((orders) => orders > 0);
  const forecasts = rules.map(([name, { pBuysAgain, orders }]) => ({
    name,
    buyers: pBuysAgain && buyerAccuracy(pBuysAgain, bought),
    orders: orders && orderAccuracy(orders, actual),
  }));
  const intervalOf = orderIntervalForecaster(forecast, holdoutDays);
  const covered = spread(customers, MOST_COVERAGE_CUSTOMERS).map(({ purchases, actual: orders }) => {
    const { low, high, probability } = intervalOf(purchases);
    return { probability, held: low <= orders && orders <= high };
  });
  const boughtAgain = mean(bought.map(Number));
  return {
    calibrationEnd,
    holdoutDays,
    customers: customers.length,
    boughtAgain,
    forecasts,
    coverage: {
      promised: mean(covered.map(({ probability }) => probability)),
      held: mean(covered.map(({ held }) => Number(held))),
    },
    choice: modelChoice(forecast),
    trust: trustIn(forecasts, customers.length, boughtAgain),
  };
}

/**
 * Validations of forecasts from several days of the past, latest first: each `stepDays` before the other, the
 * holdout of the first ending on `asOf`.
 */
export function validateRolling(
  histories: Iterable<Occasions>,
  asOf: Day,
  holdoutDays: number,
  { origins, stepDays = holdoutDays }: { readonly origins: number; readonly stepDays?: number },
): Validation[] {
  const all = [...histories];
  return Array.from({ length: origins }, (_, i) =>
    validateForecast(all, asOf - holdoutDays - i * stepDays, holdoutDays),
  );
}
