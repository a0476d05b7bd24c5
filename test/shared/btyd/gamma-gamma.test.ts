import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gammaGammaExpectedSpend,
  gammaGammaLogLikelihood,
  type SpendCell,
} from '../../../shared/btyd/gamma-gamma.ts';
import { fitGammaGamma } from '../../../shared/btyd/gamma-gamma-fit.ts';
import { spendIndependence } from '../../../shared/btyd/gamma-gamma-independence.ts';
import { sampleSpends } from '../../../shared/btyd/gamma-gamma-sample.ts';
import { shuffled, uniform } from './portfolios.ts';
import { hasReferenceData, readTable } from './reference-data.ts';
import { expectClose } from './relative.ts';

const NAMES = ['p', 'q', 'gamma'] as const;

const anySpend: fc.Arbitrary<SpendCell> = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  meanSpend: fc.integer({ min: -10_000, max: 100_000_000 }).map((cents) => cents / 100),
  count: fc.integer({ min: 1, max: 20 }),
});

describe('gammaGammaExpectedSpend', () => {
  const parameters = { p: 6.25, q: 3.74, gamma: 15.44 };
  const portfolioMean = (6.25 * 15.44) / (3.74 - 1);

  it('is the mean of the portfolio for a customer without transactions', () => {
    expectClose(gammaGammaExpectedSpend(parameters, { x: 0, meanSpend: 0 }), portfolioMean, 1e-12);
  });

  it('weighs the own mean of a customer by p·x against q − 1', () => {
    const weight = (6.25 * 2) / (6.25 * 2 + 2.74);

    const expected = weight * 22.345 + (1 - weight) * portfolioMean;

    expectClose(gammaGammaExpectedSpend(parameters, { x: 2, meanSpend: 22.345 }), expected, 1e-12);
  });
});

describe('gammaGammaLogLikelihood', () => {
  it('is that of the prime density, which integrates to 1', () => {
    const parameters = { p: 2.5, q: 3.7, gamma: 15 };
    // Midpoints on a logarithmic scale, where the density vanishes at both ends.
    const step = 0.01;
    let mass = 0;
    let mean = 0;
    for (let log = -12; log < 12; log += step) {
      const meanSpend = Math.exp(log);
      const weight = step * meanSpend * Math.exp(gammaGammaLogLikelihood(parameters, { x: 3, meanSpend }));
      mass += weight;
      mean += weight * meanSpend;
    }

    expectClose(mass, 1, 1e-9);
    expectClose(mean, (2.5 * 15) / 2.7, 1e-9);
  });

  it('adds up to what the fit reports', () => {
    const cells = [
      { x: 1, meanSpend: 12, count: 3 },
      { x: 4, meanSpend: 30.5, count: 2 },
      { x: 60, meanSpend: 7, count: 1 },
    ];

    const { parameters, logLikelihood } = fitGammaGamma(cells);

    const sum = cells.reduce((t, cell) => t + cell.count * gammaGammaLogLikelihood(parameters, cell), 0);
    expectClose(logLikelihood, sum, 1e-12);
  });
});

describe('spendIndependence', () => {
  const truth = { p: 0.8, q: 3, gamma: 100 };

  it('finds nothing where spend is drawn without regard to frequency, however uneven it is', () => {
    const random = uniform(8);
    const cells = Array.from({ length: 5000 }, (_, i) => spendOf(sampleSpends(truth, 1 + (i % 12), random)));

    const { correlation, customers, independent } = spendIndependence(truth, cells);

    expect(Math.abs(correlation)).toBeLessThan(0.04);
    expect({ customers, independent }).toEqual({ customers: 5000, independent: true });
  });

  it('says so when frequent customers spend more a time', () => {
    const random = uniform(9);
    const cells = Array.from({ length: 500 }, (_, i) => {
      const { x, meanSpend, count } = spendOf(sampleSpends(truth, 1 + (i % 12), random));
      return { x, meanSpend: meanSpend * x, count };
    });

    const { correlation, independent } = spendIndependence(truth, cells);

    expect(correlation).toBeGreaterThan(0.3);
    expect(independent).toBe(false);
  });

  it('does not judge by a handful of customers', () => {
    const few = [1, 2, 3, 4].map((x) => ({ x, meanSpend: 10 * x ** 0.5, count: 1 }));

    expect(spendIndependence(truth, few.slice(0, 3)).independent).toBe(true);
    expect(spendIndependence(truth, []).independent).toBe(true);
    expect(spendIndependence(truth, few.slice(0, 1))).toMatchObject({ correlation: 0, customers: 1 });
  });
});

