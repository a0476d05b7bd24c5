import { describe, expect, it } from 'vitest';
import { ridgeLogistic } from '../../../shared/forecast/ridge-logistic.ts';

const trial = (success: boolean, weight: number) => ({ x: [1], offset: 0, success, weight });

describe('ridgeLogistic', () => {
  it('finds the log odds of a share when the prior is wide', () => {
    const { coefficients } = ridgeLogistic([trial(true, 300), trial(false, 100)], [1000]);

    expect(coefficients[0]).toBeCloseTo(Math.log(3), 6);
  });

  it('adds to the offset only what the offset does not explain', () => {
    const offset = Math.log(3);
    const trials = [
      { x: [1], offset, success: true, weight: 300 },
      { x: [1], offset, success: false, weight: 100 },
    ];

    expect(ridgeLogistic(trials, [1000]).coefficients[0]).toBeCloseTo(0, 9);
  });

  it('gives the prior where there are no trials', () => {
    const { coefficients, covariance } = ridgeLogistic([], [0.5, 2]);

    expect(coefficients).toEqual([0, 0]);
    expect(covariance[0]?.[0]).toBeCloseTo(0.25, 12);
    expect(covariance[1]?.[1]).toBeCloseTo(4, 12);
  });

  it('stays finite where the trials are separable', () => {
    const { coefficients } = ridgeLogistic([trial(true, 50)], [0.5]);

    expect(coefficients[0]).toBeGreaterThan(0.5);
    expect(coefficients[0]).toBeLessThan(2);
  });
});
