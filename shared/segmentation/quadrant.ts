import type { Quadrant } from '#shared/contracts';

/** Fewer orders, and no renewal, prove no loyalty. */
export const ORDERS_THAT_PROVE_REPEAT = 3;

/** A tie reaches the threshold, however the sums on both sides were rounded. */
export const ROUNDING = 1e-9;

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

/** A customer leaves the side of an axis on which it was only when it is clearly on the other. */
const PROFIT_BAND = 0.1;
const LOYALTY_BAND = 0.05;

export interface Placement {
  readonly quadrant: Quadrant;
  readonly highProfit: boolean;
  readonly longTerm: boolean;
  /** Too few orders to know: only ever a Butterfly or a Stranger. */
  readonly provisional: boolean;
}

/**
 * The cell of Reinartz & Kumar's matrix. The profit axis is what the customer brought, the loyalty axis how long it
 * will stay; a residual value on the profit axis would hold both and empty the Butterflies. With the quadrant that the
 * customer had before, the thresholds give way by a band (±10% of profit, ±0.05 of share), so that no label flips at
 * each refresh.
 */
export function placeInMatrix(axes: Axes, previous?: Quadrant): Placement {
  const felt = previous === undefined ? axes : { ...axes, ...heldThresholds(axes, previous) };
  const highProfit = isHighProfit(felt, axes.contribution);
  const longTerm = isLongTerm(felt, axes.projectedShare);
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

/** The thresholds at which a customer of this quadrant leaves its side of each axis. */
export function heldThresholds(
  { profitThreshold, loyaltyThreshold }: Pick<Axes, 'profitThreshold' | 'loyaltyThreshold'>,
  previous: Quadrant,
): Pick<Axes, 'profitThreshold' | 'loyaltyThreshold'> {
  const wasHigh = previous === 'TRUE_FRIEND' || previous === 'BUTTERFLY';
  const wasLong = previous === 'TRUE_FRIEND' || previous === 'BARNACLE';
  return {
    profitThreshold: profitThreshold + (wasHigh ? -1 : 1) * PROFIT_BAND * Math.abs(profitThreshold),
    loyaltyThreshold: loyaltyThreshold + (wasLong ? -1 : 1) * LOYALTY_BAND,
  };
}

export function isHighProfit(
  { profitThreshold }: Pick<Axes, 'profitThreshold'>,
  contribution: number,
): boolean {
  return contribution > 0 && contribution >= profitThreshold - ROUNDING * Math.abs(profitThreshold);
}

function isProven({ orders, renewals }: Axes): boolean {
  return orders >= ORDERS_THAT_PROVE_REPEAT || renewals >= 1;
}

function isLongTerm(axes: Axes, projectedShare: number): boolean {
  return isProven(axes) && projectedShare >= axes.loyaltyThreshold;
}

export function quadrantOf(highProfit: boolean, longTerm: boolean): Quadrant {
  if (highProfit) return longTerm ? 'TRUE_FRIEND' : 'BUTTERFLY';
  return longTerm ? 'BARNACLE' : 'STRANGER';
}
