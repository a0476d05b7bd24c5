import { type Evaluation, minimise, type Place, roughMinimum, sightOfMinimum } from './minimise.ts';
import { invertPositiveDefinite } from './positive-definite.ts';
import { addScaled, dot, type Matrix, maxNorm, multiply, scale, type Vector } from './vector.ts';

/** `ml`: maximum likelihood. `map`: maximum a posteriori, the likelihood times the model's weak prior. */
export type Estimate = 'ml' | 'map';

/** Numbers by name. */
export type Parameters<P> = { readonly [Name in keyof P]: number };

export interface FitOptions {
  /** `map` unless told. */
  readonly estimate?: Estimate;
  /** For the model's coordinates, in the place of its own weak prior. */
  readonly prior?: readonly Normal[] | undefined;
}

export interface Fit<P> {
  readonly parameters: P;
  /**
   * Standard deviations of the parameters' errors; null for what is not estimated or not identified, and all null
   * unless converged: away from an optimum the curvature tells nothing.
   */
  readonly standardErrors: { readonly [Name in keyof P]: number | null };
  readonly estimate: Estimate;
  /** Of the data alone; the prior is not counted. */
  readonly logLikelihood: number;
  readonly customers: number;
  /** Distinct histories among them. */
  readonly cells: number;
  readonly iterations: number;
  /** False when there is no such maximum: the likelihood still rises toward infinity or zero parameters. */
  readonly converged: boolean;
  /** The optimum in the model's unbounded coordinates (`FitProblem.parametersAt` leads back). */
  readonly coordinates: Vector;
  /** Of the coordinates' errors: the inverse curvature of what was maximised. Null unless converged. */
  readonly covariance: Matrix | null;
}

/** A normal distribution; a prior has one for each coordinate of a model. */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}

export interface FitProblem<P> {
  readonly estimate: Estimate;
  readonly customers: number;
  readonly cells: number;
  /** Log-likelihood of the portfolio and its gradient in the model's unbounded coordinates. */
  readonly logLikelihood: (coordinates: Vector) => Evaluation;
  /** The same of a few who stand for all (`sampleCells`): what several starts agree on there is one start. */
  readonly pilot?: (coordinates: Vector) => Evaluation;
  /** The same of many, where there are very many: their optimum and curvature are close to those of all. */
  readonly rehearsal?: (coordinates: Vector) => Evaluation;
  readonly prior: readonly Normal[];
  readonly starts: readonly Vector[];
  readonly parametersAt: (coordinates: Vector) => P;
}

/** Coordinates are logarithms: where one passes this, a likelihood without a maximum has long been flat. */
const FARTHEST_COORDINATE = 40;
/** Along a slope that falls for ever Newton's step is 1 or more, in a coordinate that is a logarithm. */
const IN_SIGHT = 0.5;
const JACOBIAN_STEP = 1e-5;
const LN_2_PI = Math.log(2 * Math.PI);

/** The most likely, or most probable, parameters. The mean per customer is what is optimised, to be of order one. */
export function fitModel<P extends Parameters<P>>(problem: FitProblem<P>): Fit<P> {
  const share = 1 / Math.max(problem.customers, 1);
  const objective = (logLikelihood: FitProblem<P>['logLikelihood']) => (point: Vector) => {
    if (maxNorm(point) > FARTHEST_COORDINATE) return { value: Number.POSITIVE_INFINITY, gradient: point };
    const { value, gradient } =
      problem.estimate === 'ml' ? logLikelihood(point) : logPosterior(problem.prior, logLikelihood, point);
    return { value: -share * value, gradient: gradient.map((slope) => -share * slope) };
  };
  const { starts, inverse } = rehearsed(problem, objective);
  const minimum = minimise(objective(problem.logLikelihood), starts, inverse);
  const curvature = minimum.converged ? minimum.hessian : null;
  const covariance =
    (curvature && invertPositiveDefinite(curvature))?.map((row) => row.map((value) => value * share)) ?? null;
  return {
    parameters: problem.parametersAt(minimum.point),
    standardErrors: standardErrors(problem, minimum.point, covariance),
    estimate: problem.estimate,
    logLikelihood: problem.logLikelihood(minimum.point).value,
    customers: problem.customers,
    cells: problem.cells,
    iterations: minimum.iterations,
    converged: minimum.converged,
    coordinates: minimum.point,
    covariance,
  };
}

