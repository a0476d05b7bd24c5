import { type Day, dayOf, isoDateOf } from '#shared/history';

/** The week is told on Monday at this hour of the company, after the work of its night. */
export const DIGEST_HOUR = 7;
const MONDAY = 1;
const DAYS_A_WEEK = 7;

/** Whether the week is told on a day (ISO). */
export function isDigestDay(isoDate: string): boolean {
  return daysToMonday(dayOf(isoDate)) === 0;
}

/** The day (ISO) of the next e-mail, as a company's clock shows day and hour now. */
export function nextDigestDay(isoDate: string, hour: number): string {
  const today = dayOf(isoDate);
  const days = daysToMonday(today);
  return isoDateOf(today + (days === 0 && hour >= DIGEST_HOUR ? DAYS_A_WEEK : days));
}

function daysToMonday(day: Day): number {
  const weekday = new Date(isoDateOf(day)).getUTCDay();
  return (MONDAY - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
}
