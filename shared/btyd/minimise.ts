import { invertPositiveDefinite, solvePositiveDefinite } from './positive-definite.ts';
import {
  addScaled,
  dot,
  identity,
  type Matrix,
  maxNorm,
  multiply,
  scale,
  symmetrised,
  type Vector,
} from './vector.ts';

/** A smooth function of a few variables of the order of one, with its analytic gradient. */
export type Objective = (point: Vector) => Evaluation;

export interface Evaluation {
  readonly value: number;
  readonly gradient: Vector;
}

export interface Minimum {
  readonly point: Vector;
  readonly value: number;
  /** Steps taken, over all starts. */
  readonly iterations: number;
  /** True at a strict minimum: the Hessian is positive definite and Newton's next step is nil. */
  readonly converged: boolean;
  /** At the minimum, where it is positive definite. */
  readonly hessian: Matrix | null;
}

const DESCENT = { gradient: 1e-8, steps: 200 };
/** Where the inverse Hessian is known the minimum is near, and Newton's method is best at the rest of the way. */
const APPROACH = { ...DESCENT, gradient: 1e-7 };
const EXPLORATION = { gradient: 1e-2, steps: 50 };
const POLISH = {
  gradient: 1e-13,
  step: 1e-11,
  closeBy: 0.01,
  steps: 40,
  difference: 1e-4,
  neighbourhood: 1e-5,
};
const LONGEST_STEP = 2;
/** A Newton step below this, in a log-parameter, changes nothing that anyone reads. */
const SETTLED_STEP = 1e-5;
const SUFFICIENT_DECREASE = 1e-4;
const SHORTEST_STEP = 1e-10;
/** Relative noise of a value summed over many customers. */
const ROUNDING = 1e-15;
/** Cosine between step and change of gradient below which the change says nothing about the Hessian. */
const SMALLEST_CURVATURE = 1e-10;

/**
 * The best of the minima reached from the starts: BFGS from each, then Newton's method on the best. A function that
 * falls for ever toward infinity ends where it has become flat, with `converged` false: there the gradient vanishes
 * too, but Newton's step does not. Values that are not finite are treated as walls. `inverse`, where known, is about
 * the inverse Hessian at the starts: it saves the search most of its steps.
 */
export function minimise(objective: Objective, starts: readonly Vector[], inverse?: Matrix): Minimum {
  const descents = starts.map((start) => descend(objective, start, inverse ? APPROACH : DESCENT, inverse));
  const best = descents.reduce((a, b) => (b.value < a.value ? b : a));
  const polished = polish(objective, best);
  const { point, value, steps, converged, hessian } = polished;
  const iterations = descents.reduce((sum, descent) => sum + descent.steps, steps);
  return { point, value, iterations, converged, hessian };
}

/** Near the minimum that the start leads to: cheap, for an objective that only stands in for another. */
export function roughMinimum(objective: Objective, start: Vector): Place {
  return descend(objective, start, EXPLORATION);
}

/** How far Newton's method sees the minimum from here, and the inverse Hessian; null where there is none in sight. */
export function sightOfMinimum(
  objective: Objective,
  place: Place,
): { readonly distance: number; readonly inverse: Matrix } | null {
  const inverse = invertPositiveDefinite(hessianAt(objective, place));
  return inverse && { distance: maxNorm(multiply(inverse, place.gradient)), inverse };
}

export interface Place extends Evaluation {
  readonly point: Vector;
}

/** BFGS with the inverse Hessian (Nocedal & Wright 2006, section 6.1) and a backtracking line search. */
function descend(
  objective: Objective,
  start: Vector,
  until: typeof DESCENT,
  guess?: Matrix,
): Place & { steps: number } {
  let place: Place = { point: start, ...objective(start) };
  let inverse = guess ?? identity(start.length);
  let steps = 0;
  while (steps < until.steps && maxNorm(place.gradient) > until.gradient) {
    const next = search(objective, place, scale(multiply(inverse, place.gradient), -1));
    if (!next) break;
    const step = addScaled(next.point, -1, place.point);
    const change = addScaled(next.gradient, -1, place.gradient);
    if (!guess && steps === 0) inverse = scaledTo(inverse, step, change);
    inverse = updated(inverse, step, change);
    place = next;
    steps++;
  }
  return { ...place, steps };
}

