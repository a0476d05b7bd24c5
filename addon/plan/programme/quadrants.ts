import type { Quadrant } from '#shared/contracts';

/** In their order; written out, since the contract's own list would bring its whole validator into the page. */
export const QUADRANTS: readonly Quadrant[] = ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'];
