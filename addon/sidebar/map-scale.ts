/** Maps money to a place between 0 (least) and 1 (most) and knows which amounts to draw lines for. */
export interface MoneyScale {
  place(amount: number): number;
  /** Powers of ten, their negatives and 0 within the range, ascending. */
  readonly ticks: readonly number[];
}

/** The part of the profit threshold up to which the scale is even; beyond it, each step is a multiple. */
const EVEN_PART = 0.1;

/**
 * A symmetric logarithmic scale (Webber 2013, "A bi-symmetric log transformation for wide-range data"): losses, nothing,
 * thousands and millions stand on it side by side. `amounts` give its range; `threshold` is always within it.
 */
export function moneyScale(amounts: readonly number[], threshold: number): MoneyScale {
  const unit = Math.max(1, EVEN_PART * Math.abs(threshold));
  const bend = (amount: number) => Math.sign(amount) * Math.log10(1 + Math.abs(amount) / unit);
  const low = amounts.reduce((least, amount) => Math.min(least, amount), Math.min(0, threshold));
  const high = amounts.reduce((most, amount) => Math.max(most, amount), Math.max(unit, threshold));
  const [from, to] = [bend(low), bend(high)];
  return {
    place: (amount) => Math.min(1, Math.max(0, (bend(amount) - from) / (to - from))),
    ticks: powersOfTen(unit).filter((amount) => amount >= low && amount <= high),
  };
}

/** Below the unit of the scale they would stand on one another. */
function powersOfTen(unit: number): number[] {
  const first = Math.ceil(Math.log10(unit));
  const powers = Array.from({ length: 16 - first }, (_, i) => 10 ** (first + i));
  return [...powers.map((power) => -power).reverse(), 0, ...powers];
}