/**
 * Newton's method. The Hessian comes from differences of the analytic gradient, exact enough to settle, and serves
 * for as long as the place hardly moves: it costs two evaluations for each variable, a step one.
 */
function polish(objective: Objective, start: Place): Place & Omit<Minimum, 'iterations'> & { steps: number } {
  let place = start;
  let anchor = start;
  let hessian: Matrix = hessianAt(objective, anchor);
  for (let steps = 0; ; steps++) {
    if (maxNorm(addScaled(place.point, -1, anchor.point)) > POLISH.neighbourhood) {
      anchor = place;
      hessian = hessianAt(objective, anchor);
    }
    const solution = solvePositiveDefinite(hessian, place.gradient);
    if (!solution) return { ...place, steps, converged: false, hessian: null };
    const direction = scale(solution, -1);
    const size = maxNorm(direction);
    const worthwhile =
      size > POLISH.step && maxNorm(place.gradient) > POLISH.gradient && steps < POLISH.steps;
    const next =
      worthwhile && (settle(objective, place, direction) ?? search(objective, place, bounded(direction)));
    if (!next) return { ...place, steps, converged: size < SETTLED_STEP, hessian };
    place = next;
  }
}

/** A whole step close to the minimum, where rounding hides the descent of the value but not of the gradient. */
function settle(objective: Objective, from: Place, direction: Vector): Place | null {
  if (maxNorm(direction) > POLISH.closeBy) return null;
  const point = addScaled(from.point, 1, direction);
  const there = objective(point);
  return maxNorm(there.gradient) < maxNorm(from.gradient) ? { point, ...there } : null;
}

/** Component by component, lest a step without end along one flat direction stop the others. */
function bounded(direction: Vector): Vector {
  return direction.map((component) => Math.sign(component) * Math.min(Math.abs(component), LONGEST_STEP));
}

function hessianAt(objective: Objective, { point }: Place): Matrix {
  const rows = point.map((_, i) => {
    const shifted = (by: number) =>
      objective(point.map((value, j) => (j === i ? value + by : value))).gradient;
    const change = addScaled(shifted(POLISH.difference), -1, shifted(-POLISH.difference));
    return scale(change, 1 / (2 * POLISH.difference));
  });
  return symmetrised(rows);
}

/** The first place along the direction that is low enough; null when rounding hides any descent. */
function search(objective: Objective, from: Place, direction: Vector): Place | null {
  const size = maxNorm(direction);
  const slope = dot(direction, from.gradient);
  if (!(slope < 0)) return null;
  const noise = ROUNDING * Math.abs(from.value);
  for (let step = Math.min(1, LONGEST_STEP / size); step * size > SHORTEST_STEP; ) {
    const point = addScaled(from.point, step, direction);
    const there = objective(point);
    const enough = from.value + SUFFICIENT_DECREASE * step * slope + noise;
    if (there.value <= enough && there.gradient.every(Number.isFinite)) return { point, ...there };
    // The lowest point of the parabola through both values, within a tenth and a half of this step.
    const fitted = (-slope * step) / (2 * ((there.value - from.value) / step - slope));
    step = fitted > step / 10 ? Math.min(fitted, step / 2) : step / 10;
  }
  return null;
}

/** The size of the first inverse Hessian, by what the first step has shown (Nocedal & Wright 2006, equation 6.20). */
function scaledTo(inverse: Matrix, step: Vector, change: Vector): Matrix {
  const size = dot(step, change) / dot(change, change);
  return size > 0 ? inverse.map((row) => scale(row, size)) : inverse;
}

function updated(inverse: Matrix, step: Vector, change: Vector): Matrix {
  const curvature = dot(step, change);
  if (!(curvature > SMALLEST_CURVATURE * maxNorm(step) * maxNorm(change))) return inverse;
  const image = multiply(inverse, change);
  const weight = (1 + dot(change, image) / curvature) / curvature;
  return inverse.map((row, i) => {
    const stepI = step[i] as number;
    const imageI = image[i] as number;
    return row.map((value, j) => {
      const stepJ = step[j] as number;
      return value + weight * stepI * stepJ - (imageI * stepJ + stepI * (image[j] as number)) / curvature;
    });
  });
}
