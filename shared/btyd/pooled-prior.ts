import { type NormalLikelihood, posteriorOf } from './data-alone.ts';
import type { Normal } from './fit.ts';
import { invertPositiveDefinite } from './positive-definite.ts';
import { addScaled, dot, type Matrix, multiply, type Vector } from './vector.ts';

/** Of fewer portfolios nobody's prior is made: their spread would be a guess, and each could be guessed from it. */
export const FEWEST_PORTFOLIOS = 20;

/**
 * No narrower: parameters are logarithms, and portfolios of one kind still differ by a tenth. It also bounds by how
 * much one portfolio can outweigh the others.
 */
const NARROWEST_SD = 0.1;
/**
 * Of the spread that is found: models are simplifications, whose coordinates scatter less than the companies do. As
 * found, it brought small companies a better log-loss and orders farther from the truth; so widened, most of that gain
 * stays, and orders are as near to it as before or nearer (`test/bench/pooled-companies.ts`).
 */
const WIDENING = 1.5;
/** A coordinate farther than so many spreads from the middle is another kind of business, or a bad import. */
const FARTHEST_SPREADS = 4;
/** The normal's standard deviation in median absolute deviations. */
const SD_OF_MAD = 1.4826;
/** No portfolio is set aside for a smaller distance than this share of what the weak prior holds to be usual. */
const USUAL_SHARE = 1 / 4;
const MOST_ROUNDS = 200;
/** Of a variance, relative. What is left unfinished is too wide, never too narrow. */
const SETTLED = 1e-3;

/**
 * How a model's coordinates lie across portfolios, as a prior for one more (parametric empirical Bayes: Morris 1983):
 * their precision-weighted mean, and their spread by restricted maximum likelihood (REML; by EM: Laird & Ware 1982),
 * to which the mean's own error is added, and widened. Never wider than `weak`. Portfolios far from all others are set aside, so
 * that no single one, however wrong, moves it. The order of the portfolios makes no difference worth naming.
 *
 * @returns null where fewer than `FEWEST_PORTFOLIOS` can be used, or what they say has no middle: `weak` stands
 */
export function pooledPrior(
  portfolios: readonly NormalLikelihood[],
  weak: readonly Normal[],
): Normal[] | null {
  const used = amongTheOthers(portfolios, weak);
  if (used.length < FEWEST_PORTFOLIOS) return null;
  const widest = weak.map(({ sd }) => sd ** 2);
  let variances: Vector = widest;
  for (let round = 0; ; round++) {
    const middle = commonMean(used, variances);
    if (!middle) return null;
    const next = bounded(spreadAround(used, middle, variances), widest);
    const settled = next.every((value, i) => Math.abs(value / (variances[i] as number) - 1) < SETTLED);
    variances = next;
    if (!settled && round < MOST_ROUNDS) continue;
    const errors = middle.covariance.map((row, i) => (variances[i] as number) + (row[i] as number));
    return bounded(errors, widest).map((variance, i) => ({
      mean: middle.mean[i] as number,
      sd: Math.min(weak[i]?.sd ?? 0, WIDENING * Math.sqrt(variance)),
    }));
  }
}

interface Middle {
  readonly mean: Vector;
  /** Of the mean's error. */
  readonly covariance: Matrix;
}

/** Generalised least squares, given the spread between portfolios. */
function commonMean(portfolios: readonly NormalLikelihood[], variances: Vector): Middle | null {
  const zero = variances.map(() => 0);
  let weights: Matrix = variances.map(() => zero);
  let sum: Vector = zero;
  for (const portfolio of portfolios) {
    const own = posteriorOf(portfolio, zero, variances);
    if (!own) return null;
    const share = pulledShare(own.covariance, variances);
    weights = weights.map((row, i) => addScaled(row, 1 / (variances[i] as number), share[i] as Vector));
    sum = sum.map((value, i) => value + (own.mean[i] as number) / (variances[i] as number));
  }
  const covariance = invertPositiveDefinite(weights);
  return covariance && { mean: multiply(covariance, sum), covariance };
}

/** How far a portfolio's own coordinates follow its data, not the prior: I − S/T. */
function pulledShare(covariance: Matrix, variances: Vector): number[][] {
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : 0) - value / (variances[j] as number)),
  );
}

/** The mean square distance of portfolios' coordinates from the middle: one step of EM. */
function spreadAround(
  portfolios: readonly NormalLikelihood[],
  { mean, covariance: ofMean }: Middle,
  variances: Vector,
): number[] {
  const sums = variances.map(() => 0);
  for (const portfolio of portfolios) {
    const own = posteriorOf(portfolio, mean, variances);
    if (!own) continue;
    const share = pulledShare(own.covariance, variances);
    for (const [i, row] of own.covariance.entries()) {
      const moved = share[i] as Vector;
      const distance = (own.mean[i] as number) - (mean[i] as number);
      sums[i] =
        (sums[i] as number) + distance ** 2 + (row[i] as number) + dot(moved, multiply(ofMean, moved));
    }
  }
  return sums.map((sum) => sum / portfolios.length);
}

function bounded(variances: Vector, widest: Vector): number[] {
  return variances.map((value, i) => Math.min(widest[i] as number, Math.max(NARROWEST_SD ** 2, value)));
}

/** Portfolios that can be read at all, and whose coordinates, under the weak prior, lie among those of the others. */
function amongTheOthers(
  portfolios: readonly NormalLikelihood[],
  weak: readonly Normal[],
): NormalLikelihood[] {
  const [means, variances] = [weak.map(({ mean }) => mean), weak.map(({ sd }) => sd ** 2)];
  const readable = portfolios.flatMap((portfolio) => {
    const at = hasShape(portfolio, weak.length) ? posteriorOf(portfolio, means, variances)?.mean : undefined;
    return at?.every(Number.isFinite) ? [{ portfolio, at }] : [];
  });
  const bounds = weak.map(({ sd }, i) => {
    const values = readable.map(({ at }) => at[i] as number);
    const middle = median(values);
    const spread = SD_OF_MAD * median(values.map((value) => Math.abs(value - middle)));
    return { middle, farthest: FARTHEST_SPREADS * Math.max(spread, USUAL_SHARE * sd) };
  });
  return readable.flatMap(({ portfolio, at }) =>
    bounds.every(({ middle, farthest }, i) => Math.abs((at[i] as number) - middle) <= farthest)
      ? [portfolio]
      : [],
  );
}

function hasShape({ precision, pull }: NormalLikelihood, size: number): boolean {
  return pull.length === size && precision.length === size;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
