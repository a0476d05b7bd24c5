import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGammaGamma, gammaGammaExpectedSpend, type SpendCell } from '../../../shared/btyd/index.ts';
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

describe('fitGammaGamma', () => {
  it('recovers the parameters of a simulated portfolio', () => {
    const truth = { p: 2, q: 3, gamma: 100 };
    const random = uniform(2013);
    // Whole shapes are sums of exponentials.
    const gammaOf = (shape: number, rate: number) => {
      let sum = 0;
      for (let i = 0; i < shape; i++) sum -= Math.log(random());
      return sum / rate;
    };
    const cells = Array.from({ length: 4000 }, (_, i) => {
      const x = 1 + (i % 5);
      return { x, meanSpend: gammaOf(truth.p * x, gammaOf(truth.q, truth.gamma)) / x, count: 1 };
    });

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

/** Maximum-likelihood values found with 30 digits; CDNOW agrees with Fader & Hardie 2013 (6.25, 3.74, 15.44). */
const REFERENCE = [
  {
    file: 'cdnow_sample_cbs_39w.csv',
    customers: 946,
    parameters: { p: 6.24957227, q: 3.74422467, gamma: 15.443521 },
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
  const spendOf = (file: string) =>
    readTable(file).map((row) => ({ x: row('x'), meanSpend: row('m_x'), count: 1 }));

  it.each(REFERENCE)('finds the maximum of $file', ({ file, customers, parameters, logLikelihood }) => {
    const fit = fitGammaGamma(spendOf(file), { estimate: 'ml' });

    expect(fit).toMatchObject({ customers, converged: true });
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
    for (const name of NAMES) expectClose(fit.parameters[name], parameters[name], 1e-8, name);
  });

  it('stays within a tenth of a standard error of the maximum when customers are many', () => {
    const standardErrors = { p: 1.19, q: 0.2901, gamma: 4.159 };

    const { parameters } = fitGammaGamma(spendOf('cdnow_sample_cbs_39w.csv'));

    for (const name of NAMES) {
      const distance = (parameters[name] - REFERENCE[0].parameters[name]) / standardErrors[name];
      expect(Math.abs(distance), name).toBeLessThan(0.1);
    }
  });

  it('agrees with the high-precision mean of all CDNOW customers', () => {
    const { parameters } = fitGammaGamma(spendOf('cdnow_sample_cbs_39w.csv'), { estimate: 'ml' });
    const reference = new Map(
      readTable('cdnow_sample_reference.csv').map((row) => [row('id'), row('gamma_gamma_mean')]),
    );

    for (const row of readTable('cdnow_sample_cbs_39w.csv')) {
      const expected = gammaGammaExpectedSpend(parameters, { x: row('x'), meanSpend: row('m_x') });
      expectClose(expected, reference.get(row('id')) ?? Number.NaN, 1e-7, `customer ${row('id')}`);
    }
  });
});
