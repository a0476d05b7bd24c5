import { type Day, isoDateOf } from '#shared/history';

/** The later of the day on the customer list and the day of an event, as an ISO date. */
export function laterOf(stated: string | undefined, day: Day): string {
  const seen = isoDateOf(day);
  return stated !== undefined && stated > seen ? stated : seen;
}
