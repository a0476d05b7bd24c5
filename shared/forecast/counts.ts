import type { PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK, type Day, gapsBetween, type Purchases } from '#shared/history';

/** The days a customer bought on, ascending, each once; at least one. */
export type Occasions = readonly Day[];

/** The purchases as they stood at the end of a day; null where the first came later. */
export function purchasesUntil(occasions: Occasions, day: Day): Purchases | null {
  const known = occasions.slice(0, occasionsUntil(occasions, day));
  const first = known[0];
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return null;
  return {
    occasions: known,
    x: known.length - 1,
    tX: (last - first) / DAYS_PER_WEEK,
    T: (day - first) / DAYS_PER_WEEK,
    recencyDays: day - last,
  };
}

/** How many of the days are not after `day`. */
export function occasionsUntil(occasions: Occasions, day: Day): number {
  let low = 0;
  let high = occasions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occasions[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the models ask of a customer, in weeks. */
export function countsOf({ occasions, x, tX, T }: Purchases): PurchaseCounts {
  const logGaps = gapsBetween(occasions).reduce((sum, gap) => sum + Math.log(gap / DAYS_PER_WEEK), 0);
  return { x, tX, T, logGaps };
}

/** About `most` of the items, evenly spread, always the same ones; all of them where there are not more. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / most)] as T);
}
