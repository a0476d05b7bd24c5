import type { Day } from './calendar.ts';
import type { Ledger } from './ledger.ts';

export const DAYS_PER_WEEK = 7;

/**
 * A customer's purchases as the literature counts them. An occasion is a day with at least one purchase; x, t_x
 * and T are counted from the first of them (Fader, Hardie & Lee 2005).
 */
export interface Purchases {
  /** Days with a purchase, ascending. */
  readonly occasions: readonly Day[];
  /** x: occasions after the first. */
  readonly x: number;
  /** t_x: weeks from the first occasion to the last. */
  readonly tX: number;
  /** T: weeks from the first occasion to the day of counting. */
  readonly T: number;
  /** Days since the last occasion. */
  readonly recencyDays: number;
}

/** Counts up to and including `asOf`. Null when there was no purchase yet. */
export function countPurchases(ledger: Ledger, asOf: Day): Purchases | null {
  const occasions = ledger
    .filter((entry) => entry.purchases > 0 && entry.day <= asOf)
    .map((entry) => entry.day);
  const first = occasions[0];
  const last = occasions[occasions.length - 1];
  if (first === undefined || last === undefined) return null;
  return {
    occasions,
    x: occasions.length - 1,
    tX: (last - first) / DAYS_PER_WEEK,
    T: (asOf - first) / DAYS_PER_WEEK,
    recencyDays: asOf - last,
  };
}

/** Days between neighbouring occasions, in the order they happened. */
export function gapsBetween(occasions: readonly Day[]): number[] {
  return occasions.slice(1).map((day, i) => day - (occasions[i] as Day));
}
