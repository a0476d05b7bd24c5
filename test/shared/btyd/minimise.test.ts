import { describe, expect, it } from 'vitest';
import { minimise, type Objective } from '../../../shared/btyd/minimise.ts';
import {
  choleskyFactor,
  invertPositiveDefinite,
  solvePositiveDefinite,
} from '../../../shared/btyd/positive-definite.ts';
import { expectClose } from './relative.ts';

/** Rosenbrock's valley: minimum 0 at (1, 1). */
const valley: Objective = ([x = 0, y = 0]) => ({
  value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
  gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
});

/** Two hollows, at ±1; the one at −1 is the deeper. */
const hollows: Objective = ([x = 0]) => ({
  value: (x * x - 1) ** 2 + 0.1 * x,
  gradient: [4 * x * (x * x - 1) + 0.1],
});

/** Falls for ever toward x = −∞. */
const slope: Objective = ([x = 0, y = 0]) => ({ value: Math.exp(x) + y * y, gradient: [Math.exp(x), 2 * y] });

describe('minimise', () => {
  it('gives the Hessian at the bottom', () => {
    // Of the valley at (1, 1), by hand.
    const { hessian } = minimise(valley, [[0.5, 0.5]]);

    expect(hessian?.flat()).toHaveLength(4);
    for (const [i, expected] of [802, -400, -400, 200].entries()) {
      expectClose(hessian?.flat()[i] ?? Number.NaN, expected, 1e-6);
    }
  });

  it('finds the bottom of a curved valley to the last digits', () => {
    const { point, converged } = minimise(valley, [[-1.2, 1]]);

    expect(converged).toBe(true);
    expectClose(point[0] ?? Number.NaN, 1, 1e-9);
    expectClose(point[1] ?? Number.NaN, 1, 1e-9);
  });

  it('takes the best of the hollows that its starts lead to', () => {
    expect(minimise(hollows, [[1.02]]).point[0]).toBeGreaterThan(0.9);
    expect(minimise(hollows, [[1.02], [-1.02]]).point[0]).toBeLessThan(-0.9);
  });

  it('does not call a slope without an end a minimum', () => {
    const { value, converged } = minimise(slope, [[0, 3]]);

    expect(converged).toBe(false);
    expect(value).toBeLessThan(1e-9);
  });

  it('turns back at walls', () => {
    const walled: Objective = ([x = 0]) =>
      x > 0
        ? { value: x - Math.log(x), gradient: [1 - 1 / x] }
        : { value: Number.NaN, gradient: [Number.NaN] };

    const { point, converged } = minimise(walled, [[30]]);

    expect(converged).toBe(true);
    expectClose(point[0] ?? Number.NaN, 1, 1e-7);
  });
});

describe('solvePositiveDefinite', () => {
  it('solves', () => {
    const solution = solvePositiveDefinite(
      [
        [4, 2, 1],
        [2, 5, 3],
        [1, 3, 6],
      ],
      [11, 21, 25],
    );

    for (const [i, expected] of [1, 2, 3].entries())
      expectClose(solution?.[i] ?? Number.NaN, expected, 1e-12);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(
      solvePositiveDefinite(
        [
          [1, 2],
          [2, 1],
        ],
        [1, 1],
      ),
    ).toBeNull();
    expect(solvePositiveDefinite([[Number.NaN]], [1])).toBeNull();
  });
});

describe('invertPositiveDefinite', () => {
  it('inverts, and is symmetric', () => {
    const inverse = invertPositiveDefinite([
      [4, 2],
      [2, 5],
    ]);

    expect(inverse?.[0]?.[1]).toBe(inverse?.[1]?.[0]);
    for (const [i, expected] of [5 / 16, -2 / 16, -2 / 16, 4 / 16].entries()) {
      expectClose(inverse?.flat()[i] ?? Number.NaN, expected, 1e-14);
    }
    expect(invertPositiveDefinite([[-1]])).toBeNull();
  });
});

describe('choleskyFactor', () => {
  it('gives the root of a matrix', () => {
    expect(
      choleskyFactor([
        [4, 2],
        [2, 5],
      ]),
    ).toEqual([[2], [1, 2]]);
  });
});
