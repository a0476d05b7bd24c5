import { DIGEST_HOUR, isDigestDay } from '#shared/digest';
import { isoDateOf } from '#shared/history';
import { hourIn } from '../refresh/due.ts';
import { todayIn } from '../today.ts';

/** Whether the week is to be told now in a time zone (IANA name). False in one that there is not. */
export function isDigestDue(timeZone: string, now: Date): boolean {
  return hourIn(timeZone, now) === DIGEST_HOUR && isDigestDay(isoDateOf(todayIn(timeZone, now)));
}
