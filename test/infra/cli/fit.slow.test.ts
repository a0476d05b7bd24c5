import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFit, fit, fitHistories } from '../../../infra/local/commands/fit.ts';
import { readOrderHistories } from '../../../infra/local/commands/order-histories.ts';
import { opportunityRule, type RowRule, readSummary } from '../../../infra/local/commands/summary-file.ts';
import { drawnCustomers } from './drawn-customers.ts';
import { workFolder } from './run-cli.ts';

const PUBLIC = '../shared/data/public';
const present = existsSync(PUBLIC);
const { histories } = drawnCustomers(300);

describe('fit of a summary', () => {
  it('speaks of the same portfolio in another unit of time', () => {
    const inDays = {
      ...histories,
      customers: histories.customers.map((customer) => {
        const { x, tX, T } = customer.counts;
        return { ...customer, counts: { x, tX: 7 * tX, T: 7 * T } };
      }),
    };
    const orders = histories.customers.reduce((sum, { counts }) => sum + counts.x, 0);

    for (const model of ['nbd', 'bg-nbd', 'bg-cnbd-k', 'pareto-nbd'] as const) {
      const weeks = fitHistories(model, histories, 'week', 'map');
      const days = fitHistories(model, inDays, 'day', 'map');
      for (const [name, { value, standardError }] of Object.entries(weeks.parameters)) {
        const factor = ['alpha', 'beta'].includes(name) ? 7 : 1;
        expect((days.parameters[name]?.value ?? 0) / (factor * value)).toBeCloseTo(1, 5);
        expect((days.parameters[name]?.standardError ?? 0) - factor * (standardError ?? 0)).toBeCloseTo(0, 2);
      }
      expect(days.logLikelihood).toBeCloseTo(weeks.logLikelihood - orders * Math.log(7), 4);
    }
  });

  it('says where the likelihood has no maximum, and that the prior gives one', () => {
    const oneTimeBuyers = {
      ...histories,
      customers: [4, 10, 20, 39].map((T) => ({ id: `${T}`, counts: { x: 0, tX: 0, T }, meanSpend: null })),
    };

    expect(fitHistories('bg-nbd', oneTimeBuyers, 'week', 'ml').converged).toBe(false);
    expect(fitHistories('bg-nbd', oneTimeBuyers, 'week', 'map').converged).toBe(true);
  });

  it('mixes the models by evidence, and does not mind the order of the customers', () => {
    const report = fitHistories('auto', histories, 'week', 'map');
    const turned = { ...histories, customers: [...histories.customers].reverse() };

    const weights = report.choice?.models.map(({ weight }) => weight) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(Object.keys(report.parameters)).toContain('pareto-nbd.beta');
    const { milliseconds, ...same } = report;
    expect(fitHistories('auto', turned, 'week', 'map')).toMatchObject(same);
  });

  it('is a short table for people', () => {
    const lines = describeFit(
      {
        model: 'nbd',
        estimate: 'map',
        parameters: {
          r: { value: 0.5, standardError: 0.025 },
          alpha: { value: 12.25, standardError: null },
        },
        logLikelihood: -1234.56789,
        customers: 100,
        cells: 80,
        iterations: 5,
        converged: true,
        milliseconds: 3.7,
      },
      'week',
    );

    expect(lines).toEqual([
      'nbd, map: 100 customers, 80 distinct histories, times in weeks',
      '  r      0.50000000  ± 0.02500',
      '  alpha   12.250000',
      'log-likelihood -1234.5679; converged; 4 ms',
    ]);
  });
});

