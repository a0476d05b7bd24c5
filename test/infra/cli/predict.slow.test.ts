import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { purchaseModel } from '#shared/btyd';
import { ordersInterval } from '../../../infra/local/commands/orders-interval.ts';
import { predict, predictRows, spendForecaster } from '../../../infra/local/commands/predict.ts';
import { modelPredictor } from '../../../infra/local/commands/predict-with-model.ts';
import { readSummary } from '../../../infra/local/commands/summary-file.ts';
import { discountPerUnit } from '../../../infra/local/commands/time-unit.ts';
import { drawnCustomers } from './drawn-customers.ts';

const HORIZON = 26;
const outlook = { horizon: HORIZON, discountRate: discountPerUnit(0.1, 'week') };
const weekly = { unit: 'week', estimate: 'map' } as const;
const value = (row: Record<string, unknown> | undefined, column: string) => Number(row?.[column]);

describe('predict', () => {
  const { histories } = drawnCustomers(60);

  it.each(['auto', 'nbd', 'bg-nbd', 'mbg-nbd', 'bg-cnbd-k', 'mbg-cnbd-k', 'pareto-nbd', 'bg-bb'])(
    '%s: one row a customer, in order, each value within its bounds',
    (model) => {
      const rows = predictRows(histories, { model, ...weekly }, outlook);

      expect(rows.map(({ id }) => id)).toEqual(histories.customers.map(({ id }) => id));
      expect(Object.keys(rows[0] ?? {}).join()).toBe(
        'id,x,t_x,T,p_alive,p_alive_low,p_alive_high,expected_orders,expected_orders_low,expected_orders_high,p_order,dert',
      );
      for (const row of rows) {
        const at = (column: string) => value(row, column);
        expect(at('p_alive_low')).toBeGreaterThanOrEqual(0);
        expect(at('p_alive')).toBeGreaterThanOrEqual(at('p_alive_low'));
        expect(at('p_alive_high')).toBeGreaterThanOrEqual(at('p_alive'));
        expect(at('p_alive_high')).toBeLessThanOrEqual(1);
        expect(at('expected_orders')).toBeGreaterThanOrEqual(at('expected_orders_low'));
        expect(at('expected_orders_high')).toBeGreaterThanOrEqual(at('expected_orders'));
        expect(at('p_order')).toBeGreaterThanOrEqual(0);
        expect(at('p_order')).toBeLessThanOrEqual(Math.min(1, at('expected_orders') + 1e-12));
        expect(at('dert')).toBeGreaterThan(0);
        expect(at('dert')).toBeLessThan(Number.POSITIVE_INFINITY);
      }
    },
  );

  it('holds nine customers of ten within the bounds for their orders', () => {
    const many = drawnCustomers(500, HORIZON);
    const rows = predictRows(many.histories, { model: 'bg-nbd', ...weekly }, outlook);
    const held = rows.filter((row, i) => {
      const orders = many.ordersAfter[i] ?? Number.NaN;
      return value(row, 'expected_orders_low') <= orders && orders <= value(row, 'expected_orders_high');
    });

    // Of 500 customers a tenth is 50 ± 7.
    expect(held.length / rows.length).toBeGreaterThan(0.87);
    expect(held.length / rows.length).toBeLessThan(0.93);
  });

  it('gives the same for the same twice, and for the customers in another order', () => {
    const few = { ...histories, customers: histories.customers.slice(0, 25) };
    const turned = { ...few, customers: [...few.customers].reverse() };
    for (const model of ['mbg-nbd', 'auto']) {
      const rows = predictRows(few, { model, ...weekly }, outlook);
      expect(predictRows(few, { model, ...weekly }, outlook)).toEqual(rows);
      expect(predictRows(turned, { model, ...weekly }, outlook)).toEqual([...rows].reverse());
    }
  });

  it('foresees the same in days as in weeks, but for the days of a year', () => {
    const inDays = {
      ...histories,
      customers: histories.customers.map((customer) => {
        const { x, tX, T } = customer.counts;
        return { ...customer, counts: { x, tX: 7 * tX, T: 7 * T } };
      }),
    };
    const weeks = predictRows(histories, { model: 'bg-nbd', ...weekly }, outlook);
    const days = predictRows(
      inDays,
      { model: 'bg-nbd', unit: 'day', estimate: 'map' },
      { horizon: 7 * HORIZON, discountRate: outlook.discountRate / 7 },
    );

    for (const column of ['p_alive', 'expected_orders', 'p_order', 'dert']) {
      expect(value(days[7], column) / value(weeks[7], column), column).toBeCloseTo(1, 6);
    }
  });

  it('adds what is spent where the file knows of money', () => {
    const customers = histories.customers.map((customer, i) => ({
      ...customer,
      meanSpend: customer.counts.x > 0 ? 20 + (i % 50) : 0,
    }));
    const rows = predictRows({ ...histories, customers }, { model: 'nbd', ...weekly }, outlook);

    for (const row of rows) {
      expect(value(row, 'expected_spend')).toBeGreaterThan(20);
      expect(value(row, 'expected_spend')).toBeLessThan(70);
      expect(value(row, 'clv')).toBeCloseTo(value(row, 'expected_spend') * value(row, 'dert'), 9);
    }
  });

  it.each([
    ['no horizon', ['--model', 'nbd', '--summary', 's.csv'], /--horizon is missing/],
    ['a horizon of nothing', ['--model', 'nbd', '--summary', 's.csv', '--horizon', '0'], /above 0/],
    ['a model of spend', ['--model', 'gamma-gamma', '--summary', 's.csv', '--horizon', '9'], /cannot be/],
    [
      'no discount',
      ['--model', 'nbd', '--summary', 's.csv', '--horizon', '9', '--discount-rate', '0'],
      /--discount-rate takes a number above 0/,
    ],
  ])('says what is wrong with %s', async (_what, args, message) => {
    await expect(predict.run(args)).rejects.toThrow(message);
  });
});