type ObjectiveOf = (logLikelihood: (coordinates: Vector) => Evaluation) => (point: Vector) => Evaluation;

/** Where to search from, and about the inverse Hessian there, if that is known. */
interface Departure {
  readonly starts: readonly Vector[];
  readonly inverse?: Matrix;
}

function rehearsed<P>(problem: FitProblem<P>, objectiveOf: ObjectiveOf): Departure {
  const departure = piloted(problem, objectiveOf);
  if (!problem.rehearsal) return departure;
  const { point, hessian } = minimise(objectiveOf(problem.rehearsal), departure.starts, departure.inverse);
  const inverse = hessian && invertPositiveDefinite(hessian);
  return { starts: [point], ...(inverse && { inverse }) };
}

/**
 * One start for each hollow of the pilot: two optima with no rise halfway between them are in one. Where the pilot
 * has no optimum of its own, its few customers do not say where that of all may be, and all starts are tried.
 */
function piloted<P>({ pilot, starts }: FitProblem<P>, objectiveOf: ObjectiveOf): Departure {
  if (!pilot) return { starts };
  const objective = objectiveOf(pilot);
  const hollows: Place[] = [];
  const optima = starts.map((start) => roughMinimum(objective, start)).sort((a, b) => a.value - b.value);
  for (const optimum of optima) {
    const inOne = (other: Place) =>
      objective(scale(addScaled(optimum.point, 1, other.point), 1 / 2)).value <= optimum.value;
    if (!hollows.some(inOne)) hollows.push(optimum);
  }
  const [best, ...others] = hollows;
  if (!best) return { starts };
  const { point, inverse } = bottomBelow(objective, best);
  const places = [point, ...others.map((other) => other.point)];
  if (!inverse) return { starts: [...places, best.point, ...starts] };
  return { starts: places, ...(places.length === 1 && { inverse }) };
}

/**
 * A place near the minimum of its hollow, with the inverse Hessian there; null where the hollow has no bottom, and
 * then where its slope has become flat.
 */
function bottomBelow(
  objective: (point: Vector) => Evaluation,
  place: Place,
): { readonly point: Vector; readonly inverse: Matrix | null } {
  const sight = sightOfMinimum(objective, place);
  if (sight && sight.distance < IN_SIGHT) return { point: place.point, inverse: sight.inverse };
  const { point, hessian } = minimise(objective, [place.point]);
  return { point, inverse: hessian && invertPositiveDefinite(hessian) };
}

/** Up to the constant of the normal densities, which moves nothing. */
function logPosterior(
  prior: readonly Normal[],
  logLikelihood: (coordinates: Vector) => Evaluation,
  point: Vector,
): Evaluation {
  const { value, gradient } = logLikelihood(point);
  const distances = point.map((c, i) => standardised(c, prior[i] as Normal));
  return {
    value: value - dot(distances, distances) / 2,
    gradient: gradient.map((slope, i) => slope - (distances[i] as number) / (prior[i] as Normal).sd),
  };
}

/** ln of the prior's density at the coordinates. */
export function logPrior(prior: readonly Normal[], coordinates: Vector): number {
  return prior.reduce((sum, normal, i) => {
    const distance = standardised(coordinates[i] as number, normal);
    return sum - (distance * distance) / 2 - Math.log(normal.sd) - LN_2_PI / 2;
  }, 0);
}

function standardised(value: number, { mean, sd }: Normal): number {
  return (value - mean) / sd;
}

/** The delta method: the covariance of the coordinates seen through the slope of each parameter. */
function standardErrors<P extends Parameters<P>>(
  { parametersAt }: FitProblem<P>,
  point: Vector,
  covariance: Matrix | null,
): Fit<P>['standardErrors'] {
  const errors = {} as { [Name in keyof P]: number | null };
  for (const name of Object.keys(parametersAt(point)) as (keyof P)[]) {
    const at = (i: number, by: number) => parametersAt(point.map((c, j) => (i === j ? c + by : c)))[name];
    const slope = point.map((_, i) => (at(i, JACOBIAN_STEP) - at(i, -JACOBIAN_STEP)) / (2 * JACOBIAN_STEP));
    const variance = covariance && dot(slope, multiply(covariance, slope));
    // A parameter that no coordinate moves was chosen, not estimated.
    errors[name] = variance !== null && variance > 0 ? Math.sqrt(variance) : null;
  }
  return errors;
}
