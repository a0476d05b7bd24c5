import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalAxes } from '../../../shared/btyd/principal-axes.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true });

describe('principalAxes', () => {
  it('finds those of a matrix that can be worked out by hand', () => {
    const stretches = principalAxes([
      [2, 1],
      [1, 2],
    ]).map(({ stretch }) => stretch);

    expect(stretches.toSorted((a, b) => a - b)).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
  });

  it('puts every symmetric matrix together again from directions of length 1', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 10, maxLength: 10 }), (half) => {
        const at = (i: number, j: number) =>
          half[(Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j)] ?? 0;
        const matrix = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => at(i, j)));

        const axes = principalAxes(matrix);

        for (const { direction } of axes) expect(Math.hypot(...direction)).toBeCloseTo(1, 9);
        for (const [i, row] of matrix.entries()) {
          for (const [j, value] of row.entries()) {
            const again = axes.reduce(
              (sum, { direction, stretch }) => sum + stretch * (direction[i] ?? 0) * (direction[j] ?? 0),
              0,
            );
            expect(again).toBeCloseTo(value, 6);
          }
        }
      }),
    );
  });
});
