import { describe, expect, it } from 'vitest';
import { wholeInterval } from '#shared/forecast';

/** Probabilities of 0, 1, … `most` orders, of which `mean` are expected (Poisson). */
function poisson(mean: number, most: number): number[] {
  const probabilities = [Math.exp(-mean)];
  for (let n = 1; n <= most; n++) probabilities.push(((probabilities[n - 1] as number) * mean) / n);
  return probabilities;
}

describe('an interval of whole numbers', () => {
  it.each([
    ['nothing else is possible', [1, 0, 0], { low: 0, high: 0 }],
    ['most is at zero', [0.95, 0.03, 0.02], { low: 0, high: 0 }],
    ['a few are about equally likely', poisson(3, 40), { low: 1, high: 6 }],
  ])('is as near to 90%% as whole numbers come when %s', (_when, probabilities, { low, high }) => {
    expect(wholeInterval(probabilities)).toMatchObject({ low, high });
  });

  it('says what it holds', () => {
    expect(wholeInterval(poisson(3, 40)).probability).toBeCloseTo(0.9167, 3); // 1…6 of Poisson(3)
  });

  it('passes over probabilities that are too small to be seen', () => {
    // Poisson(500): 5% at 463, 95% at 537.
    const { low, high } = wholeInterval(poisson(500, 1500));

    expect(low).toBeGreaterThan(455);
    expect(high).toBeLessThan(545);
    expect(high - low).toBeGreaterThan(60);
  });
});
