import type { Day } from '#shared/history';

/** Sums by day, ascending: `[day, ...sums]`. */
type Days = readonly (readonly [day: Day, ...sums: number[]])[];

/** The sum of one column over the days after `after` and up to `upTo`. */
export function sumWithin(days: Days, after: Day, upTo: Day, column: number): number {
  let sum = 0;
  for (let i = days.length - 1; i >= 0; i--) {
    const row = days[i];
    if (row === undefined || row[0] <= after) break;
    if (row[0] <= upTo) sum += row[column] ?? 0;
  }
  return sum;
}

/** The last of the days up to `upTo`. */
export function lastDay(days: Days, upTo: Day): Day | undefined {
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i]?.[0];
    if (day !== undefined && day <= upTo) return day;
  }
  return undefined;
}
