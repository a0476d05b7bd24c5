import { DAYS_PER_YEAR } from './active-year.ts';

/** The years at whose ends a forecast is read. Far ahead little is left to tell apart. */
export const FORECAST_YEARS = [1, 2, 3, 5, 10] as const;

/** What a customer that is active today will do: sums from today to the end of each of `FORECAST_YEARS`. */
export interface Forecast {
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
 * Σ (F(k) − F(k−1))/(1 + d)^k of a cumulative forecast: each year paid at its end, and a stretch of several years at
 * the mean of their ends.
 */
export function discountedSum(cumulative: readonly number[], discountRate: number): number {
  let sum = 0;
  let totalBefore = 0;
  let yearBefore = 0;
  FORECAST_YEARS.forEach((year, i) => {
    const total = cumulative[i] ?? totalBefore;
    sum += (total - totalBefore) / (1 + discountRate) ** ((yearBefore + 1 + year) / 2);
    totalBefore = total;
    yearBefore = year;
  });
  return sum;
}

/**
 * V, what a customer is worth from now on if it is surely active, in minor units: the margin of the orders
 * expected of it, less the service while it stays (Σ (E[Y(k)] − E[Y(k−1)])/(1 + d)^k, Fader, Hardie & Lee 2005),
 * bounded by `mostYears` of its contribution in the last active year.
 */
export function valueIfActive(
  forecast: Forecast,
  worth: {
    readonly marginPerOrder: number;
    readonly costToServe: number;
    readonly discountRate: number;
    readonly contribution: number;
    readonly tenureDays: number;
  },
): number {
  const margin = worth.marginPerOrder * discountedSum(forecast.orders, worth.discountRate);
  const service = worth.costToServe * discountedSum(forecast.activeYears, worth.discountRate);
  return bounded(margin - service, worth.contribution, worth.tenureDays);
}

/** The same bound for the value of a contract: y · multiple. */
export function contractValue(contribution: number, multiple: number, tenureDays: number): number {
  return bounded(contribution * multiple, contribution, tenureDays);
}

function bounded(value: number, contribution: number, tenureDays: number): number {
  return Math.min(value, mostYears(tenureDays) * Math.max(contribution, 0));
}
