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
