import type { Day } from '#shared/history';

export interface Dated<T> {
  readonly day: Day;
  readonly value: T;
}

/**
 * What the newest entry up to `asOf` says, of those that say anything; of several on one day the lowest figure, which
 * is the careful reading of a score, a trend or a size. Null where none says anything.
 */
export function newest<T extends { readonly day: Day }>(
  entries: readonly T[] = [],
  asOf: Day,
  figure: (entry: T) => number | undefined,
): Dated<number> | null {
  let best: Dated<number> | null = null;
  for (const entry of entries) {
    const value = entry.day <= asOf ? figure(entry) : undefined;
    if (value === undefined) continue;
    const later = best === null || entry.day > best.day || (entry.day === best.day && value < best.value);
    if (later) best = { day: entry.day, value };
  }
  return best;
}
