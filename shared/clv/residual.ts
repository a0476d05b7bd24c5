import { DAYS_PER_YEAR } from './active-year.ts';

/** The years at whose ends a forecast is read. Far ahead little is left to tell apart. */
export const FORECAST_YEARS = [1, 2, 3, 5, 10] as const;

/** What a customer that is active today will do: sums from today to the end of each of `FORECAST_YEARS`. */
export interface ActiveFuture {
  readonly orders: readonly number[];
  readonly activeYears: readonly number[];
}

/** Most years of today's contribution that a residual value may claim; fewer for a short history. */
const MOST_YEARS = 5;
const MOST_YEARS_FOR_YOUNG = 3;

/** The bound on residual multiples: five, or three while the history is shorter than a year. */
export function mostYears(tenureDays: number): number {
  return tenureDays < DAYS_PER_YEAR ? MOST_YEARS_FOR_YOUNG : MOST_YEARS;
}

/**
 * Today's worth of one unit of money in each of the stretches that end with `FORECAST_YEARS`: a year is paid at its
 * end, a stretch of several years at the mean of their ends.
 */
export function presentValues(discountRate: number): readonly number[] {
  return FORECAST_YEARS.map((year, i) => {
    const before = FORECAST_YEARS[i - 1] ?? 0;
    return (1 + discountRate) ** (-(before + 1 + year) / 2);
  });
}

/** Σ (F(k) − F(k−1))·v(k) of a cumulative forecast, v of `presentValues`. */
export function discountedSum(cumulative: readonly number[], values: readonly number[]): number {
  let sum = 0;
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const total = cumulative[i] ?? before;
    sum += (total - before) * (values[i] as number);
    before = total;
  }
  return sum;
}

/**
 * V, what a customer is worth from now on if it is surely active, in minor units: the margin of the orders
 * expected of it, less the service while it stays (Σ (E[Y(k)] − E[Y(k−1)])/(1 + d)^k, Fader, Hardie & Lee 2005),
 * bounded by `mostYears` of its contribution in the last active year.
 */
export function valueIfActive(
  future: ActiveFuture,
  worth: {
    readonly marginPerOrder: number;
    readonly costToServe: number;
    readonly presentValues: readonly number[];
    readonly contribution: number;
    readonly tenureDays: number;
  },
): number {
  const margin = worth.marginPerOrder * discountedSum(future.orders, worth.presentValues);
  const service = worth.costToServe * discountedSum(future.activeYears, worth.presentValues);
  return bounded(margin - service, worth.contribution, worth.tenureDays);
}

/** The same bound for the value of a contract: y · multiple. */
export function contractValue(contribution: number, multiple: number, tenureDays: number): number {
  return bounded(contribution * multiple, contribution, tenureDays);
}

function bounded(value: number, contribution: number, tenureDays: number): number {
  return Math.min(value, mostYears(tenureDays) * Math.max(contribution, 0));
}
