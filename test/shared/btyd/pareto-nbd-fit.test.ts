import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParetoNbdParameters, paretoNbd } from '../../../shared/btyd/pareto-nbd.ts';
import { paretoNbdProblem } from '../../../shared/btyd/pareto-nbd-fit.ts';
import { compressCells } from '../../../shared/btyd/purchase-cells.ts';
import { anyCounts, shuffled, WITHOUT_MAXIMUM } from './portfolios.ts';
import { countsInWeeks, hasReferenceData, readTable } from './reference-data.ts';
import { CDNOW_SAMPLE, distanceInErrors, expectMaximum } from './reference-fits.ts';
import { expectClose } from './relative.ts';

const NAMES = ['r', 'alpha', 's', 'beta'] as const;

function expectFinite(parameters: ParetoNbdParameters): void {
  for (const name of NAMES) {
    expect(Number.isFinite(parameters[name]), name).toBe(true);
    expect(parameters[name], name).toBeGreaterThan(0);
  }
}

describe('likelihood of a portfolio', () => {
  const cells = compressCells([
    { x: 0, tX: 0, T: 0 },
    { x: 0, tX: 0, T: 39 },
    { x: 1, tX: 1e-6, T: 1e-6 },
    { x: 1, tX: 2, T: 39 },
    { x: 1, tX: 38, T: 39 },
    { x: 2, tX: 30, T: 39 },
    { x: 2, tX: 30, T: 39 },
    { x: 2, tX: 30, T: 1040 },
    { x: 26, tX: 31, T: 31 },
    { x: 300, tX: 5, T: 90 },
    { x: 5000, tX: 101, T: 104 },
    { x: 5000, tX: 103.9, T: 104 },
  ]);
  // ln(r/α), ln r, ln(s/β), ln s
  const points = [
    ['α below β', [-2.5, 0.3, -3, -0.5]],
    ['α above β', [-3.5, 0.3, -1, 0.4]],
    ['α equal to β', [-2.5, 0.3, -2.5, 0.3]],
    ['dropout next to none', [-2.5, 1.3, -20, -10]],
    ['bursts', [7.2, 2.3, 0.1, 1.1]],
  ] as const;

  it.each(points)('is the sum over its customers: %s', (_, coordinates) => {
    const { logLikelihood, parametersAt } = paretoNbdProblem(cells);
    const parameters = parametersAt(coordinates);
    const sum = cells.reduce(
      (total, cell) => total + cell.count * paretoNbd.logLikelihood(parameters, cell),
      0,
    );

    expectClose(logLikelihood(coordinates).value, sum, 1e-13);
  });

  it.each(points)('has the gradient that differences show: %s', (_, coordinates) => {
    const { logLikelihood } = paretoNbdProblem(cells);
    const { value, gradient } = logLikelihood(coordinates);

    for (const [i, slope] of gradient.entries()) {
      const at = (by: number) => logLikelihood(coordinates.map((c, j) => (i === j ? c + by : c))).value;
      const difference = (at(1e-5) - at(-1e-5)) / 2e-5;
      expect(Math.abs(slope - difference), `coordinate ${i}`).toBeLessThan(1e-9 * Math.abs(value));
    }
  });
});

describe('fit of Pareto/NBD', () => {
  // Unlike BG/NBD, Pareto/NBD can explain one whale among small customers.
  const unlikely = Object.entries(WITHOUT_MAXIMUM).filter(([name]) => name !== 'one whale');
  it.each(unlikely)('says that %s have no most likely parameters', (_, cells) => {
    const fit = paretoNbd.fit(cells, { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
  });

  it.each(Object.entries(WITHOUT_MAXIMUM))('finds the most probable parameters of %s', (_, cells) => {
    const fit = paretoNbd.fit(cells);

    expect(fit).toMatchObject({ estimate: 'map', converged: true, cells: cells.length });
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expectFinite(fit.parameters);
    for (const name of NAMES) expect(fit.standardErrors[name], name).toBeGreaterThan(0);
  });

  it('never concludes that nobody ever leaves', () => {
    const { parameters } = paretoNbd.fit(WITHOUT_MAXIMUM['nobody ever silent'] ?? []);

    expect(paretoNbd.pAlive(parameters, { x: 5, tX: 30, T: 56 })).toBeLessThan(0.9);
    expect(paretoNbd.pAlive(parameters, { x: 5, tX: 30, T: 30 })).toBe(1);
  });

  it('returns the middle of the prior for an empty portfolio', () => {
    const fit = paretoNbd.fit([]);

    expect(fit).toMatchObject({ customers: 0, cells: 0, logLikelihood: 0, converged: true });
    expectClose(fit.parameters.r / fit.parameters.alpha, 0.08, 1e-6, 'orders a week');
    expectClose(fit.parameters.s / fit.parameters.beta, 0.01, 1e-6, 'dropout a week');
    expect(paretoNbd.fit([], { estimate: 'ml' }).converged).toBe(false);
  });

  it('fits any small portfolio, the same in whatever order its customers come', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { maxLength: 40 }), fc.integer(), (customers, seed) => {
        const fit = paretoNbd.fit(compressCells(customers));

        expect(fit.converged).toBe(true);
        expectFinite(fit.parameters);
        expect(paretoNbd.fit(shuffled(compressCells(shuffled(customers, seed)), seed))).toEqual(fit);
      }),
      { numRuns: 50 },
    );
  });

  it('stays finite for any small portfolio without a prior', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { maxLength: 40 }), (customers) => {
        const fit = paretoNbd.fit(compressCells(customers), { estimate: 'ml' });

        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        expectFinite(fit.parameters);
      }),
      { numRuns: 50 },
    );
  });
});

