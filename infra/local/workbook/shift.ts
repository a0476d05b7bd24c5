/** Rows or columns that were inserted before, or removed from, an index on. */
export interface Shift {
  kind: 'inserted' | 'removed';
  at: number;
  count: number;
}

/** Where a row or column stands after the shift; null if it was removed. */
export function shifted(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === 'inserted') return index + count;
  return index < at + count ? null : index - count;
}

/** Where a span of so many rows or columns stands after the shift; null if all of it was removed. */
export function shiftedSpan(
  start: number,
  count: number,
  shift: Shift,
): { start: number; count: number } | null {
  const kept = Array.from({ length: count }, (_, i) => shifted(start + i, shift)).filter((at) => at !== null);
  const [first] = kept;
  const last = kept.at(-1);
  return first === undefined || last === undefined ? null : { start: first, count: last - first + 1 };
}
