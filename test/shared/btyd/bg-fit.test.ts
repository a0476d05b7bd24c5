import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BgNbdParameters,
  bgNbd,
  compressCells,
  erlangModel,
  nbd,
  type PurchaseCell,
} from '../../../shared/btyd/index.ts';
import { anyCounts, shuffled, WITHOUT_MAXIMUM } from './portfolios.ts';
import { countsInWeeks, hasReferenceData, readTable } from './reference-data.ts';
import { CDNOW_SAMPLE, distanceInErrors, expectMaximum, type ReferenceFit } from './reference-fits.ts';
import { expectClose } from './relative.ts';

const NAMES = ['r', 'alpha', 'a', 'b'] as const;

function expectFinite(parameters: BgNbdParameters): void {
  for (const name of NAMES) {
    expect(Number.isFinite(parameters[name]), name).toBe(true);
    expect(parameters[name], name).toBeGreaterThan(0);
  }
}

const anyPortfolio = fc.array(anyCounts, { maxLength: 40 });

describe('likelihood of a portfolio', () => {
  const cells = compressCells([
    { x: 0, tX: 0, T: 0 },
    { x: 0, tX: 0, T: 39 },
    { x: 1, tX: 2, T: 39 },
    { x: 2, tX: 30, T: 39, logGaps: 5.1 },
    { x: 2, tX: 30, T: 39, logGaps: 5.3 },
    { x: 26, tX: 31, T: 31 },
    { x: 40, tX: 5, T: 90 },
  ]);
  // ln of orders a unit of time, ln r, logit of a/(a+b), ln(a+b)
  const coordinates = [-2.5, 0.3, -1.1, 0.7];
  const models = [false, true].flatMap((leavesAtOnce) => [1, 2, 5].map((k) => erlangModel(leavesAtOnce, k)));

  it.each(models)('is the sum over its customers: $name', (model) => {
    const { logLikelihood, parametersAt } = model.problem(cells);
    const parameters = parametersAt(coordinates);
    const sum = cells.reduce((total, cell) => total + cell.count * model.logLikelihood(parameters, cell), 0);

    expectClose(logLikelihood(coordinates).value, sum, 1e-13);
  });

  it.each(models)('has the gradient that differences show: $name', (model) => {
    const { logLikelihood } = model.problem(cells);
    const { gradient } = logLikelihood(coordinates);

    for (const [i, slope] of gradient.entries()) {
      const at = (by: number) => logLikelihood(coordinates.map((c, j) => (i === j ? c + by : c))).value;
      expectClose(slope, (at(1e-5) - at(-1e-5)) / 2e-5, 1e-7, `coordinate ${i}`);
    }
  });
});

describe('the fit of BG/NBD', () => {
  it.each(Object.entries(WITHOUT_MAXIMUM))('says that %s have no most likely parameters', (_, cells) => {
    const fit = bgNbd.fit(cells, { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
  });

  it.each(Object.entries(WITHOUT_MAXIMUM))('finds the most probable parameters of %s', (_, cells) => {
    const fit = bgNbd.fit(cells);

    expect(fit).toMatchObject({ estimate: 'map', converged: true, cells: cells.length });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
  });

  it('never concludes that nobody ever leaves', () => {
    const { parameters } = bgNbd.fit(WITHOUT_MAXIMUM['nobody ever silent'] ?? []);

    const halfAYearOn = bgNbd.pAlive(parameters, { x: 5, tX: 30, T: 56 });
    expect(halfAYearOn).toBeLessThan(0.9);
    expect(bgNbd.pAlive(parameters, { x: 5, tX: 30, T: 30 })).toBeGreaterThan(0.95);
  });

  it('returns the middle of the prior for an empty portfolio', () => {
    const fit = bgNbd.fit([]);

    expect(fit).toMatchObject({ customers: 0, cells: 0, logLikelihood: 0, converged: true });
    expectClose(fit.parameters.r / fit.parameters.alpha, 0.08, 1e-6, 'orders a week');
    expectClose(fit.parameters.a / (fit.parameters.a + fit.parameters.b), 0.1, 1e-6, 'dropout');
    expect(bgNbd.fit([], { estimate: 'ml' }).converged).toBe(false);
  });

  it('fits any small portfolio, the same in whatever order its customers come', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.integer(), (customers, seed) => {
        const fit = bgNbd.fit(compressCells(customers));

        expect(fit.converged).toBe(true);
        expectFinite(fit.parameters);
        expect(bgNbd.fit(shuffled(compressCells(shuffled(customers, seed)), seed))).toEqual(fit);
      }),
      { numRuns: 50 },
    );
  });

  it('stays finite for any small portfolio without a prior', () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const fit = bgNbd.fit(compressCells(customers), { estimate: 'ml' });

        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        expectFinite(fit.parameters);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same maximum in days as in weeks', () => {
    const weeks = bgNbd.fit(mixedPortfolio(1), { estimate: 'ml' });
    const days = bgNbd.fit(mixedPortfolio(7), { estimate: 'ml' });

    expect(weeks.converged).toBe(true);
    expectClose(days.parameters.alpha, weeks.parameters.alpha * 7, 1e-6);
    for (const name of ['r', 'a', 'b'] as const) {
      expectClose(days.parameters[name], weeks.parameters[name], 1e-6, name);
    }
  });
});

