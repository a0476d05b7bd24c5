import type { Day } from './calendar.ts';

/** A thing that happened, and how many times exactly so. */
export type Counted<T> = T & { readonly count: number };

/** What is summed of a day's things of one kind: `[day, ...sums]`. */
export type DaySums = readonly [day: Day, ...sums: number[]];
/** The days of one kind, ascending. */
export type Series<Kind, Row extends DaySums> = Kind & { readonly days: readonly Row[] };

/** A change of a tally: what comes in (+1) or goes out (−1). */
export type Change<T> = readonly [what: T, sign: Sign];
export type Sign = 1 | -1;

/** A change of one day's sums in the series of one kind. */
export type DayChange<S> = S extends { readonly days: readonly (infer Row)[] }
  ? Change<{ readonly of: Omit<S, 'days'>; readonly row: Row }>
  : never;

/**
 * The counts after the changes, in one order for equal contents; what is counted zero times disappears. `fields`
 * are all that make two things the same.
 */
export function countEach<T extends object>(
  entries: readonly Counted<T>[] = [],
  changes: readonly Change<T>[],
  fields: readonly (keyof T & string)[],
): readonly Counted<T>[] {
  if (changes.length === 0) return entries;
  const counts = new Map(entries.map((entry) => [canonicalText(entry, fields), entry.count]));
  for (const [what, sign] of changes) {
    const text = canonicalText(what, fields);
    counts.set(text, (counts.get(text) ?? 0) + sign);
  }
  return [...counts]
    .filter(([, count]) => count !== 0)
    .sort(byText)
    .map(([text, count]) => ({ ...(JSON.parse(text) as T), count }));
}

/** The sums of each kind and day after the changes, in one order; days and kinds whose sums are zero disappear. */
export function sumPerDay<Kind extends object, Row extends DaySums>(
  series: readonly Series<Kind, Row>[] = [],
  changes: readonly Change<{ readonly of: Kind; readonly row: Row }>[],
  fields: readonly (keyof Kind & string)[],
): readonly Series<Kind, Row>[] {
  if (changes.length === 0) return series;
  const daysOf = (rows: readonly Row[]) => new Map(rows.map((row) => [row[0], row]));
  const kinds = new Map(series.map((each) => [canonicalText(each, fields), daysOf(each.days)]));
  for (const [{ of, row }, sign] of changes) {
    const text = canonicalText(of, fields);
    const days = kinds.get(text) ?? daysOf([]);
    kinds.set(text, days.set(row[0], added(days.get(row[0]), row, sign) as Row));
  }
  return [...kinds]
    .sort(byText)
    .map(([text, days]) => ({
      ...(JSON.parse(text) as Kind),
      days: [...days.values()]
        .filter(([, ...sums]) => sums.some((sum) => sum !== 0))
        .sort(([a], [b]) => a - b),
    }))
    .filter(({ days }) => days.length > 0);
}

/** The replacer gives these fields in this order, whatever the order in which the object carries them. */
function canonicalText(what: object, fields: readonly string[]): string {
  return JSON.stringify(what, [...fields]);
}

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function added(before: DaySums | undefined, [day, ...sums]: DaySums, sign: Sign): DaySums {
  return [day, ...sums.map((sum, i) => (before?.[i + 1] ?? 0) + sign * sum)];
}
