import {
  choleskyFactor,
  type Fit,
  type FitProblem,
  inverseByFactor,
  logPrior,
  solveByFactor,
} from '#shared/btyd';

/** The most probable parameters, and how surely. */
export type Optimum<P> = Pick<Fit<P>, 'parameters' | 'logLikelihood' | 'coordinates' | 'covariance'>;

const MOST_STEPS = 60;
const LONGEST_STEP = 1;
const SETTLED = 1e-7;
const DIFFERENCE = 1e-4;
const FIRST_DAMPING = 1e-3;

/**
 * The maximum of a posterior of few coordinates by Newton's method, damped until each step ascends (Levenberg &
 * Marquardt), from the problem's first start.
 */
export function climb<P>(problem: FitProblem<P>): Optimum<P> {
  let place = look(problem, problem.starts[0] ?? problem.prior.map(({ mean }) => mean));
  let damping = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const curvature = curvatureAt(problem, place.point);
    const factor = choleskyFactor(damped(curvature, damping));
    const direction = factor && solveByFactor(factor, place.gradient);
    const size = direction ? Math.max(...direction.map(Math.abs)) : Number.POSITIVE_INFINITY;
    if (direction && size < SETTLED) break;
    const share = Math.min(1, LONGEST_STEP / size);
    const next =
      direction &&
      look(
        problem,
        place.point.map((value, i) => value + share * (direction[i] as number)),
      );
    if (next && next.value >= place.value) {
      place = next;
      damping = damping > FIRST_DAMPING ? damping / 10 : 0;
    } else damping = Math.max(FIRST_DAMPING, damping * 10);
  }
  const factor = choleskyFactor(curvatureAt(problem, place.point));
  return {
    parameters: problem.parametersAt(place.point),
    logLikelihood: problem.logLikelihood(place.point).value,
    coordinates: place.point,
    covariance: factor && inverseByFactor(factor),
  };
}

function look<P>({ logLikelihood, prior }: FitProblem<P>, point: readonly number[]) {
  const { value, gradient } = logLikelihood(point);
  return {
    point,
    value: value + logPrior(prior, point),
    gradient: gradient.map((slope, i) => {
      const { mean, sd } = prior[i] as (typeof prior)[number];
      return slope - ((point[i] as number) - mean) / sd ** 2;
    }),
  };
}

/** Minus the Hessian, by differences of the gradient. */
function curvatureAt<P>(problem: FitProblem<P>, point: readonly number[]): number[][] {
  const rows = point.map((_, i) => {
    const slopes = (by: number) =>
      look(
        problem,
        point.map((value, j) => (i === j ? value + by : value)),
      ).gradient;
    const below = slopes(-DIFFERENCE);
    return slopes(DIFFERENCE).map((slope, j) => ((below[j] as number) - slope) / (2 * DIFFERENCE));
  });
  return rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] as number)) / 2));
}

function damped(curvature: readonly (readonly number[])[], damping: number): number[][] {
  return curvature.map((row, i) =>
    row.map((value, j) => value + (i === j ? damping * (1 + Math.abs(value)) : 0)),
  );
}
