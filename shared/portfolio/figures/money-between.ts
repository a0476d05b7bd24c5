import { DAYS_PER_YEAR } from '#shared/clv';
import type { CustomerRecord, Day } from '#shared/history';
import { contractsOf } from './customer-spans.ts';

/**
 * What a customer brought after `from` and up to `to`, in whole minor units: sales less refunds; of a customer without
 * any order, the part of its contracts' annual values that falls on these days.
 */
export function moneyBetween(record: CustomerRecord, from: Day, to: Day): number {
  if (record.ledger.length === 0) return contractValue(record, from, to);
  let sum = 0;
  for (const { day, netMinor } of record.ledger) {
    if (day > from && day <= to) sum += netMinor;
  }
  return sum;
}

/** A day under two terms, as when one is renewed early, counts under the later of them. */
function contractValue(record: CustomerRecord, from: Day, to: Day): number {
  let minor = 0;
  let until = to;
  for (const { start, end, annualValueMinor } of contractsOf(record).sort((a, b) => b.start - a.start)) {
    const days = Math.min(end, until) - Math.max(start - 1, from);
    if (days > 0) minor += (annualValueMinor * days) / DAYS_PER_YEAR;
    until = Math.min(until, start - 1);
  }
  return Math.round(minor);
}
