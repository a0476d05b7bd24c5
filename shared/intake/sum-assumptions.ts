import type { Assumption } from '#shared/tabular';

/** The assumptions of several tables as those of one: counts of the same one are added up. */
export function sumAssumptions(tables: readonly (readonly Assumption[])[]): Assumption[] {
  const sums = new Map<string, Assumption>();
  for (const assumption of tables.flat()) {
    const key = `${assumption.code} ${assumption.value ?? ''}`;
    const known = sums.get(key);
    const count = (known?.count ?? 0) + (assumption.count ?? 0);
    sums.set(key, count === 0 ? assumption : { ...assumption, count });
  }
  return [...sums.values()];
}