/** At the likeliest parameters of the CDNOW sample, with times in days: expected orders in 39 weeks, DERT at 10% and 15% a year. */
const CUSTOMERS = [
  [2, 213, 272, 0.8691342636, 1.4552017016, 8.1562927472, 6.5003518343, -9.5541735555],
  [1, 12, 272, 0.1679960579, 0.1711143363, 0.9590825922, 0.7643637227, -4.4503282139],
  [0, 0, 272, 0.2951125716, 0.1070702325, 0.600120354, 0.4782802144, -0.5211930054],
  [7, 206, 272, 0.7494529096, 3.7120869982, 20.8059599073, 16.58180546475, -21.5938466421],
] as const;

describe.skipIf(!hasReferenceData)('fit of Pareto/NBD on public orders (needs ../shared/data)', () => {
  const cellsOf = (file: string) => compressCells(readTable(file).map(countsInWeeks));

  it('finds the maximum of the CDNOW sample', () => {
    const cells = cellsOf('cdnow_sample_cbs_39w.csv');

    expect(cells).toHaveLength(1016);
    expectMaximum(CDNOW_SAMPLE.paretoNbd, cells, 1e-8);
  });

  it.each([
    ['online_retail_cbs_cal20110630.csv', 0.744209422, 9.04741458, -15325.455311],
    ['northwind_cbs_cal19971231.csv', 4.1655751, 48.0340548, -1581.497243],
  ])('says that %s, where nobody seems to leave, has no maximum', (file, r, alpha, logLikelihood) => {
    const fit = paretoNbd.fit(cellsOf(file), { estimate: 'ml' });

    expect(fit.converged).toBe(false);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
    expectClose(fit.parameters.r, r, 1e-5);
    expectClose(fit.parameters.alpha, alpha, 1e-5);
  });

  it('keeps some dropout there, with a prior', () => {
    for (const file of ['online_retail_cbs_cal20110630.csv', 'northwind_cbs_cal19971231.csv']) {
      const { parameters, converged } = paretoNbd.fit(cellsOf(file));

      expect(converged).toBe(true);
      expect(paretoNbd.pAlive(parameters, { x: 10, tX: 20, T: 72 })).toBeLessThan(0.5);
    }
  });

  it('stays within a third of a standard error of the maximum when customers are many', () => {
    const { parameters } = paretoNbd.fit(cellsOf('cdnow_sample_cbs_39w.csv'));

    expect(distanceInErrors(parameters, CDNOW_SAMPLE.paretoNbd)).toBeLessThan(1 / 3);
  });

  it.each(CUSTOMERS)(
    'knows the customer with x = %i, t_x = %i, T = %i',
    (x, tX, T, alive, orders, ten, fifteen, ll) => {
      const { parameters } = paretoNbd.fit(cellsOf('cdnow_sample_cbs_39w.csv'), { estimate: 'ml' });
      const counts = { x, tX: tX / 7, T: T / 7 };

      expectClose(paretoNbd.pAlive(parameters, counts), alive, 1e-9);
      expectClose(paretoNbd.expectedOrders(parameters, counts, 39), orders, 1e-9);
      expectClose(paretoNbd.discountedOrders(parameters, counts, Math.log(1.1) / 52), ten, 1e-9);
      expectClose(paretoNbd.discountedOrders(parameters, counts, Math.log(1.15) / 52), fifteen, 1e-9);
      expectClose(paretoNbd.logLikelihood(parameters, counts), ll, 1e-9);
    },
  );
});
