import type { ProblemCode } from './report.ts';

/**
 * What a cell gave: a value, nothing because it is blank, or the reason why it cannot be used; `about` is what to
 * show for it where that is not the cell's own text.
 */
export type Reading<T> = { readonly value: T } | 'blank' | Unusable;
export type Unusable = { readonly code: ProblemCode; readonly about?: string };

/** The value of a reading; null where there is none. */
export function known<T>(reading: Reading<T>): T | null {
  return reading !== 'blank' && 'value' in reading ? reading.value : null;
}
