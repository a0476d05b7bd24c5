/** How sure it is that a column means what it was taken for. */
export type Sureness = 'sure' | 'likely' | 'check';

/** A name that means only this, over values of which nearly all fit. */
const SURE_FROM = 0.8;
/** A name that could mean something else too, over fitting values; or a clear name over values half of which fit. */
const LIKELY_FROM = 0.5;

/** In words what `TableLayout.certainty` says of a field, 0…1. */
export function howSure(certainty: number): Sureness {
  if (certainty >= SURE_FROM) return 'sure';
  return certainty >= LIKELY_FROM ? 'likely' : 'check';
}
