import { type Day, dayOf } from '#shared/history';
import { InvalidRequest } from './errors.ts';

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

/** @throws InvalidRequest when settings name a time zone that there is not */
export function requireTimeZone(timeZone: string, now: Date): void {
  try {
    todayIn(timeZone, now);
  } catch {
    throw new InvalidRequest([{ path: 'settings.timeZone', problem: 'no such time zone' }]);
  }
}
