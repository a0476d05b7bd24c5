/** The units of time that a file's times, a horizon and the parameters may be in. */
export const TIME_UNITS = ['day', 'week', 'month'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** A month is a twelfth of the mean Julian year. */
export const DAYS_PER_UNIT: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 365.25 / 12 };

/** As the literature discounts: a year of 52 weeks. */
const UNITS_PER_YEAR: Readonly<Record<TimeUnit, number>> = { day: 365, week: 52, month: 12 };

/** The continuous rate for one unit of time, ln(1 + d)/units a year, of a yearly discount rate d. */
export function discountPerUnit(yearlyRate: number, unit: TimeUnit): number {
  return Math.log1p(yearlyRate) / UNITS_PER_YEAR[unit];
}
