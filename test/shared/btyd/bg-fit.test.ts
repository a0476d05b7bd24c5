import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BgNbdParameters,
  bgNbd,
  bgNbdPAlive,
  compressCells,
  erlangModel,
  fitBgNbd,
  mbgNbd,
  nbd,
  type PurchaseCell,
  purchaseModel,
} from '../../../shared/btyd/index.ts';
import { anyCounts, shuffled, WITHOUT_MAXIMUM } from './portfolios.ts';
import { cdnowMaster, countsInWeeks, hasReferenceData, readTable } from './reference-data.ts';
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

describe('fitBgNbd', () => {
  it.each(Object.entries(WITHOUT_MAXIMUM))('says that %s have no most likely parameters', (_, cells) => {
    const fit = fitBgNbd(cells, { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
  });

  it.each(Object.entries(WITHOUT_MAXIMUM))('finds the most probable parameters of %s', (_, cells) => {
    const fit = fitBgNbd(cells);

    expect(fit).toMatchObject({ estimate: 'map', converged: true, cells: cells.length });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
  });

  it('never concludes that nobody ever leaves', () => {
    const { parameters } = fitBgNbd(WITHOUT_MAXIMUM['nobody ever silent'] ?? []);

    const halfAYearOn = bgNbdPAlive(parameters, { x: 5, tX: 30, T: 56 });
    expect(halfAYearOn).toBeLessThan(0.9);
    expect(bgNbdPAlive(parameters, { x: 5, tX: 30, T: 30 })).toBeGreaterThan(0.95);
  });

  it('returns the middle of the prior for an empty portfolio', () => {
    const fit = fitBgNbd([]);

    expect(fit).toMatchObject({ customers: 0, cells: 0, logLikelihood: 0, converged: true });
    expectClose(fit.parameters.r / fit.parameters.alpha, 0.08, 1e-6, 'orders a week');
    expectClose(fit.parameters.a / (fit.parameters.a + fit.parameters.b), 0.1, 1e-6, 'dropout');
    expect(fitBgNbd([], { estimate: 'ml' }).converged).toBe(false);
  });

  it('fits any small portfolio, the same in whatever order its customers come', () => {
    fc.assert(
      fc.property(anyPortfolio, fc.integer(), (customers, seed) => {
        const fit = fitBgNbd(compressCells(customers));

        expect(fit.converged).toBe(true);
        expectFinite(fit.parameters);
        expect(fitBgNbd(shuffled(compressCells(shuffled(customers, seed)), seed))).toEqual(fit);
      }),
      { numRuns: 50 },
    );
  });

  it('stays finite for any small portfolio without a prior', () => {
    fc.assert(
      fc.property(anyPortfolio, (customers) => {
        const fit = fitBgNbd(compressCells(customers), { estimate: 'ml' });

        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        expectFinite(fit.parameters);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same maximum in days as in weeks', () => {
    const weeks = fitBgNbd(mixedPortfolio(1), { estimate: 'ml' });
    const days = fitBgNbd(mixedPortfolio(7), { estimate: 'ml' });

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

/** Maximum-likelihood values found with 30 digits; CDNOW agrees with Fader, Hardie & Lee 2005, table 2. */
const REFERENCE = [
  {
    name: 'NBD on the CDNOW sample',
    model: nbd,
    portfolio: 'sample',
    parameters: { r: 0.384766136, alpha: 12.0720228 },
    logLikelihood: -9763.657615,
    standardErrors: { r: '0.02099', alpha: '0.8087' },
  },
  {
    name: 'BG/NBD on the CDNOW sample',
    model: bgNbd,
    portfolio: 'sample',
    parameters: { r: 0.242594522, alpha: 4.41360202, a: 0.792922017, b: 2.42590678 },
    logLikelihood: -9582.429207,
    standardErrors: { r: '0.01256', alpha: '0.3782', a: '0.1857', b: '0.7054' },
  },
  {
    name: 'MBG/NBD on the CDNOW sample',
    model: mbgNbd,
    portfolio: 'sample',
    parameters: { r: 0.524843159, alpha: 6.18308528, a: 0.891359391, b: 1.61400224 },
    logLikelihood: -9582.135716,
    standardErrors: { r: '0.08327', alpha: '0.6956', a: '0.1548', b: '0.5375' },
  },
  {
    name: 'NBD on all of CDNOW',
    model: nbd,
    portfolio: 'master',
    parameters: { r: 0.387247166, alpha: 12.2712279 },
    logLikelihood: -96845.344241,
    standardErrors: {},
  },
  {
    name: 'BG/NBD on all of CDNOW',
    model: bgNbd,
    portfolio: 'master',
    parameters: { r: 0.251623959, alpha: 4.78894296, a: 0.723433577, b: 2.16108836 },
    logLikelihood: -95368.443933,
    standardErrors: { r: '0.004202', alpha: '0.1313', a: '0.05393', b: '0.1986' },
  },
  {
    name: 'MBG/NBD on all of CDNOW',
    model: mbgNbd,
    portfolio: 'master',
    parameters: { r: 0.637139733, alpha: 7.31028954, a: 0.807474118, b: 1.228394 },
    logLikelihood: -95336.95832,
    standardErrors: {},
  },
  {
    name: 'NBD on Online Retail',
    model: nbd,
    portfolio: 'online retail',
    parameters: { r: 0.744209422, alpha: 9.04741458 },
    logLikelihood: -15325.455311,
    standardErrors: { r: '0.03423', alpha: '0.4677' },
  },
  {
    name: 'NBD on Northwind',
    model: nbd,
    portfolio: 'northwind',
    parameters: { r: 4.1655751, alpha: 48.0340548 },
    logLikelihood: -1581.497243,
    standardErrors: {},
  },
  {
    name: 'BG/NBD on Northwind, whose best optimum is at almost no dropout',
    model: bgNbd,
    portfolio: 'northwind',
    parameters: { r: 4.2279263, alpha: 48.3425077, a: 0.00624308, b: 1.4369155 },
    logLikelihood: -1581.441465,
    standardErrors: { a: '0.025' },
  },
] as const;

const PORTFOLIOS = {
  sample: () => readTable('cdnow_sample_cbs_39w.csv').map(countsInWeeks),
  master: cdnowMaster,
  'online retail': () => readTable('online_retail_cbs_cal20110630.csv').map(countsInWeeks),
  northwind: () => readTable('northwind_cbs_cal19971231.csv').map(countsInWeeks),
};

describe.skipIf(!hasReferenceData)('fits on public orders (needs ../shared/data)', () => {
  const cellsOf = (file: string) => compressCells(readTable(file).map(countsInWeeks));

  it.each(REFERENCE)('find $name', ({ model, portfolio, parameters, logLikelihood, standardErrors }) => {
    const fit = purchaseModel(model.name)?.fit(compressCells(PORTFOLIOS[portfolio]()), { estimate: 'ml' });

    expect(fit?.converged).toBe(true);
    expect(fit?.logLikelihood).toBeCloseTo(logLikelihood, 6);
    for (const [name, value] of Object.entries(parameters)) {
      expectClose(fit?.parameters[name] ?? Number.NaN, value, 1e-6, name);
    }
    for (const [name, error] of Object.entries(standardErrors)) {
      const digits = error.replace(/^0\.0*/, '').replace('.', '').length;
      expect(Number((fit?.standardErrors[name] ?? Number.NaN).toPrecision(digits)), name).toBe(Number(error));
    }
  });

  it('says that on Online Retail, where nobody seems to leave, there is no maximum', () => {
    const fit = fitBgNbd(cellsOf('online_retail_cbs_cal20110630.csv'), { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(fit.logLikelihood).toBeCloseTo(-15325.455311, 6);
    expectClose(fit.parameters.r, 0.744209422, 1e-8);
    expectClose(fit.parameters.alpha, 9.04741458, 1e-8);
    expect(fit.parameters.a).toBeLessThan(1e-6);
  });

  it('stays within a tenth of a standard error of the maximum when customers are many', () => {
    const standardErrors = { r: 0.01256, alpha: 0.3782, a: 0.1857, b: 0.7054 };

    const { parameters, customers, cells, converged } = fitBgNbd(cellsOf('cdnow_sample_cbs_39w.csv'));

    expect({ customers, cells, converged }).toEqual({ customers: 2357, cells: 1016, converged: true });
    for (const name of NAMES) {
      const distance = (parameters[name] - REFERENCE[1].parameters[name]) / standardErrors[name];
      expect(Math.abs(distance), name).toBeLessThan(0.1);
    }
  });

  it('keeps some dropout where the likelihood sees none', () => {
    for (const file of ['online_retail_cbs_cal20110630.csv', 'northwind_cbs_cal19971231.csv']) {
      const { parameters, converged } = fitBgNbd(cellsOf(file));

      expect(converged).toBe(true);
      expect(parameters.a / (parameters.a + parameters.b)).toBeGreaterThan(0.002);
      expect(bgNbdPAlive(parameters, { x: 10, tX: 20, T: 72 })).toBeLessThan(0.5);
    }
  });

  it.each([
    { model: bgNbd, prefix: 'bg' },
    { model: mbgNbd, prefix: 'mbg' },
  ])(
    'agree with the high-precision values of all 2,357 CDNOW customers: $model.name',
    ({ model, prefix }) => {
      const { parameters } = model.fit(cellsOf('cdnow_sample_cbs_39w.csv'), { estimate: 'ml' });

      const tenPercent = model.discountedForecaster?.(parameters, Math.log(1.1) / 52);
      const fifteenPercent = model.discountedForecaster?.(parameters, Math.log(1.15) / 52);
      let worst = { error: 0, label: '' };
      for (const row of readTable('cdnow_sample_reference.csv')) {
        const counts = countsInWeeks(row);
        const check = (actual: number, column: string) => {
          const error = Math.abs(actual / row(`${prefix}_${column}`) - 1);
          if (!(error <= worst.error)) worst = { error, label: `${column} of customer ${row('id')}` };
        };
        check(model.logLikelihood(parameters, counts), 'll');
        check(model.pAlive(parameters, counts), 'p_alive');
        check(model.expectedOrders(parameters, counts, 39), 'expected39');
        check(tenPercent?.(counts) ?? Number.NaN, 'dert10');
        check(fifteenPercent?.(counts) ?? Number.NaN, 'dert15');
      }

      expect(worst.error, worst.label).toBeLessThan(1e-8);
    },
  );
});