describe('fitGammaGamma', () => {
  it('recovers the parameters of a simulated portfolio', () => {
    const truth = { p: 2, q: 3, gamma: 100 };
    const random = uniform(2013);
    const cells = Array.from({ length: 4000 }, (_, i) => spendOf(sampleSpends(truth, 1 + (i % 5), random)));

    for (const estimate of ['ml', 'map'] as const) {
      const { parameters, converged } = fitGammaGamma(cells, { estimate });

      expect(converged).toBe(true);
      for (const name of NAMES) expectClose(parameters[name], truth[name], 0.1, name);
    }
  });

  it('has a mean spend, q > 1, whatever the data', () => {
    const wild = [0.01, 1, 1e6, 1e9].map((meanSpend) => ({ x: 1, meanSpend, count: 5 }));

    expect(fitGammaGamma(wild, { estimate: 'ml' }).parameters.q).toBeLessThan(1);
    expect(fitGammaGamma(wild).parameters.q).toBeGreaterThan(1);
  });

  it('leaves out customers without a positive spend, and says how many it kept', () => {
    const kept = { x: 3, meanSpend: 20, count: 7 };

    const fit = fitGammaGamma([kept, { x: 0, meanSpend: 0, count: 5 }, { x: 2, meanSpend: -3, count: 1 }]);

    expect(fit).toEqual(fitGammaGamma([kept]));
    expect(fit).toMatchObject({ customers: 7, cells: 1, converged: true });
  });

  it('gives the middle of the prior when there is no spend at all', () => {
    const fit = fitGammaGamma([]);

    expect(fit).toMatchObject({ customers: 0, logLikelihood: 0, converged: true });
    expectClose(fit.parameters.p, 4, 1e-6);
    expectClose(fit.parameters.q, 3, 1e-6);
  });

  it('fits any portfolio, in any currency, in any order', () => {
    fc.assert(
      fc.property(fc.array(anySpend, { maxLength: 30 }), fc.integer(), (cells, seed) => {
        const fit = fitGammaGamma(cells);
        const inCents = fitGammaGamma(cells.map((cell) => ({ ...cell, meanSpend: cell.meanSpend * 100 })));

        expect(fitGammaGamma(shuffled(cells, seed))).toEqual(fit);
        const spend = gammaGammaExpectedSpend(fit.parameters, { x: 2, meanSpend: 50 });
        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        expect(spend).toBeGreaterThan(0);
        if (fit.customers > 0) {
          expectClose(
            gammaGammaExpectedSpend(inCents.parameters, { x: 2, meanSpend: 5000 }),
            spend * 100,
            1e-5,
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

function spendOf(spends: readonly number[]): SpendCell {
  return {
    x: spends.length,
    meanSpend: spends.reduce((sum, spend) => sum + spend, 0) / spends.length,
    count: 1,
  };
}

/** Maximum-likelihood values found with 30 digits; CDNOW agrees with Fader & Hardie 2013 (6.25, 3.74, 15.44). */
const REFERENCE = [
  {
    file: 'cdnow_sample_cbs_39w.csv',
    customers: 946,
    parameters: { p: 6.24957227, q: 3.74422467, gamma: 15.443521 },
    standardErrors: { p: 1.19, q: 0.2901, gamma: 4.159 },
    logLikelihood: -4055.917695,
  },
  {
    file: 'online_retail_cbs_cal20110630.csv',
    customers: 1556,
    parameters: { p: 2.85218513, q: 3.19778844, gamma: 321.154761 },
    logLikelihood: -10666.676071,
  },
] as const;

describe.skipIf(!hasReferenceData)('fitGammaGamma on public orders (needs ../shared/data)', () => {
  const spendsOf = (file: string) =>
    readTable(file).map((row) => ({ x: row('x'), meanSpend: row('m_x'), count: 1 }));

  it.each(REFERENCE)('finds the maximum of $file', ({ file, customers, parameters, logLikelihood }) => {
    const fit = fitGammaGamma(spendsOf(file), { estimate: 'ml' });

    expect(fit).toMatchObject({ customers, converged: true });
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
    for (const name of NAMES) expectClose(fit.parameters[name], parameters[name], 1e-8, name);
  });

  it('knows how uncertain the parameters are', () => {
    const { standardErrors } = fitGammaGamma(spendsOf('cdnow_sample_cbs_39w.csv'), { estimate: 'ml' });

    for (const name of NAMES) {
      expectClose(standardErrors[name] ?? Number.NaN, REFERENCE[0].standardErrors[name], 5e-4, name);
    }
  });

  it('finds the spend of CDNOW customers to be independent of their frequency', () => {
    const spends = spendsOf('cdnow_sample_cbs_39w.csv');

    expect(spendIndependence(fitGammaGamma(spends).parameters, spends).independent).toBe(true);
  });

  it('stays within a tenth of a standard error of the maximum when customers are many', () => {
    const { standardErrors } = REFERENCE[0];

    const { parameters } = fitGammaGamma(spendsOf('cdnow_sample_cbs_39w.csv'));

    for (const name of NAMES) {
      const distance = (parameters[name] - REFERENCE[0].parameters[name]) / standardErrors[name];
      expect(Math.abs(distance), name).toBeLessThan(0.1);
    }
  });

  it('agrees with the high-precision mean of all CDNOW customers', () => {
    const { parameters } = fitGammaGamma(spendsOf('cdnow_sample_cbs_39w.csv'), { estimate: 'ml' });
    const reference = new Map(
      readTable('cdnow_sample_reference.csv').map((row) => [row('id'), row('gamma_gamma_mean')]),
    );

    for (const row of readTable('cdnow_sample_cbs_39w.csv')) {
      const expected = gammaGammaExpectedSpend(parameters, { x: row('x'), meanSpend: row('m_x') });
      expectClose(expected, reference.get(row('id')) ?? Number.NaN, 1e-7, `customer ${row('id')}`);
    }
  });
});
