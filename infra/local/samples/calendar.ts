import { type Day, dayOf } from '#shared/history';

/** The first day on which a sample company keeps its records. */
export const FIRST_DAY: Day = dayOf('2022-01-01');

export const DAYS_PER_YEAR = 365.25;

/** 1970-01-01 as a spreadsheet counts days, from 1899-12-30. */
const EPOCH_SERIAL = 25_569;

const MILLISECONDS_PER_DAY = 86_400_000;

export function serialOf(day: Day): number {
  return day + EPOCH_SERIAL;
}

/** The day itself, or the Monday after a weekend. */
export function workdayFrom(day: Day): Day {
  const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  if (weekday === 6) return day + 2;
  return weekday === 0 ? day + 1 : day;
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** 0 is January. */
export function monthOf(day: Day): number {
  return dateOf(day).getUTCMonth();
}

function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS_PER_DAY);
}
