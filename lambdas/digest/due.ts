import { isoDateOf } from '#shared/history';
import { hourIn } from '../refresh/due.ts';
import { todayIn } from '../today.ts';

/** The week is told on Monday at this hour of the company, after the work of its night. */
export const DIGEST_HOUR = 7;
const MONDAY = 1;

/** Whether it is that hour in a time zone (IANA name). False in one that there is not. */
export function isDigestDue(timeZone: string, now: Date): boolean {
  if (hourIn(timeZone, now) !== DIGEST_HOUR) return false;
  return new Date(isoDateOf(todayIn(timeZone, now))).getUTCDay() === MONDAY;
}
