import type { Fit, Normal } from './fit.ts';
import { invertPositiveDefinite } from './positive-definite.ts';
import { principalAxes } from './principal-axes.ts';
import { addScaled, dot, type Matrix, multiply, type Vector } from './vector.ts';

/**
 * A likelihood near its optimum, as a normal one in its natural form, which needs no optimum of its own: ln L(c) =
 * pull·c − c·precision·c/2, but for a constant. Flat where the data are silent. Plain JSON.
 */
export interface NormalLikelihood {
  readonly precision: Matrix;
  readonly pull: Vector;
}

/** From a fit to where the data alone would lead it, at most; in units of a logarithm. */
const FARTHEST_OPTIMUM = 2;
/** Decimal digits of what is stored. */
const DIGITS = 7;

/**
 * What the data alone say of a model's coordinates: the prior is taken out of a fit (`map`) again, by Laplace's
 * approximation, so that what the prior said never counts as the data's.
 *
 * @returns null where the fit has no curvature to tell from
 */
export function dataAlone(
  { coordinates, covariance }: Pick<Fit<unknown>, 'coordinates' | 'covariance'>,
  prior: readonly Normal[],
): NormalLikelihood | null {
  const posterior = covariance && invertPositiveDefinite(covariance);
  if (!posterior) return null;
  const known = prior.map(({ sd }) => sd ** -2);
  const curvature = posterior.map((row, i) =>
    row.map((value, j) => (i === j ? value - (known[i] as number) : value)),
  );
  // The posterior's slope is 0 at its optimum, so the likelihood's is what the prior pulls back there.
  const slope = coordinates.map((value, i) => (known[i] as number) * (value - (prior[i] as Normal).mean));
  const precision = bentEnough(curvature, slope);
  const pull = addScaled(multiply(precision, coordinates), 1, slope);
  return { precision: precision.map((row) => row.map(rounded)), pull: pull.map(rounded) };
}

/**
 * A likelihood that rises for ever, as where nobody left, is straight or bends the wrong way where the prior stopped
 * it. Coordinates are logarithms, in which such a slope soon fades: it is taken to do so within `FARTHEST_OPTIMUM`.
 */
function bentEnough(curvature: Matrix, slope: Vector): number[][] {
  const sum = curvature.map((row) => row.map(() => 0));
  for (const { direction, stretch } of principalAxes(curvature)) {
    const bend = Math.max(stretch, Math.abs(dot(direction, slope)) / FARTHEST_OPTIMUM);
    direction.forEach((along, i) => {
      sum[i] = addScaled(sum[i] as Vector, bend * along, direction);
    });
  }
  return sum;
}

/** The same data, counted as a share of themselves. */
export function tempered({ precision, pull }: NormalLikelihood, share: number): NormalLikelihood {
  return {
    precision: precision.map((row) => row.map((value) => share * value)),
    pull: pull.map((v) => share * v),
  };
}

/** Where a likelihood and a normal prior are in balance, and how widely. */
export function posteriorOf(
  { precision, pull }: NormalLikelihood,
  mean: Vector,
  variances: Vector,
): { readonly mean: Vector; readonly covariance: Matrix } | null {
  const covariance = invertPositiveDefinite(
    precision.map((row, i) =>
      row.map((value, j) => (i === j ? value + 1 / (variances[i] as number) : value)),
    ),
  );
  if (!covariance) return null;
  const sum = pull.map((value, i) => value + (mean[i] as number) / (variances[i] as number));
  return { mean: covariance.map((row) => dot(row, sum)), covariance };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
