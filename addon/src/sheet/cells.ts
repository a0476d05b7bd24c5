import type { SheetCell } from '#shared/tabular';
import { isoDayOf, type LocalTime } from '../local-time.ts';

/**
 * The values of a range as the shared code reads them: a date is its ISO day; what is no value (empty, a picture) is
 * null. `clock` reads Google's moments in the spreadsheet's time zone.
 */
export function cellsOf(
  values: readonly (readonly unknown[])[],
  clock: (moment: Date) => LocalTime,
): SheetCell[][] {
  return values.map((row) => row.map((value) => cellOf(value, clock)));
}

function cellOf(value: unknown, clock: (moment: Date) => LocalTime): SheetCell {
  if (isDate(value)) return isoDayOf(clock(value));
  if (value === '') return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

// Google's dates may come from another realm than the script, where `instanceof` fails.
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