/** A portfolio that has a most likely fit. */
function mixedPortfolio(unitsPerWeek: number): PurchaseCell[] {
  const rows = [
    [0, 0, 50, 60],
    [1, 5, 50, 30],
    [1, 40, 50, 10],
    [2, 10, 50, 12],
    [3, 45, 50, 8],
    [6, 20, 50, 6],
    [8, 48, 50, 4],
    [15, 49, 50, 2],
  ] as const;
  return rows.map(([x, tX, T, count]) => ({ x, tX: tX * unitsPerWeek, T: T * unitsPerWeek, count }));
}

const ONLINE_RETAIL = 'online_retail_cbs_cal20110630.csv';
const NORTHWIND = 'northwind_cbs_cal19971231.csv';
const SAMPLE = 'cdnow_sample_cbs_39w.csv';

/** Found with 30 digits. */
const OTHER_FITS = {
  'NBD on Online Retail': {
    file: ONLINE_RETAIL,
    model: nbd,
    parameters: { r: 0.744209422, alpha: 9.04741458 },
    logLikelihood: -15325.455311,
    standardErrors: { r: '0.03423', alpha: '0.4677' },
  },
  'NBD on Northwind': {
    file: NORTHWIND,
    model: nbd,
    parameters: { r: 4.1655751, alpha: 48.0340548 },
    logLikelihood: -1581.497243,
  },
  'BG/NBD on Northwind, whose best optimum is at almost no dropout': {
    file: NORTHWIND,
    model: bgNbd,
    parameters: { r: 4.2279263, alpha: 48.3425077, a: 0.00624308, b: 1.4369155 },
    logLikelihood: -1581.441465,
    standardErrors: { a: '0.025' },
  },
} satisfies Record<string, ReferenceFit & { file: string }>;

describe.skipIf(!hasReferenceData)('fits on public orders (needs ../shared/data)', () => {
  const cellsOf = (file: string) => compressCells(readTable(file).map(countsInWeeks));

  it.each([CDNOW_SAMPLE.nbd, CDNOW_SAMPLE.bgNbd, CDNOW_SAMPLE.mbgNbd])(
    'find the maximum of the CDNOW sample: $model.name',
    (reference) => {
      expectMaximum(reference, cellsOf(SAMPLE), 1e-8);
    },
  );

  it.each(Object.entries(OTHER_FITS))('find the maximum of %s', (_, { file, ...reference }) => {
    expectMaximum(reference, cellsOf(file), 1e-6);
  });

  it('says that on Online Retail, where nobody seems to leave, there is no maximum', () => {
    const withoutDropout = OTHER_FITS['NBD on Online Retail'];

    const fit = bgNbd.fit(cellsOf(ONLINE_RETAIL), { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(fit.logLikelihood).toBeCloseTo(withoutDropout.logLikelihood, 6);
    // The search ends where it is flat: as near to the rates without dropout as the dropout is to none.
    expectClose(fit.parameters.r, withoutDropout.parameters.r, 1e-8);
    expectClose(fit.parameters.alpha, withoutDropout.parameters.alpha, 1e-8);
    expect(fit.parameters.a).toBeLessThan(1e-6);
  });

  it('stays within a tenth of a standard error of the maximum when customers are many', () => {
    const { parameters, customers, cells, converged } = bgNbd.fit(cellsOf(SAMPLE));

    expect({ customers, cells, converged }).toEqual({ customers: 2357, cells: 1016, converged: true });
    expect(distanceInErrors(parameters, CDNOW_SAMPLE.bgNbd)).toBeLessThan(0.1);
  });

  it('keeps some dropout where the likelihood sees none', () => {
    for (const file of [ONLINE_RETAIL, NORTHWIND]) {
      const { parameters, converged } = bgNbd.fit(cellsOf(file));

      expect(converged).toBe(true);
      expect(parameters.a / (parameters.a + parameters.b)).toBeGreaterThan(0.002);
      expect(bgNbd.pAlive(parameters, { x: 10, tX: 20, T: 72 })).toBeLessThan(0.5);
    }
  });
});
