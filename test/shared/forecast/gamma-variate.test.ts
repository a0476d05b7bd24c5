import { describe, expect, it } from 'vitest';
import { evenPoint, gammaVariate } from '#shared/forecast';

const at = (uniform: number, normal: number) => ({ uniform, normal });

describe('a gamma variate', () => {
  // Quantiles by SciPy's gamma.ppf; a thirtieth of a standard deviation is a hundredth in probability.
  it.each([
    [1, [0.0512933, Math.LN2, 2.99573]],
    [2.5, [0.572738, 2.17573, 5.53525]],
    [12, [6.92421, 11.6684, 18.2075]],
    [400, [367.681, 399.667, 433.456]],
  ])('of shape %f has its 5%, 50% and 95% quantiles where the normal has them', (shape, quantiles) => {
    const variates = [at(0.05, -1.6449), at(0.5, 0), at(0.95, 1.6449)].map((number) =>
      gammaVariate(shape, number, number),
    );

    for (const [i, variate] of variates.entries()) {
      expect(Math.abs(variate - (quantiles[i] ?? Number.NaN)) / Math.sqrt(shape)).toBeLessThan(1 / 30);
    }
  });

  it('of a small shape is mostly next to nothing: median 0.0207 and mean 0.2 at a shape of 0.2', () => {
    const variates = Array.from({ length: 4_000 }, (_, i) => {
      const { rate, rateBoost } = evenPoint(i);
      return gammaVariate(0.2, rate, rateBoost);
    }).sort((a, b) => a - b);

    expect(variates[2_000]).toBeCloseTo(0.0207, 2);
    expect(variates.reduce((sum, value) => sum + value, 0) / 4_000).toBeCloseTo(0.2, 2);
  });
});

describe('even points', () => {
  it('fill each dimension: of any 64 the mean is a half, and 16 are below a quarter', () => {
    for (const from of [0, 64, 1000]) {
      const points = Array.from({ length: 64 }, (_, i) => evenPoint(from + i));
      for (const name of ['rate', 'phase', 'staying', 'leaving', 'margin', 'spend'] as const) {
        const numbers = points.map((point) => point[name]);
        const below = numbers.filter(({ uniform }) => uniform < 0.25).length;

        expect(numbers.reduce((sum, { uniform }) => sum + uniform, 0) / 64).toBeCloseTo(0.5, 1);
        expect(Math.abs(below - 16)).toBeLessThanOrEqual(3);
      }
    }
  });

  // Standard normal quantiles: 0.025 → −1.95996, 0.5 → 0, 0.8413447 → 1.
  it('carry the standard normal number of the same quantile, to 0.0005', () => {
    const numbers = Array.from({ length: 2_000 }, (_, i) => evenPoint(i).rate);
    const nearest = (quantile: number) =>
      numbers.reduce((best, number) =>
        Math.abs(number.uniform - quantile) < Math.abs(best.uniform - quantile) ? number : best,
      );

    for (const [quantile, normal] of [
      [0.025, -1.95996],
      [0.5, 0],
      [0.8413447, 1],
    ] as const) {
      expect(Math.abs(nearest(quantile).normal - normal)).toBeLessThan(0.01);
    }
  });
});
