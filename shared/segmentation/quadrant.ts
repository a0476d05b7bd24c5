import type { Quadrant } from '#shared/contracts';

/** Fewer orders, and no renewal, prove no loyalty. */
export const ORDERS_THAT_PROVE_REPEAT = 3;

/** A tie reaches the threshold, however the sums on both sides were rounded. */
const ROUNDING = 1e-9;

export interface Axes {
  /** y, the contribution of the last active year, in the unit of the threshold. */
  readonly contribution: number;
  readonly profitThreshold: number;
  /** L, 0…1. */
  readonly projectedShare: number;
  readonly loyaltyThreshold: number;
  readonly orders: number;
  readonly renewals: number;
}

export interface Placement {
  readonly quadrant: Quadrant;
  readonly highProfit: boolean;
  readonly longTerm: boolean;
  /** Too few orders to know: only ever a Butterfly or a Stranger. */
  readonly provisional: boolean;
}

/**
 * The cell of Reinartz & Kumar's matrix. The profit axis is what the customer brought, the loyalty axis how long it
 * will stay; a residual value on the profit axis would hold both and empty the Butterflies.
 */
export function placeInMatrix(axes: Axes): Placement {
  const reached = axes.contribution >= axes.profitThreshold - ROUNDING * Math.abs(axes.profitThreshold);
  const highProfit = reached && axes.contribution > 0;
  const proven = axes.orders >= ORDERS_THAT_PROVE_REPEAT || axes.renewals >= 1;
  const longTerm = proven && axes.projectedShare >= axes.loyaltyThreshold;
  return { quadrant: QUADRANT_OF[`${highProfit}-${longTerm}`], highProfit, longTerm, provisional: !proven };
}

const QUADRANT_OF = {
  'true-true': 'TRUE_FRIEND',
  'true-false': 'BUTTERFLY',
  'false-true': 'BARNACLE',
  'false-false': 'STRANGER',
} as const satisfies Record<string, Quadrant>;
