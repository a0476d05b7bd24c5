import { dayOf } from '#shared/history';
import { isoDayOf, type LocalTime } from '../local-time.ts';

/** Sheets counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
const MINUTES_PER_DAY = 1_440;

/**
 * A day or local time as the number that Sheets keeps for it: with a date format the cell is a date, in the
 * spreadsheet's own time zone whatever the script's.
 */
export function serialOf(time: LocalTime | string): number {
  const [hours = 0, minutes = 0] = time.slice(11).split(':').map(Number);
  return dayOf(isoDayOf(time)) + SERIAL_OF_1970 + (hours * 60 + minutes) / MINUTES_PER_DAY;
}
