import { describe, expect, it } from 'vitest';
import { paretoNbd } from '../../../shared/btyd/pareto-nbd.ts';
import {
  fitParetoNbdWithCovariates,
  paretoNbdParametersOf,
} from '../../../shared/btyd/pareto-nbd-covariates.ts';
import { compressCells } from '../../../shared/btyd/purchase-cells.ts';
import { shuffled, uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

const TRUTH = {
  r: 1,
  alpha: 8,
  s: 1.2,
  beta: 30,
  rate_0: 0.6,
  rate_1: 0,
  dropout_0: 0,
  dropout_1: -0.8,
} as const;

/** Two covariates, of three and of two values. */
function simulated(customers: number) {
  const random = uniform(2007);
  return Array.from({ length: customers }, (_, i) => {
    const covariates = [(i % 3) - 1, i % 2];
    const T = 52 + (i % 40);
    const { purchases } = paretoNbd.sample(paretoNbdParametersOf(TRUTH, covariates), T, random);
    return { x: purchases.length, tX: purchases[purchases.length - 1] ?? 0, T, covariates };
  });
}

describe('Pareto/NBD with covariates', () => {
  const customers = simulated(3000);

  it('multiplies the order rate and the dropout rate', () => {
    const { alpha, beta, ...shapes } = paretoNbdParametersOf(TRUTH, [2, 1]);

    expect(shapes).toEqual({ r: 1, s: 1.2 });
    expectClose(alpha, 8 * Math.exp(-1.2), 1e-14);
    expectClose(beta, 30 * Math.exp(0.8), 1e-14);
  });

  it('recovers the effects within three standard errors', () => {
    for (const estimate of ['ml', 'map'] as const) {
      const { parameters, standardErrors, converged } = fitParetoNbdWithCovariates(customers, { estimate });

      expect(converged).toBe(true);
      for (const name of Object.keys(TRUTH) as (keyof typeof TRUTH)[]) {
        const error = standardErrors[name] ?? Number.NaN;
        expect(error, name).toBeLessThan(name === 'beta' ? 15 : 1);
        const found = parameters[name] ?? Number.NaN;
        expect(Math.abs(found - TRUTH[name]), name).toBeLessThan(3 * error);
      }
    }
  });

  it('has the likelihood of each customer with parameters of its own', () => {
    const few = customers.slice(0, 50);
    const { parameters, logLikelihood } = fitParetoNbdWithCovariates(few);

    const sum = few.reduce(
      (total, customer) =>
        total + paretoNbd.logLikelihood(paretoNbdParametersOf(parameters, customer.covariates), customer),
      0,
    );
    expectClose(logLikelihood, sum, 1e-12);
  });

  it('is plain Pareto/NBD without covariates', () => {
    const few = customers.slice(0, 200).map((customer) => ({ ...customer, covariates: [] }));

    const fit = fitParetoNbdWithCovariates(few);

    expect(fit).toEqual(paretoNbd.fit(compressCells(few)));
  });

  it('does not depend on the order of the customers', () => {
    const few = customers.slice(0, 100);

    expect(fitParetoNbdWithCovariates(shuffled(few, 1))).toEqual(fitParetoNbdWithCovariates(few));
  });
});
