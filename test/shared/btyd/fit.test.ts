import { describe, expect, it } from 'vitest';
import { type FitProblem, fitModel, logPrior } from '../../../shared/btyd/fit.ts';
import type { Vector } from '../../../shared/btyd/vector.ts';
import { expectClose } from './relative.ts';

type Poisson = { readonly mean: number; readonly doubled: number; readonly fixed: number };

const CUSTOMERS = 50;
const ORDERS = 120;

/** Fifty customers with 120 orders, in the coordinate ln mean: the maximum is 2.4, its variance 1/120. */
const POISSON: FitProblem<Poisson> = {
  estimate: 'ml',
  customers: CUSTOMERS,
  cells: 1,
  logLikelihood: ([logMean = Number.NaN]) => ({
    value: ORDERS * logMean - CUSTOMERS * Math.exp(logMean),
    gradient: [ORDERS - CUSTOMERS * Math.exp(logMean)],
  }),
  prior: [{ mean: 0, sd: 0.1 }],
  starts: [[0], [3]],
  parametersAt: ([logMean = Number.NaN]) => ({
    mean: Math.exp(logMean),
    doubled: 2 * Math.exp(logMean),
    fixed: 7,
  }),
};

describe('fitModel', () => {
  it('gives the maximum with the errors of its coordinates and parameters', () => {
    const fit = fitModel(POISSON);

    expect(fit.converged).toBe(true);
    expectClose(fit.parameters.mean, 2.4, 1e-10);
    expectClose(fit.coordinates[0] ?? Number.NaN, Math.log(2.4), 1e-10);
    expectClose(fit.covariance?.[0]?.[0] ?? Number.NaN, 1 / 120, 1e-6);
    // The delta method: 2.4/√120.
    expectClose(fit.standardErrors.mean ?? Number.NaN, 2.4 / Math.sqrt(120), 1e-6);
    expectClose(fit.standardErrors.doubled ?? Number.NaN, 4.8 / Math.sqrt(120), 1e-6);
    expect(fit.standardErrors.fixed).toBeNull();
  });

  it('weighs the prior against the data, and counts it in the errors but not in the likelihood', () => {
    const fit = fitModel({ ...POISSON, estimate: 'map' });
    const mean = fit.parameters.mean;

    // Where 120 − 50 m = ln m/0.01.
    expectClose(120 - 50 * mean, Math.log(mean) / 0.01, 1e-8);
    expectClose(fit.covariance?.[0]?.[0] ?? Number.NaN, 1 / (50 * mean + 100), 1e-6);
    expectClose(fit.logLikelihood, ORDERS * Math.log(mean) - CUSTOMERS * mean, 1e-12);
  });

  it('finds the deeper of two hollows through a pilot, and refines a rehearsal', () => {
    /** Hollows at ±1, the one at −1 deeper; `shift` is what the pilot does not know. */
    const hollows =
      (shift: number) =>
      ([x = Number.NaN]: Vector) => {
        const y = x - shift;
        return { value: -((y * y - 1) ** 2) - 0.1 * y, gradient: [-4 * y * (y * y - 1) - 0.1] };
      };
    let evaluations = 0;
    const problem = {
      ...POISSON,
      customers: 1,
      starts: [[1.5], [0.9], [-2], [-0.8]],
      logLikelihood: (point: Vector) => {
        evaluations++;
        return hollows(0)(point);
      },
    };

    const direct = fitModel(problem);
    const withoutPilot = evaluations;
    evaluations = 0;
    const piloted = fitModel({ ...problem, pilot: hollows(0.05), rehearsal: hollows(0.01) });

    expect(direct.coordinates[0]).toBeLessThan(-0.9);
    expectClose(piloted.coordinates[0] ?? Number.NaN, direct.coordinates[0] ?? Number.NaN, 1e-9);
    expect(evaluations).toBeLessThan(withoutPilot / 2);
  });

  it('has no errors to give where there is no maximum', () => {
    const endless = fitModel({
      ...POISSON,
      logLikelihood: ([x = Number.NaN]) => ({ value: -Math.exp(-x), gradient: [Math.exp(-x)] }),
    });

    expect(endless.converged).toBe(false);
    expect(endless.covariance).toBeNull();
    expect(endless.standardErrors).toEqual({ mean: null, doubled: null, fixed: null });
  });
});

describe('logPrior', () => {
  it('is the density of independent normals', () => {
    const prior = [
      { mean: 1, sd: 2 },
      { mean: 0, sd: 1 },
    ];

    // ln [φ(1)/2 · φ(0)], φ the standard normal density.
    expectClose(logPrior(prior, [3, 0]), -0.5 - Math.log(2) - Math.log(2 * Math.PI), 1e-14);
  });
});
