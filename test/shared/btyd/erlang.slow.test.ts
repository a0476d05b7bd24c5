import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BgCnbdParameters,
  bgCnbdK,
  bgNbd,
  compressCells,
  countPurchases,
  erlangModel,
  mbgCnbdK,
  mbgNbd,
  type PurchaseCounts,
  type PurchaseModel,
} from '../../../shared/btyd/index.ts';
import { anyCounts, anyParameters, CDNOW, uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

/**
 * Log-likelihood (density of tX) and P(alive), integrated over λ and p with 40 digits: term by term through gamma and
 * beta functions, the first three numerically too.
 */
const BY_INTEGRATION = [
  {
    model: erlangModel(false, 2),
    parameters: { r: 1.77, alpha: 3.87, a: 0.63, b: 0.87, k: 2 },
    counts: { x: 3, tX: 20, T: 25 },
    logLikelihood: -10.533698284489059,
    pAlive: 0.7091425240290395,
  },
  {
    model: erlangModel(true, 3),
    parameters: { r: 1.2, alpha: 1.5, a: 0.8, b: 2, k: 3 },
    counts: { x: 0, tX: 0, T: 10 },
    logLikelihood: -0.7459741596859216,
    pAlive: 0.39757301567858794,
  },
  {
    model: erlangModel(true, 8),
    parameters: { r: 2, alpha: 5, a: 0.4, b: 3, k: 8 },
    counts: { x: 4, tX: 30, T: 39 },
    logLikelihood: -14.922471108402057,
    pAlive: 0.8690187576827682,
  },
  {
    model: erlangModel(false, 4),
    parameters: { r: 2.5, alpha: 3, a: 0.3, b: 1.5, k: 4 },
    counts: { x: 12, tX: 50, T: 52 },
    logLikelihood: -30.82122700551072,
    pAlive: 0.9731635223770192,
  },
] as const;

const PARAMETERS = [
  { r: 0.77, alpha: 3.87, a: 0.063, b: 0.87 },
  { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  { r: 5, alpha: 2, a: 0.3, b: 0.02 },
  { r: 1, alpha: 3, a: 20, b: 0.5 },
];
const HISTORIES = [
  { x: 0, tX: 0, T: 0 },
  { x: 0, tX: 0, T: 30 },
  { x: 3, tX: 20, T: 25 },
  { x: 40, tX: 99, T: 104 },
];
const HORIZONS = [0.5, 4, 39, 200];
const MODELS = [false, true].flatMap((leavesAtOnce) =>
  [1, 2, 3, 5, 8].map((k) => erlangModel(leavesAtOnce, k)),
);

function phasesOf(model: PurchaseModel<BgCnbdParameters>): number {
  return Number(model.name.split('-')[2]);
}

function eachCase(
  model: PurchaseModel<BgCnbdParameters>,
  check: (parameters: BgCnbdParameters, counts: PurchaseCounts, horizon: number, label: string) => void,
): void {
  for (const parameters of PARAMETERS) {
    for (const counts of HISTORIES) {
      for (const horizon of HORIZONS) {
        const label = JSON.stringify({ parameters, counts, horizon });
        check({ ...parameters, k: phasesOf(model) }, counts, horizon, label);
      }
    }
  }
}

describe('BG/CNBD-k and MBG/CNBD-k', () => {
  it.each(BY_INTEGRATION)('agree with the integral of the story: $model.name', (each) => {
    const { model, parameters, counts, logLikelihood, pAlive } = each;

    expectClose(model.logLikelihood(parameters, counts), logLikelihood, 1e-13);
    expectClose(model.pAlive(parameters, counts), pAlive, 1e-13);
    expectClose(Math.exp(model.logPAlive(parameters, counts)), pAlive, 1e-13);
  });

  it.each([
    { one: erlangModel(false, 1), other: bgNbd },
    { one: erlangModel(true, 1), other: mbgNbd },
  ])('are $other.name for k = 1', ({ one, other }) => {
    fc.assert(
      fc.property(anyParameters, anyCounts, (parameters, counts) => {
        const regular = { ...parameters, k: 1 };

        expect(one.logLikelihood(regular, { ...counts, logGaps: 3 })).toBe(
          other.logLikelihood(parameters, counts),
        );
        expect(one.pAlive(regular, counts)).toBe(other.pAlive(parameters, counts));
        expect(one.expectedOrders(regular, counts, 39)).toBe(other.expectedOrders(parameters, counts, 39));
        expect(one.discountedOrders(regular, counts, 0.002)).toBe(
          other.discountedOrders(parameters, counts, 0.002),
        );
      }),
      { numRuns: 20 },
    );
  });

  it.each(MODELS)('expect the orders that their probabilities add up to: $name', (model) => {
    eachCase(model, (parameters, counts, horizon, label) => {
      const probabilities = model.orderProbabilities(parameters, counts, horizon, 700);
      const sum = probabilities.reduce((total, p) => total + p, 0);
      const mean = probabilities.reduce((total, p, orders) => total + p * orders, 0);
      const expected = model.expectedOrders(parameters, counts, horizon);

      expect(probabilities.every((p) => p >= 0)).toBe(true);
      expect(sum, label).toBeLessThan(1 + 1e-11);
      if (sum > 1 - 1e-13) expect(Math.abs(mean - expected), label).toBeLessThan(1e-9 * (1 + expected));
      else expect(mean, label).toBeLessThan(expected);
    });
  });

  it.each(MODELS)('expect no more active time than the chance of staying: $name', (model) => {
    eachCase(model, (parameters, counts, horizon, label) => {
      const pAlive = model.pAlive(parameters, counts);
      const share = model.activeShare(parameters, counts, horizon);
      const longer = model.activeShare(parameters, counts, 2 * horizon);

      expectClose(model.activeShare(parameters, counts, 1e-9), pAlive, 1e-7, label);
      expect(share, label).toBeLessThanOrEqual(pAlive * (1 + 1e-12));
      expect(longer, label).toBeLessThanOrEqual(share * (1 + 1e-12));
      // The time active by 2h is more than that by h.
      expect(2 * longer, label).toBeGreaterThanOrEqual(share * (1 - 1e-12));
    });
  });

  it.each(MODELS)('discount what they expect: $name', (model) => {
    const rate = 0.05;
    for (const parameters of PARAMETERS.map((each) => ({ ...each, k: phasesOf(model) }))) {
      for (const counts of HISTORIES) {
        // ∫ δ e^−δt E[orders by t] dt, on a logarithmic scale.
        let integral = 0;
        for (let u = Math.log(40 / rate); u > -12; u -= 0.2) {
          const t = Math.exp(u);
          integral += 0.2 * rate * t * Math.exp(-rate * t) * model.expectedOrders(parameters, counts, t);
        }

        expectClose(model.discountedOrders(parameters, counts, rate), integral, 1e-7, JSON.stringify(counts));
      }
    }
  });

  it('forecast a portfolio as they forecast each customer', () => {
    for (const model of MODELS) {
      eachCase(model, (parameters, counts, horizon) => {
        const forecast = model.orderForecaster?.(parameters, horizon);

        expect(forecast?.(counts)).toBe(model.expectedOrders(parameters, counts, horizon));
        expect(forecast?.(counts)).toBe(forecast?.(counts));
      });
      const [parameters = CDNOW] = PARAMETERS;
      const forecast = model.discountedForecaster?.({ ...parameters, k: phasesOf(model) }, 0.002);
      for (const counts of HISTORIES) {
        const expected = model.discountedOrders({ ...parameters, k: phasesOf(model) }, counts, 0.002);
        expect(forecast?.(counts)).toBe(expected);
      }
    }
  });

  it.each([
    { model: erlangModel(false, 3), parameters: { r: 1.2, alpha: 1.5, a: 0.8, b: 2, k: 3 } },
    { model: erlangModel(true, 8), parameters: { r: 1.2, alpha: 0.6, a: 0.8, b: 2, k: 8 } },
  ])('agree with a simulated portfolio: $model.name', ({ model, parameters }) => {
    const T = 30;
    const horizon = 25;
    const random = uniform(2016);
    const forecast = model.orderForecaster?.(parameters, horizon) ?? (() => Number.NaN);
    const groups = new Map<
      string,
      { customers: number; alive: number; orders: number; active: number; none: number }
    >();
    for (let i = 0; i < 2000; i++) {
      const { purchases, lifetime } = model.sample(parameters, T + horizon, random);
      const counts = countPurchases(purchases, T);
      const orders = purchases.length - counts.x;
      const key = `${counts.x === 0 ? 'none' : counts.x < 4 ? 'few' : 'many'} ${T - counts.tX < 10}`;
      const group = groups.get(key) ?? { customers: 0, alive: 0, orders: 0, active: 0, none: 0 };
      groups.set(key, group);
      group.customers++;
      group.alive += (lifetime > T ? 1 : 0) - model.pAlive(parameters, counts);
      group.orders += orders - forecast(counts);
      group.active +=
        Math.min(Math.max((lifetime - T) / horizon, 0), 1) - model.activeShare(parameters, counts, horizon);
      group.none +=
        (orders === 0 ? 1 : 0) - (model.orderProbabilities(parameters, counts, horizon, 0)[0] ?? 0);
    }

    for (const [key, { customers, alive, orders, active, none }] of groups) {
      // Four standard errors; a share varies by at most 1/2, the orders of a customer by 6 or so.
      const error = 4 / Math.sqrt(customers);
      expect(Math.abs(alive / customers), key).toBeLessThan(error / 2);
      expect(Math.abs(active / customers), key).toBeLessThan(error / 2);
      expect(Math.abs(none / customers), key).toBeLessThan(error / 2);
      expect(Math.abs(orders / customers), key).toBeLessThan(error * 6);
    }
  });

  it('find the regularity, and the parameters within three standard errors', () => {
    const truth = { r: 1.5, alpha: 2, a: 0.6, b: 3, k: 3 };
    const random = uniform(2021);
    const model = erlangModel(true, 3);
    const customers = Array.from({ length: 3000 }, () =>
      countPurchases(model.sample(truth, 60, random).purchases, 20 + Math.floor(40 * random())),
    );

    const { parameters, standardErrors, converged } = mbgCnbdK.fit(compressCells(customers), {
      estimate: 'ml',
    });

    expect(converged).toBe(true);
    expect(parameters.k).toBe(3);
    expect(standardErrors.k).toBeNull();
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      const error = standardErrors[name] ?? Number.NaN;
      expect(Math.abs(parameters[name] - truth[name]), name).toBeLessThan(3 * error);
    }
  });

  it('find no regularity where there is none, from gaps or from the last order alone', () => {
    const random = uniform(2005);
    const customers = Array.from({ length: 3000 }, () =>
      countPurchases(bgNbd.sample({ r: 1, alpha: 5, a: 0.8, b: 3 }, 60, random).purchases, 60),
    );
    const withoutGaps = customers.map(({ x, tX, T }) => ({ x, tX, T }));

    expect(bgCnbdK.fit(compressCells(customers), { estimate: 'ml' }).parameters.k).toBe(1);
    expect(bgCnbdK.fit(compressCells(withoutGaps), { estimate: 'ml' }).parameters.k).toBe(1);
  });

  it('gives finite numbers for any parameters and history', () => {
    fc.assert(
      fc.property(
        anyParameters,
        anyCounts,
        fc.constantFrom(...MODELS),
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (rest, counts, model, horizon) => {
          const parameters = { ...rest, k: phasesOf(model) };
          const pAlive = model.pAlive(parameters, counts);
          const share = model.activeShare(parameters, counts, horizon);
          const orders = model.expectedOrders(parameters, counts, horizon);

          expect(Number.isFinite(model.logLikelihood(parameters, counts))).toBe(true);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(pAlive * (1 + 1e-9));
          expect(orders).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(orders)).toBe(true);
          expect(Number.isFinite(model.discountedOrders(parameters, counts, 0.002))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
