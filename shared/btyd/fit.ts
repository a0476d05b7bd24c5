import { type Evaluation, minimise } from './minimise.ts';
import { maxNorm, type Vector } from './vector.ts';

/** `ml`: maximum likelihood. `map`: maximum a posteriori, the likelihood times the model's weak prior. */
export type Estimate = 'ml' | 'map';

export interface Fit<P> {
  readonly parameters: P;
  readonly estimate: Estimate;
  /** Of the data alone; the prior is not counted. */
  readonly logLikelihood: number;
  readonly customers: number;
  /** Distinct histories among them. */
  readonly cells: number;
  readonly iterations: number;
  /** False when there is no such maximum: the likelihood still rises toward infinity or zero parameters. */
  readonly converged: boolean;
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
  readonly prior: readonly Normal[];
  readonly starts: readonly Vector[];
  readonly parametersAt: (coordinates: Vector) => P;
}

/** Coordinates are logarithms: where one passes this, a likelihood without a maximum has long been flat. */
const FARTHEST_COORDINATE = 40;

/** The most likely, or most probable, parameters. The mean per customer is what is optimised, to be of order one. */
export function fitModel<P>(problem: FitProblem<P>): Fit<P> {
  const share = 1 / Math.max(problem.customers, 1);
  const minimum = minimise((point) => {
    if (maxNorm(point) > FARTHEST_COORDINATE) return { value: Number.POSITIVE_INFINITY, gradient: point };
    const { value, gradient } = problem.logLikelihood(point);
    if (problem.estimate === 'ml') {
      return { value: -share * value, gradient: gradient.map((slope) => -share * slope) };
    }
    const distances = point.map((c, i) => standardised(c, problem.prior[i] as Normal));
    return {
      value: share * (distances.reduce((sum, z) => sum + (z * z) / 2, 0) - value),
      gradient: gradient.map(
        (slope, i) => share * ((distances[i] as number) / (problem.prior[i] as Normal).sd - slope),
      ),
    };
  }, problem.starts);
  return {
    parameters: problem.parametersAt(minimum.point),
    estimate: problem.estimate,
    logLikelihood: problem.logLikelihood(minimum.point).value,
    customers: problem.customers,
    cells: problem.cells,
    iterations: minimum.iterations,
    converged: minimum.converged,
  };
}

function standardised(value: number, { mean, sd }: Normal): number {
  return (value - mean) / sd;
}
