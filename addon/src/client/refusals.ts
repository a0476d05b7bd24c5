import type { Refused } from './import-parts.ts';

/** What the service would not take: how much of each kind, and the first of it by name. */
export interface Refusals {
  readonly counts: Readonly<Partial<Record<RefusedKind, number>>>;
  readonly first: readonly Refused[];
}

type RefusedKind = NonNullable<Refused['kind']> | 'unknown';

/** So many are named: enough to see what is wrong, few enough for a document property. */
const MOST_NAMED = 10;
const LONGEST_ID = 50;

export const NOTHING_REFUSED: Refusals = { counts: {}, first: [] };

export function addRefused({ counts, first }: Refusals, refused: readonly Refused[]): Refusals {
  const sums = { ...counts };
  for (const { kind } of refused) sums[kind ?? 'unknown'] = (sums[kind ?? 'unknown'] ?? 0) + 1;
  const named = refused.map((each) => ({ ...each, id: shortId(each.id) }));
  return { counts: sums, first: [...first, ...named].slice(0, MOST_NAMED) };
}

export function refusedInAll({ counts }: Refusals): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function shortId(id: string): string {
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id;
}
