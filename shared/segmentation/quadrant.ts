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
  const highProfit = isHighProfit(axes, axes.contribution);
  const longTerm = isLongTerm(axes, axes.projectedShare);
  return { quadrant: quadrantOf(highProfit, longTerm), highProfit, longTerm, provisional: !isProven(axes) };
}

/**
 * The probability of each quadrant: the weights of the outcomes that the same rule puts there. Whoever has proven
 * nothing yet is short-term in all of them.
 */
export function quadrantProbabilities(
  axes: Axes,
  outcomes: readonly (Pick<Axes, 'contribution' | 'projectedShare'> & { readonly weight: number })[],
): Record<Quadrant, number> {
  const probabilities = { TRUE_FRIEND: 0, BUTTERFLY: 0, BARNACLE: 0, STRANGER: 0 };
  for (const { weight, contribution, projectedShare } of outcomes) {
    const quadrant = quadrantOf(isHighProfit(axes, contribution), isLongTerm(axes, projectedShare));
    probabilities[quadrant] += weight;
  }
  return probabilities;
}

function isHighProfit({ profitThreshold }: Axes, contribution: number): boolean {
  return contribution > 0 && contribution >= profitThreshold - ROUNDING * Math.abs(profitThreshold);
}

function isProven({ orders, renewals }: Axes): boolean {
  return orders >= ORDERS_THAT_PROVE_REPEAT || renewals >= 1;
}

function isLongTerm(axes: Axes, projectedShare: number): boolean {
  return isProven(axes) && projectedShare >= axes.loyaltyThreshold;
}

function quadrantOf(highProfit: boolean, longTerm: boolean): Quadrant {
  if (highProfit) return longTerm ? 'TRUE_FRIEND' : 'BUTTERFLY';
  return longTerm ? 'BARNACLE' : 'STRANGER';
}
