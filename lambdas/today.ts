import { type Day, dayOf } from '#shared/history';

/**
 * The day it is in a time zone (IANA name).
 *
 * @throws RangeError when there is no such zone
 */
export function todayIn(timeZone: string, now: Date): Day {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return dayOf(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}