describe('the interval for a number of orders', () => {
  const poisson = (mean: number) => (most: number) => {
    const probabilities: number[] = [];
    for (let n = 0, log = -mean; n <= most; n++, log += Math.log(mean / n)) probabilities.push(Math.exp(log));
    return probabilities;
  };

  // Poisson: P(0) = .905; P(0…3) = .857 and P(0…4) = .947; P(0…5) = .067 and P(6…16) = .906.
  it.each([
    [0.1, { low: 0, high: 0 }],
    [2, { low: 0, high: 3 }],
    [10, { low: 6, high: 16 }],
  ])('is as near to 90 percent as whole numbers come, where %d are expected', (mean, interval) => {
    expect(ordersInterval(poisson(mean), mean)).toEqual(interval);
  });

  it('finds its place where no order at all is too improbable for a number', () => {
    const { low, high } = ordersInterval(poisson(800), 800);

    // 1.645 standard deviations of 28.3 on either side.
    expect(low).toBeGreaterThan(748);
    expect(low).toBeLessThan(760);
    expect(high).toBeGreaterThan(840);
    expect(high).toBeLessThan(852);
  });
});

const PUBLIC = '../shared/data/public';
const present = existsSync(PUBLIC);

describe.skipIf(!present)(
  `predict on the CDNOW sample${present ? '' : ' (skipped: the data is not here)'}`,
  () => {
    // At the maximum-likelihood parameters, with high precision: customers 1 (x 2), 2 (x 1) and 3 (x 0).
    it.each([
      ['bg-nbd', [0.7266203117, 0.2123910444, 1], [6.3607289522, 1.1424145682, 1.2993050406]],
      ['pareto-nbd', [0.8691342636, 0.1679960579, 0.2951125716], [8.1562927472, 0.9590825922, 0.6001203541]],
    ])('%s: P(alive) and DERT', (name, pAlive, dert) => {
      const { customers } = readSummary(`${PUBLIC}/cdnow_sample_cbs_39w.csv`);
      const model = purchaseModel(name);
      if (!model) throw new Error(`no model ${name}`);
      const predictor = modelPredictor(model, customers, 'week', 'ml', { ...outlook, horizon: 39 });

      for (const [row, customer] of customers.slice(0, 3).entries()) {
        const prediction = predictor(customer, row);
        expect(prediction.pAlive / (pAlive[row] ?? 0)).toBeCloseTo(1, 9);
        expect(prediction.dert / (dert[row] ?? 0)).toBeCloseTo(1, 9);
      }
    });

    it('gamma-gamma: the mean spend of orders to come', () => {
      const { customers } = readSummary(`${PUBLIC}/cdnow_sample_cbs_39w.csv`);
      const spendOf = spendForecaster(customers, 'ml');

      const means = customers.slice(0, 3).map((customer) => spendOf?.(customer) ?? 0);
      const known = [24.65391869822, 18.91001844679, 35.170371265656];
      for (const [row, mean] of means.entries()) expect(mean).toBeCloseTo(known[row] ?? 0, 8);
    });
  },
);
