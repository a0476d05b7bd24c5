import { DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerFacts } from '#shared/contracts';
import type { Complaint, Day, Relations, Touches } from '#shared/history';
import { lastDay, sumWithin } from './days.ts';
import { laterOf } from './later-of.ts';
import type { Moment } from './moment.ts';

/** Where the sums stand in a `TouchDay`. */
const COLUMN = { touches: 1, costed: 2, costMinor: 3, minutes: 4 } as const;
const MINUTES_PER_HOUR = 60;

/**
 * What touchpoints tell: the cost to serve, the tickets of the last 365 days, the last time the customer came to us,
 * and how often we went to it since its last order. A complaint is a way of coming to us.
 *
 * A cost to serve on the customer list wins over the touchpoints' sum: it is a whole figure, with delivery and
 * returns, of which visits and calls are a part, so the two are neither added nor mixed.
 */
export function touchFacts(
  { touches = [], complaints = [] }: Relations,
  stated: CustomerFacts,
  moment: Moment,
): CustomerFacts {
  const { asOf, lastOrder } = moment;
  const known = touches.filter(({ days }) => (days[0]?.[0] ?? asOf + 1) <= asOf);
  const cost = stated.costToServe12mMinor === undefined ? costToServe(known, moment) : null;
  const tickets = known.filter(({ channel }) => channel === 'ticket');
  const outbound = known.filter(({ inbound }) => !inbound);
  const lastInbound = lastComing(known, complaints, asOf);
  return {
    ...(cost !== null && { costToServe12mMinor: cost }),
    ...(tickets.length > 0 && { tickets12m: sum(tickets, asOf - DAYS_PER_YEAR, asOf, 'touches') }),
    ...(lastInbound !== null && { lastInbound: laterOf(stated.lastInbound, lastInbound) }),
    ...(outbound.length > 0 &&
      lastOrder !== null && { contactsSinceLastOrder: sum(outbound, lastOrder, asOf, 'touches') }),
  };
}

/**
 * Cost of the last 365 days; of a customer whose last order is older, of the year that ended with it, by which its
 * profit is judged. Null where no touchpoint of that year tells cost or hours.
 */
function costToServe(touches: readonly Touches[], { asOf, lastOrder, hourCostMinor }: Moment): number | null {
  const stillBuying = lastOrder === null || lastOrder > asOf - DAYS_PER_YEAR;
  const end = stillBuying ? asOf : lastOrder;
  const ofYear = (column: keyof typeof COLUMN) => sum(touches, end - DAYS_PER_YEAR, end, column);
  if (ofYear('costed') === 0) return null;
  return ofYear('costMinor') + Math.round((ofYear('minutes') / MINUTES_PER_HOUR) * hourCostMinor);
}

function sum(touches: readonly Touches[], after: Day, upTo: Day, column: keyof typeof COLUMN): number {
  return touches.reduce((total, { days }) => total + sumWithin(days, after, upTo, COLUMN[column]), 0);
}

function lastComing(touches: readonly Touches[], complaints: readonly Complaint[], asOf: Day): Day | null {
  let last: Day | null = null;
  const note = (day: Day | undefined) => {
    if (day !== undefined && day <= asOf && (last === null || day > last)) last = day;
  };
  for (const { inbound, days } of touches) if (inbound) note(lastDay(days, asOf));
  for (const { opened } of complaints) note(opened);
  return last;
}
