import type { Day, Ledger } from '#shared/history';

export const DAYS_PER_YEAR = 365;

/** Sums over a customer's last active year, in minor units. */
export interface ActiveYear {
  /** Sales less refunds. */
  readonly netMinor: number;
  readonly refundMinor: number;
  /** The part of `netMinor` whose cost of goods is known, and that cost. */
  readonly costedNetMinor: number;
  readonly costMinor: number;
}

/**
 * The 365 days that end with the last order: a customer is judged by its last year as a buyer, however long ago
 * that was. Refunds booked after the last order, up to `asOf`, belong to it.
 */
export function lastActiveYear(ledger: Ledger, lastOrder: Day, asOf: Day): ActiveYear {
  const sums = { netMinor: 0, refundMinor: 0, costedNetMinor: 0, costMinor: 0 };
  for (const entry of ledger) {
    if (entry.day <= lastOrder - DAYS_PER_YEAR || entry.day > asOf) continue;
    sums.netMinor += entry.netMinor;
    sums.refundMinor += entry.refundMinor;
    sums.costedNetMinor += entry.costedNetMinor;
    sums.costMinor += entry.costMinor;
  }
  return sums;
}
