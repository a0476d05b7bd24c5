import { expect, it } from 'vitest';
import { studentQuantile } from '../../../../shared/portfolio/figures/student.ts';

// Tables of the 95% quantile of Student's t.
it.each([
  [1, 6.3138],
  [2, 2.92],
  [5, 2.015],
  [6, 1.9432],
  [10, 1.8125],
  [30, 1.6973],
  [1_000, 1.6464],
])('t of %d degrees of freedom', (freedom, expected) => {
  expect(studentQuantile(freedom)).toBeCloseTo(expected, 3);
});

it('falls steadily between whole degrees', () => {
  const quantiles = Array.from({ length: 200 }, (_, i) => studentQuantile(1 + i / 10));
  for (const [i, quantile] of quantiles.entries()) {
    expect(quantile).toBeLessThan(quantiles[i - 1] ?? Number.POSITIVE_INFINITY);
  }
});
