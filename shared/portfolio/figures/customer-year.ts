import { DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerRecord, Day } from '#shared/history';
import { isCustomer, type Span } from './customer-spans.ts';
import { moneyBetween } from './money-between.ts';

/** What became of somebody over the twelve months up to a day. */
export type Fate = 'new' | 'wonBack' | 'grown' | 'shrunk' | 'lost' | 'none';

/** A customer's twelve months up to a day, and the twelve before; money in minor units. */
export interface CustomerYear {
  /** Whether it was a customer when they began, and is one at their end. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly beforeMinor: number;
  readonly lastMinor: number;
  /** Which bar of the revenue bridge its change belongs to; `none` for who is known only later, or long gone. */
  readonly fate: Fate;
}

export function customerYear(record: CustomerRecord, spans: readonly Span[], day: Day): CustomerYear {
  const start = day - DAYS_PER_YEAR;
  const atStart = isCustomer(spans, start);
  const atEnd = isCustomer(spans, day);
  const beforeMinor = moneyBetween(record, start - DAYS_PER_YEAR, start);
  const lastMinor = moneyBetween(record, start, day);
  const known = (spans[0]?.begin ?? Number.POSITIVE_INFINITY) <= start;
  return {
    atStart,
    atEnd,
    beforeMinor,
    lastMinor,
    fate: fateOf(atStart, atEnd, known, lastMinor - beforeMinor),
  };
}

/** Who is no customer at either end may still have had a refund, or a contract within the year. */
function fateOf(atStart: boolean, atEnd: boolean, known: boolean, change: number): Fate {
  if (atStart && !atEnd) return 'lost';
  if (atEnd && !atStart) return known ? 'wonBack' : 'new';
  if (!atEnd && change === 0) return 'none';
  return change >= 0 ? 'grown' : 'shrunk';
}
