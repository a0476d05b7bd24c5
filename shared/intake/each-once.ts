/** Things that several tables tell, each once. */
export interface EachOnce<T> {
  /** Sorted by key. */
  readonly things: T[];
  /** How many of them each table told first; they add up to all. */
  readonly counts: readonly number[];
}

/**
 * Joins what several tables tell. Where they tell one thing in different ways its content decides, so that it does
 * not matter which table comes first.
 */
export function eachOnce<T>(tables: readonly (readonly T[])[], keyOf: (thing: T) => string): EachOnce<T> {
  const known = new Map<string, T>();
  const counts = tables.map((things) => {
    const before = known.size;
    for (const thing of things) {
      const key = keyOf(thing);
      const other = known.get(key);
      if (other === undefined || JSON.stringify(thing) > JSON.stringify(other)) known.set(key, thing);
    }
    return known.size - before;
  });
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return { things: sorted.map(([, thing]) => thing), counts };
}
