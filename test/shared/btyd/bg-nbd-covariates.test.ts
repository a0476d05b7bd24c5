import { describe, expect, it } from 'vitest';
import {
  bgNbd,
  bgNbdParametersOf,
  compressCells,
  countPurchases,
  fitBgNbdWithCovariates,
} from '../../../shared/btyd/index.ts';
import { uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

const TRUTH = {
  r: 1,
  alpha: 6,
  a: 1,
  b: 4,
  rate_0: 0.7,
  rate_1: 0,
  logA_0: -0.5,
  logA_1: 0,
  logB_0: 0,
  logB_1: 0.4,
};

/** Half of the customers are in the trade, a third came by a campaign. */
function customers(count: number) {
  const random = uniform(2007);
  return Array.from({ length: count }, (_, i) => {
    const covariates = [i % 2, i % 3 === 0 ? 1 : 0];
    const { purchases } = bgNbd.sample(bgNbdParametersOf(TRUTH, covariates), 60, random);
    return { ...countPurchases(purchases, 60), covariates };
  });
}

describe('fitBgNbdWithCovariates', () => {
  it('finds who buys and who leaves more', () => {
    const { parameters, standardErrors, converged } = fitBgNbdWithCovariates(customers(6000), {
      estimate: 'ml',
    });

    expect(converged).toBe(true);
    for (const name of Object.keys(TRUTH) as (keyof typeof TRUTH)[]) {
      const error = standardErrors[name] ?? Number.NaN;
      expect(Math.abs((parameters[name] ?? Number.NaN) - TRUTH[name]), name).toBeLessThan(3 * error);
    }
  });

  it('reports the likelihood of each customer with its own parameters', () => {
    const some = customers(300);
    const { parameters, logLikelihood } = fitBgNbdWithCovariates(some);

    const sum = some.reduce(
      (total, customer) =>
        total + bgNbd.logLikelihood(bgNbdParametersOf(parameters, customer.covariates), customer),
      0,
    );

    expectClose(logLikelihood, sum, 1e-12);
  });

  it('is BG/NBD without covariates', () => {
    const plain = customers(300).map((customer) => ({ ...customer, covariates: [] }));

    const fit = fitBgNbdWithCovariates(plain);

    expect(fit).toEqual(bgNbd.fit(compressCells(plain)));
  });

  it('keeps quiet, but finite, about effects that nothing shows', () => {
    const few = customers(4);

    const fit = fitBgNbdWithCovariates(few);

    expect(fit.converged).toBe(true);
    expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
    expect(fit.standardErrors.rate_0).toBeGreaterThan(0.5);
    expect(fitBgNbdWithCovariates([]).converged).toBe(true);
  });
});
