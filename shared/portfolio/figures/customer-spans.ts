import { contractState, DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerRecord, Day } from '#shared/history';

/** Days, from `begin` up to but not with `end`, on which somebody was a customer. */
export interface Span {
  readonly begin: Day;
  readonly end: Day;
}

/**
 * When somebody was a customer: for 365 days from each purchase on, and from the start of a contract to its last day.
 * Spans that meet are one; oldest first. Without a start a term is taken as `contractState` takes it.
 */
export function customerSpans(record: CustomerRecord, asOf: Day): Span[] {
  const purchases = record.ledger
    .filter(({ purchases, day }) => purchases > 0 && day <= asOf)
    .map(({ day }): Span => ({ begin: day, end: day + DAYS_PER_YEAR }));
  const spans = [...purchases, ...contractSpans(record, asOf)].sort((a, b) => a.begin - b.begin);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last === undefined || span.begin > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { begin: last.begin, end: span.end };
  }
  return merged;
}

function contractSpans(record: CustomerRecord, asOf: Day): Span[] {
  return contractsOf(record)
    .map(({ start, end }): Span => ({ begin: start, end: end + 1 }))
    .filter(({ begin }) => begin <= asOf);
}

/** A contract's years, with its worth a year. */
export interface Term {
  readonly start: Day;
  readonly end: Day;
  readonly annualValueMinor: number;
}

/** What events tell of contracts; without any, what the customer list tells. */
export function contractsOf({ relations, facts }: Pick<CustomerRecord, 'relations' | 'facts'>): Term[] {
  const told = relations?.contracts ?? [];
  if (told.length > 0) {
    return told.map(({ start, end, annualValueMinor, renewals = 0 }) => ({
      start: start ?? end - DAYS_PER_YEAR * (renewals + 1),
      end,
      annualValueMinor,
    }));
  }
  if (facts.contract === undefined) return [];
  const { start, end, annualValueMinor } = contractState(facts.contract, 0);
  return [{ start, end, annualValueMinor }];
}

/** Whether somebody is a customer on a day. */
export function isCustomer(spans: readonly Span[], day: Day): boolean {
  return spans.some(({ begin, end }) => begin <= day && day < end);
}