describe('a summary file', () => {
  const read = (content: string, rule?: RowRule) =>
    readSummary(workFolder().file('summary.csv', content), rule).customers;

  it('is read to the last digit, its columns in any order, with or without ids and money', () => {
    expect(read('T,x,t_x\n38.857142857142854,2,3.0428571428571427e1\n39,0,0\n')).toEqual([
      { id: '1', counts: { x: 2, tX: 30.428571428571427, T: 38.857142857142854 }, meanSpend: null },
      { id: '2', counts: { x: 0, tX: 0, T: 39 }, meanSpend: null },
    ]);
    expect(read('id;x;t_x;T;m_x\nA;1;2;3;4.5\nB;0;0;3;\n')).toEqual([
      { id: 'A', counts: { x: 1, tX: 2, T: 3 }, meanSpend: 4.5 },
      { id: 'B', counts: { x: 0, tX: 0, T: 3 }, meanSpend: 0 },
    ]);
  });

  it.each([
    ['a time after T', 'x,t_x,T\n1,2,3\n2,11,10\n', /row 3, t_x: .*later than T, 10/],
    ['a word', 'x,t_x,T\n1,two,3\n', /row 2, t_x: "two"/],
    ['nothing', 'x,t_x,T\n1,,3\n', /row 2, t_x: ""/],
    ['a negative time', 'x,t_x,T\n1,-2,3\n', /row 2, t_x: "-2"/],
    ['an infinite time', 'x,t_x,T\n1,2,Infinity\n', /row 2, T: "Infinity"/],
    ['half an order', 'x,t_x,T\n1.5,2,3\n', /row 2, x: 1\.5 is not a whole number/],
    ['a repeat time without a repeat order', 'x,t_x,T\n0,2,3\n', /row 2, t_x: .*x is 0/],
    ['a buyer without a spend', 'x,t_x,T,m_x\n1,2,3,\n', /row 2, m_x/],
    ['no column T', 'x,t_x\n1,2\n', /no column T/],
    ['no customer', 'x,t_x,T\n', /no customer/],
  ])('is refused for %s, by row and column', (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  it.each([
    ['x,t_x,T\n1,1.5,6\n', /row 2, t_x: 1\.5 is not a whole number of opportunities/],
    ['x,t_x,T\n3,2,6\n', /row 2, x: 3 orders do not fit in 2 opportunities/],
  ])('counts whole opportunities for BG/BB', (content, message) => {
    expect(() => read(content, opportunityRule)).toThrow(message);
  });
});

describe('a file of orders', () => {
  const folder = workFolder();
  const orders = folder.file(
    'orders.csv',
    [
      'customer_id,order_date,amount',
      'b,2026-01-01,10',
      'b,2026-01-15,30',
      'b,2026-01-15,20',
      'b,2026-01-29,0',
      'b,2026-03-01,99',
      'a,2026-01-29,5',
      'late,2026-02-20,7',
    ].join('\n'),
  );
  const source = { path: orders, locale: 'en', columns: {}, amounts: 'needed' } as const;

  it('counts days with an order from the first to the end of the calibration, by customer id', () => {
    const { customers } = readOrderHistories(source, '2026-02-12', 'week', false);

    expect(customers).toMatchObject([
      { id: 'a', counts: { x: 0, tX: 0, T: 2 }, meanSpend: 0 },
      { id: 'b', counts: { x: 2, tX: 4, T: 6, logGaps: 2 * Math.log(2) }, meanSpend: 25 },
    ]);
  });

  it('counts in the unit asked for', () => {
    const [, b] = readOrderHistories(source, '2026-02-12', 'day', false).customers;

    expect(b?.counts).toMatchObject({ x: 2, tX: 28, T: 42 });
  });

  it('counts units with an order as opportunities taken', () => {
    const [, b] = readOrderHistories(source, '2026-02-12', 'month', true).customers;

    // Both repeat orders fall within a month of the first, and the second month is under way.
    expect(b?.counts).toMatchObject({ x: 1, tX: 1, T: 2 });
  });

  it('needs no amounts where only the times count', () => {
    const times = folder.file(
      'times.csv',
      'customer_id,order_date\nb,2026-01-01\nb,2026-01-15\na,2026-01-29\n',
    );
    const read = (amounts: 'needed' | 'optional') =>
      readOrderHistories({ ...source, path: times, amounts }, '2026-02-12', 'week', false);

    expect(read('optional').customers).toMatchObject([
      { id: 'a', counts: { x: 0, tX: 0, T: 2 }, meanSpend: null },
      { id: 'b', counts: { x: 1, tX: 2, T: 6 }, meanSpend: null },
    ]);
    expect(() => read('needed')).toThrow(/No column holds the amount/);
  });
});

describe('the words of fit', () => {
  it.each([
    ['no model', ['--summary', 's.csv'], /--model is missing: choose auto, nbd/],
    ['an unknown model', ['--model', 'bgnbd', '--summary', 's.csv'], /--model cannot be "bgnbd"/],
    ['no file', ['--model', 'nbd'], /either --orders or --summary/],
    ['two files', ['--model', 'nbd', '--orders', 'o.csv', '--summary', 's.csv'], /either/],
    ['orders without an end', ['--model', 'nbd', '--orders', 'o.csv'], /--calibration-end is missing/],
    [
      'an end that is no day',
      ['--model', 'nbd', '--orders', 'o.csv', '--calibration-end', '30.9.1997'],
      /"30\.9\.1997" is not a day/,
    ],
    [
      'an end for a summary',
      ['--model', 'nbd', '--summary', 's.csv', '--calibration-end', '1997-09-30'],
      /counted already/,
    ],
    ['an unknown unit', ['--model', 'nbd', '--summary', 's.csv', '--time-unit', 'year'], /day, week, month/],
    ['auto without priors', ['--model', 'auto', '--summary', 's.csv', '--estimate', 'ml'], /takes priors/],
    ['a file that is not there', ['--model', 'nbd', '--summary', 'no.csv'], /cannot read no\.csv/],
  ])('say what is wrong with %s', async (_what, args, message) => {
    await expect(fit.run(args)).rejects.toThrow(message);
  });
});

describe.skipIf(!present)(`fit of public data${present ? '' : ' (skipped: the data is not here)'}`, () => {
  // Maximum likelihood found with high precision: parameters, log-likelihood, standard errors.
  it.each([
    ['nbd', { r: 0.384766136, alpha: 12.0720228 }, -9763.657615, [0.02099, 0.8087]],
    [
      'bg-nbd',
      { r: 0.242594522, alpha: 4.41360202, a: 0.792922017, b: 2.42590678 },
      -9582.429207,
      [0.01256, 0.3782, 0.1857, 0.7054],
    ],
    [
      'mbg-nbd',
      { r: 0.524843159, alpha: 6.18308528, a: 0.891359391, b: 1.61400224 },
      -9582.135716,
      [0.08327, 0.6956, 0.1548, 0.5375],
    ],
    [
      'pareto-nbd',
      { r: 0.553277047, alpha: 10.5776835, s: 0.606239989, beta: 11.6687353 },
      -9594.976179,
      [0.04763, 0.8427, 0.1873, 6.211],
    ],
    ['gamma-gamma', { p: 6.24957227, q: 3.74422467, gamma: 15.443521 }, -4055.917695, [1.19, 0.2901, 4.159]],
  ])('%s of the CDNOW sample', (model, parameters, logLikelihood, errors) => {
    const summary = readSummary(`${PUBLIC}/cdnow_sample_cbs_39w.csv`);
    const report = fitHistories(model, summary, 'week', 'ml');

    for (const [i, [name, value]] of Object.entries(parameters).entries()) {
      const found = report.parameters[name];
      expect((found?.value ?? 0) / value, name).toBeCloseTo(1, 7);
      expect((found?.standardError ?? 0) / (errors[i] ?? 1), name).toBeCloseTo(1, 2);
    }
    expect(report.logLikelihood).toBeCloseTo(logLikelihood, 5);
    expect(report.converged).toBe(true);
  });

  it('counts the orders of the CDNOW sample as its summary does', () => {
    const columns = { customer_id: 'sample_id', order_date: 'date', amount: 'spend' };
    const path = `${PUBLIC}/cdnow_sample_transactions.csv`;
    const source = { path, locale: 'en', columns, amounts: 'needed' } as const;
    const orders = readOrderHistories(source, '1997-09-30', 'week', false);
    const fromOrders = fitHistories('bg-nbd', orders, 'week', 'ml');

    expect(fromOrders).toMatchObject({ customers: 2357, cells: 1016 });
    expect(fromOrders.logLikelihood).toBeCloseTo(-9582.429207, 5);
    expect(fitHistories('gamma-gamma', orders, 'week', 'ml').logLikelihood).toBeCloseTo(-4055.917695, 5);
  });
});
