import { type RatioSums, ratioOf } from './ratio.ts';
import { studentQuantile, Z_95 } from './student.ts';

/** What holds 90% of what a figure may be, and its standard error; null where too few customers tell. */
export interface Uncertainty {
  readonly low: number | null;
  readonly high: number | null;
  readonly se: number | null;
}

const UNKNOWN: Uncertainty = { low: null, high: null, se: null };
const FEWEST_FOR_SPREAD = 2;

/** A share of customers, each of whom says yes or no: the score interval of Wilson (1927). */
export function shareInterval(sums: RatioSums): Uncertainty {
  const share = ratioOf(sums);
  if (share === null) return UNKNOWN;
  return { ...wilson(share, sums.n), se: Math.sqrt((share * (1 - share)) / sums.n) };
}

/** A mean over customers, by Student's t; its standard error is s/√n with n − 1 in the variance. */
export function meanInterval(sums: RatioSums): Uncertainty {
  const mean = ratioOf(sums);
  if (mean === null || sums.n < FEWEST_FOR_SPREAD) return UNKNOWN;
  const se = Math.sqrt(squaresAbout(mean, sums) / (sums.n - 1) / sums.n);
  const reach = studentQuantile(sums.n - 1) * se;
  return { low: mean - reach, high: mean + reach, se };
}

/**
 * The Net Promoter Score, each answer 1, 0 or −1: standard error √((P + D − (P − D)²)/n) with P and D the shares of
 * promoters and detractors. The interval first adds three answers that are spread out, so that a handful that all say
 * the same does not look certain (the adjusted Wald interval of Rocks 2016); it is kept within −1…1.
 */
export function scoreInterval(sums: RatioSums): Uncertainty {
  const score = ratioOf(sums);
  if (score === null) return UNKNOWN;
  const se = Math.sqrt(Math.max(0, sums.kk / sums.n - score * score) / sums.n);
  const n = sums.n + ADDED_ANSWERS;
  const middle = sums.k / n;
  const spread = (sums.kk + 2 * ADDED_OF_A_KIND) / n - middle * middle;
  const reach = Z_95 * Math.sqrt(spread / n);
  return { low: Math.max(-1, middle - reach), high: Math.min(1, middle + reach), se };
}

const ADDED_OF_A_KIND = 0.75;
/** Three quarters of a promoter and of a detractor, and one and a half passives. */
const ADDED_ANSWERS = 3;

/**
 * A share of money, 0…1. Few customers hold most of it, so the customers count as the number of equal ones that would be
 * as uncertain: Wilson's interval at the effective size of Korn & Graubard (1998), with the standard error of a ratio
 * (linearised; Cochran 1977, 6.4) and as many degrees of freedom as Kish's effective number of customers leaves.
 */
export function moneyShareInterval(sums: RatioSums): Uncertainty {
  const share = ratioOf(sums);
  if (share === null || sums.n < FEWEST_FOR_SPREAD) return UNKNOWN;
  const se = ratioError(sums, share);
  const kish = kishSize(sums);
  const asUncertain = se > 0 ? (share * (1 - share)) / (se * se) : kish;
  const size = asUncertain * (Z_95 / studentQuantile(Math.max(1, kish - 1))) ** 2;
  return { ...wilson(share, Math.min(size, sums.n)), se };
}

/** A ratio of money that may be above 1, as growth is: the ratio's linearised standard error and Student's t. */
export function moneyRatioInterval(sums: RatioSums): Uncertainty {
  const ratio = ratioOf(sums);
  if (ratio === null || sums.n < FEWEST_FOR_SPREAD) return UNKNOWN;
  const se = ratioError(sums, ratio);
  const reach = studentQuantile(Math.max(1, kishSize(sums) - 1)) * se;
  return { low: Math.max(0, ratio - reach), high: ratio + reach, se };
}

/** √(n/(n − 1) · Σ(k − R·b)²)/Σb. */
function ratioError(sums: RatioSums, ratio: number): number {
  return Math.sqrt((sums.n / (sums.n - 1)) * squaresAbout(ratio, sums)) / sums.b;
}

/** What is left of large sums that should cancel is chance below this part of them. */
const ROUNDING = 1e-12;

/** Σ(k − R·b)². */
function squaresAbout(ratio: number, { bb, bk, kk }: RatioSums): number {
  const squares = kk - 2 * ratio * bk + ratio * ratio * bb;
  return squares > ROUNDING * kk ? squares : 0;
}

/** (Σb)²/Σb²: so many equal customers would be as unevenly weighted as these (Kish 1965). */
function kishSize({ b, bb }: RatioSums): number {
  return (b * b) / bb;
}

function wilson(share: number, n: number): { low: number; high: number } {
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
