import { tCdf, tQuantile } from './student-t.ts';

/** What a customer brought: `usual` by the year before, scaled to the length of the period, and `value` within it. */
export interface Brought {
  readonly usual: number;
  readonly value: number;
}

/** Two customers alike: the one in group A, and the one in group B. */
export interface PairBrought {
  readonly a: Brought;
  readonly b: Brought;
}

/** What A brought more than B, as a share of what such customers usually bring. */
export interface PairedEffect {
  readonly share: number;
  readonly standardError: number;
  readonly df: number;
  /** The mean of what a customer of a pair usually brings: `share` of it is money. */
  readonly usual: number;
  /** Pairs so far from the others that they count only as far as the farthest usual one. */
  readonly clipped: number;
}

/** Fewer pairs tell nothing of their own spread. */
export const FEWEST_PAIRS = 4;

/** A pair's usual counts for no less than this part of the median, so that the tiniest customers do not decide. */
const LEAST_SIZE = 0.25;
/** Differences farther from the median than so many standard deviations, as the median tells them, are clipped. */
const FARTHEST = 3.5;
/** The median of absolute differences of a normal, in standard deviations, is 1/1.4826. */
const MAD_TO_SD = 1.4826;

/**
 * The difference within pairs, less what the year before explains of it, divided by what the pair usually brings:
 * customers of all sizes then vary alike, and the largest does not drown the rest.
 *
 * - The year before is taken off with one slope β for all pairs (ANCOVA on differences). Slope and sizes do not
 *   depend on who was drawn into A, so that without an effect each difference is as likely with either sign.
 * - Far differences are clipped, and the spread makes up for it: winsorised variance over (1 − clipped share)², with
 *   as many degrees of freedom less (Tukey & McLaughlin 1963).
 *
 * @returns null with fewer than FEWEST_PAIRS pairs, or when none of them usually brings anything
 */
export function pairedEffect(pairs: readonly PairBrought[]): PairedEffect | null {
  if (pairs.length < FEWEST_PAIRS) return null;
  const sizes = pairs.map(({ a, b }) => (Math.abs(a.usual) + Math.abs(b.usual)) / 2);
  const least = LEAST_SIZE * medianOf(sizes.filter((size) => size > 0));
  if (!(least > 0)) return null;
  const floored = sizes.map((size) => Math.max(size, least));
  const values = pairs.map(({ a, b }, i) => (a.value - b.value) / at(floored, i));
  const before = pairs.map(({ a, b }, i) => (a.usual - b.usual) / at(floored, i));
  const slope = slopeThroughZero(before, values);
  const differences = values.map((value, i) => value - slope * at(before, i));

  const middle = medianOf(differences);
  const reach = FARTHEST * MAD_TO_SD * medianOf(differences.map((each) => Math.abs(each - middle)));
  const near =
    reach > 0 ? differences.map((each) => clip(each, middle - reach, middle + reach)) : differences;
  const clipped = near.filter((each, i) => each !== at(differences, i)).length;

  const n = pairs.length;
  const share = sum(near) / n;
  const variance = sum(near.map((each) => (each - share) ** 2)) / (n - 1);
  return {
    share,
    standardError: Math.sqrt(variance / n) / (1 - clipped / n),
    df: Math.max(2, n - 1 - clipped),
    usual: sum(floored) / n,
    clipped,
  };
}

/** The probability that A is better than B, all effects being thought equally likely before. */
export function chanceBetter({ share, standardError, df }: PairedEffect): number {
  if (standardError === 0) return share === 0 ? 0.5 : Number(share > 0);
  return tCdf(share / standardError, df);
}

/** What holds 90% of the effects that fit what was seen. */
export function effectInterval({ share, standardError, df }: PairedEffect): { low: number; high: number } {
  const reach = tQuantile(0.95, df) * standardError;
  return { low: share - reach, high: share + reach };
}

/** Between 0, where the year before tells nothing, and 1, where it is the best guess. */
function slopeThroughZero(x: readonly number[], y: readonly number[]): number {
  const squares = sum(x.map((each) => each * each));
  if (squares === 0) return 0;
  return clip(sum(x.map((each, i) => each * at(y, i))) / squares, 0, 1);
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

function clip(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}
