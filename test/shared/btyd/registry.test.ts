import { describe, expect, it } from 'vitest';
import {
  type AnyPurchaseModel,
  erlangModel,
  PURCHASE_MODEL_NAMES,
  purchaseModel,
} from '../../../shared/btyd/index.ts';
import { uniform } from './portfolios.ts';
import { hasReferenceData, readText } from './reference-data.ts';

interface PortfolioCase {
  name: string;
  rows_x_tx_T_count: [number, string, string, number][];
}

const ESTIMATES = ['ml', 'map'] as const;

describe('purchaseModel', () => {
  it('knows the models of the command line by name', () => {
    expect(PURCHASE_MODEL_NAMES).toEqual([
      'nbd',
      'bg-nbd',
      'mbg-nbd',
      'bg-cnbd-k',
      'mbg-cnbd-k',
      'pareto-nbd',
      'bg-bb',
    ]);
    for (const name of PURCHASE_MODEL_NAMES) expect(purchaseModel(name)?.name).toBe(name);
    expect(purchaseModel('oracle')).toBeUndefined();
  });

  it.each(PURCHASE_MODEL_NAMES)('%s draws customers who order in time and before they leave', (name) => {
    const model = purchaseModel(name);
    const random = uniform(11);
    const parameters = model?.fit([{ x: 3, tX: 20, T: 30, count: 5 }]).parameters ?? {};

    for (let i = 0; i < 200; i++) {
      const { purchases, lifetime } = model?.sample(parameters, 50, random) ?? {
        purchases: [-1],
        lifetime: 0,
      };
      const last = purchases[purchases.length - 1] ?? 0;

      expect([...purchases].sort((a, b) => a - b)).toEqual(purchases);
      expect(purchases.every((time) => time >= 0)).toBe(true);
      expect(last).toBeLessThanOrEqual(Math.min(50, lifetime));
    }
  });
});

describe('forecaster', () => {
  const HISTORIES = [
    { x: 0, tX: 0, T: 40 },
    { x: 1, tX: 3, T: 40 },
    { x: 4, tX: 39, T: 40 },
    { x: 4, tX: 20, T: 90 },
    { x: 30, tX: 88, T: 90 },
  ];
  const REGULAR = [1, 2, 3, 4].map((k) => erlangModel(true, k) as AnyPurchaseModel);
  const MODELS = [...PURCHASE_MODEL_NAMES.flatMap((name) => purchaseModel(name) ?? []), ...REGULAR];

  it.each(MODELS)('of $name says at once what its functions say one by one', (model) => {
    const { parameters } = model.fit(HISTORIES.map((history) => ({ ...history, count: 3 })));
    for (const horizon of [1, 26, 200]) {
      const forecastOf = model.forecaster(parameters, horizon);
      for (const history of HISTORIES) {
        const { pAlive, buysAgain, orders } = forecastOf(history);
        const [none = Number.NaN] = model.orderProbabilities(parameters, history, horizon, 0);

        expect(pAlive).toBeCloseTo(model.pAlive(parameters, history), 12);
        expect(buysAgain).toBeCloseTo(1 - none, 12);
        expect(orders).toBeCloseTo(model.expectedOrders(parameters, history, horizon), 10);
        expect(forecastOf(history)).toEqual({ pAlive, buysAgain, orders });
      }
    }
  });
});

describe.skipIf(!hasReferenceData)('portfolios without a finite maximum (needs ../shared/data)', () => {
  const cases: PortfolioCase[] = hasReferenceData
    ? JSON.parse(readText('hardcases.json')).portfolio_fit_cases
    : [];

  it.each(PURCHASE_MODEL_NAMES)('leave %s finite, and plain JSON', (name) => {
    const model = purchaseModel(name);
    for (const { name: portfolio, rows_x_tx_T_count } of cases) {
      const cells = rows_x_tx_T_count.map(([x, tX, T, count]) => ({
        x,
        tX: Number(tX),
        T: Number(T),
        count,
      }));
      for (const estimate of ESTIMATES) {
        const fit = model?.fit(cells, { estimate });

        expect(Number.isFinite(fit?.logLikelihood), `${portfolio} ${estimate}`).toBe(true);
        expect(Object.values(fit?.parameters ?? {}).every(Number.isFinite), portfolio).toBe(true);
        expect(JSON.parse(JSON.stringify(fit)), portfolio).toEqual(fit);
        if (estimate === 'map') expect(fit?.converged, portfolio).toBe(true);
      }
    }
  });
});
