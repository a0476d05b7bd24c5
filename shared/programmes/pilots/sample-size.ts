import { normalQuantile } from './normal.ts';

/** What a comparison risks: `tail` of calling noise a success, and `power` to see what is there. */
export interface Risk {
  readonly tail: number;
  readonly power: number;
}

/** The textbook's: 5% over both sides, and four effects of five are seen. */
export const TWO_SIDED: Risk = { tail: 0.025, power: 0.8 };

/** A read-out's own: what is better is called so in 5% of pilots without any effect. */
export const READ_OUT_RISK: Risk = { tail: 0.05, power: 0.8 };

/**
 * Customers for each group, so that a difference of means is seen.
 *
 * @param effect in standard deviations of one customer's figure
 * @param priorCorrelation ρ of that figure with the year before, which takes (1 − ρ²) off its variance (ANCOVA)
 */
export function customersForMoney(effect: number, priorCorrelation = 0, risk: Risk = TWO_SIDED): number {
  return Math.ceil((2 * noncentrality(risk) ** 2 * (1 - priorCorrelation ** 2)) / effect ** 2);
}

/** Customers for each group, so that two rates are told apart (unpooled normal approximation, Fleiss 1981). */
export function customersForRates(base: number, other: number, risk: Risk = TWO_SIDED): number {
  const variance = base * (1 - base) + other * (1 - other);
  return Math.ceil((noncentrality(risk) ** 2 * variance) / (other - base) ** 2);
}

/** The smallest rate above `base` that so many customers for each group tell from it; null where none below 1 is. */
export function smallestRate(base: number, customers: number, risk: Risk = READ_OUT_RISK): number | null {
  let [below, above] = [base, 1];
  if (customersForRates(base, above, risk) > customers) return null;
  while (above - below > SMALLEST_STEP) {
    const middle = (below + above) / 2;
    if (customersForRates(base, middle, risk) > customers) below = middle;
    else above = middle;
  }
  return above;
}

const SMALLEST_STEP = 1e-6;

function noncentrality({ tail, power }: Risk): number {
  return normalQuantile(1 - tail) + normalQuantile(power);
}
