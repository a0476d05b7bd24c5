import type { PilotMeasure } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import { type BeforeAndWithin, beforeAndWithin } from './before-and-within.ts';
import type { ProfitTerms } from './period-value.ts';

/** What is rehearsed: a period of that length for customers of that size. */
export interface Rehearsed {
  readonly today: Day;
  readonly days: number;
  readonly measure: PilotMeasure;
  readonly termsOf: (record: CustomerRecord) => ProfitTerms;
  /** What the customers of the pilot usually bring, ascending. */
  readonly sizes: readonly number[];
}

/** So many periods of the past, one before the other, are looked at. */
const PERIODS = 2;
/** The smallest twentieth of the pilot's customers sets no bound for whom they are compared with. */
const SMALLEST_SHARE = 0.05;

/**
 * The figures, in periods that are over, of all customers who then stood where the pilot's customers stand today: by
 * size, since who is worth how much today was decided by those very periods, and choosing by that would hide who left.
 */
export function rehearse(
  records: readonly CustomerRecord[],
  { today, days, measure, termsOf, sizes }: Rehearsed,
): BeforeAndWithin[][] {
  const least = sizes[Math.floor(sizes.length * SMALLEST_SHARE)] ?? 0;
  const most = sizes[sizes.length - 1] ?? 0;
  return Array.from({ length: PERIODS }, (_, i) => {
    const period = { start: today - days * (i + 1), days };
    return records
      .map((record) => beforeAndWithin(record, period, measure, termsOf(record)))
      .filter(({ usual }) => usual > 0 && usual >= least && usual <= most);
  });
}
