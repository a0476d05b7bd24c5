import type { PurchaseCounts, Random } from '#shared/btyd';
import { type Occasions, seededRandom } from '#shared/forecast';
import type { Day } from '#shared/history';
import type { Histories } from './customer-history.ts';
import { DAYS_PER_UNIT, type TimeUnit } from './time-unit.ts';

/** The day of counting that a summary, which names none, is given. */
const SUMMARY_DAY: Day = 0;
const SEED = 1;

/**
 * The days that `auto` learns from. A summary keeps only the first order and the last; the others are drawn, seeded,
 * as evenly as chance spreads them between: so they lie, given their number and the last, where orders come by chance
 * (the order statistics of a Poisson process). How regularly the customers order, a summary cannot tell.
 */
export function datedHistories(
  { customers, dated }: Histories,
  unit: TimeUnit,
): { readonly asOf: Day; readonly occasions: readonly Occasions[] } {
  if (dated) return dated;
  const random = seededRandom(SEED);
  const occasions: Occasions[] = [];
  const rows = customers.map(({ counts }, row) => ({ counts, row }));
  // The same customers in another order are dealt the same days.
  for (const { counts, row } of rows.sort((a, b) => byCounts(a.counts, b.counts))) {
    occasions[row] = drawOccasions(counts, DAYS_PER_UNIT[unit], random);
  }
  return { asOf: SUMMARY_DAY, occasions };
}

function byCounts(a: PurchaseCounts, b: PurchaseCounts): number {
  return a.x - b.x || a.T - b.T || a.tX - b.tX;
}

function drawOccasions({ x, tX, T }: PurchaseCounts, daysPerUnit: number, random: Random): Occasions {
  const first = SUMMARY_DAY - T * daysPerUnit;
  if (x === 0) return [first];
  const between = Array.from({ length: x - 1 }, () => tX * random()).sort((a, b) => a - b);
  return [0, ...between, tX].map((time) => Math.min(SUMMARY_DAY, first + time * daysPerUnit));
}
