import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winsRace } from '../../../shared/btyd/gamma-race.ts';
import { type ParetoNbdParameters, paretoNbd } from '../../../shared/btyd/pareto-nbd.ts';
import { anyCounts, uniform } from './portfolios.ts';
import { hasReferenceData, readText } from './reference-data.ts';
import { expectClose } from './relative.ts';

/** The maximum-likelihood parameters of the CDNOW sample, in weeks, as published (Fader, Hardie & Lee 2005, table 2). */
const CDNOW: ParetoNbdParameters = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const S_IS_ONE = { r: 0.6, alpha: 10, s: 1, beta: 12 };
const ALMOST_NBD = { r: 0.7442, alpha: 9.0474, s: 2.4e-11, beta: 7440.3 };
const BURSTS = { r: 10.465, alpha: 0.00798565181, s: 3.0516, beta: 2.82 };

const logUniform = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
const anyParameters: fc.Arbitrary<ParetoNbdParameters> = fc.record({
  r: logUniform(0.01, 100),
  alpha: logUniform(0.01, 1000),
  s: logUniform(1e-9, 100),
  beta: logUniform(0.01, 1e6),
});

/** Computed with 60 digits, by the papers' 2F1 and by an independent integral. */
const HARD_CASES = [
  {
    name: 'a one-time buyer',
    parameters: CDNOW,
    counts: { x: 0, tX: 0, T: 272 / 7 },
    logLikelihood: -0.5210368564101567,
    logPAlive: -1.219752063728645,
    orders39: 0.10709283382064311,
    dert: 0.47718030949215184,
  },
  {
    name: 'a first order today',
    parameters: CDNOW,
    counts: { x: 0, tX: 0, T: 0 },
    logLikelihood: 0,
    logPAlive: 0,
    orders39: 1.213002844281016,
    dert: 3.954753079118403,
  },
] as const;

describe('Pareto/NBD', () => {
  it.each(HARD_CASES)(
    'is exact for $name',
    ({ parameters, counts, logLikelihood, logPAlive, orders39, dert }) => {
      expectClose(paretoNbd.logLikelihood(parameters, counts), logLikelihood, 1e-13);
      expectClose(paretoNbd.logPAlive(parameters, counts), logPAlive, 1e-13);
      expectClose(paretoNbd.pAlive(parameters, counts), Math.exp(logPAlive), 1e-13);
      expectClose(paretoNbd.expectedOrders(parameters, counts, 39), orders39, 1e-13);
      expectClose(paretoNbd.discountedOrders(parameters, counts, 0.0027), dert, 1e-13);
    },
  );

  it('discounts as in the worked example of Fader & Hardie (1.864183 at the rounded parameters)', () => {
    const parameters = { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 };

    expectClose(paretoNbd.discountedOrders(parameters, { x: 7, tX: 35, T: 77.86 }, 0.0027), 1.864183, 1e-6);
  });

  it.each([
    ['s = 1, where the papers divide by zero', S_IS_ONE],
    ['equal rates', { r: 0.6, alpha: 10, s: 0.52, beta: 10 }],
    ['dropout next to none', ALMOST_NBD],
    ['ten orders in a moment', BURSTS],
  ])('moves smoothly through %s', (_, parameters) => {
    const counts = { x: 5, tX: 30, T: 32 };
    const nudged = { ...parameters, s: parameters.s * (1 + 1e-9), beta: parameters.beta * (1 + 1e-9) };

    for (const of of [paretoNbd.expectedOrders, paretoNbd.activeShare]) {
      expectClose(of(nudged, counts, 39), of(parameters, counts, 39), 1e-8);
    }
    expectClose(
      paretoNbd.discountedOrders(nudged, counts, 0.002),
      paretoNbd.discountedOrders(parameters, counts, 0.002),
      1e-7,
    );
  });

  it('approaches the NBD, (r + x) h/(α + T), as dropout vanishes', () => {
    const { r, alpha } = ALMOST_NBD;
    const counts = { x: 8, tX: 20, T: 26 };

    expectClose(paretoNbd.expectedOrders(ALMOST_NBD, counts, 52), ((r + 8) * 52) / (alpha + 26), 1e-9);
    expectClose(paretoNbd.activeShare(ALMOST_NBD, counts, 52), 1, 1e-9);
  });

  it('gives every function a finite value for any history', () => {
    fc.assert(
      fc.property(
        anyParameters,
        anyCounts,
        fc.double({ min: 0.01, max: 520, noNaN: true }),
        (p, counts, h) => {
          const probability = [paretoNbd.pAlive(p, counts), paretoNbd.activeShare(p, counts, h)];
          const finite = [
            paretoNbd.logLikelihood(p, counts),
            paretoNbd.logPAlive(p, counts),
            paretoNbd.expectedOrders(p, counts, h),
            paretoNbd.discountedOrders(p, counts, 0.002),
            paretoNbd.unconditionalOrders(p, h),
          ];

          for (const value of probability) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          for (const value of finite) expect(Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('agrees with a simulated portfolio', () => {
    const parameters = { r: 1, alpha: 4, s: 1.5, beta: 40 };
    const [T, horizon] = [40, 30];
    const random = uniform(1987);
    const ofThose = { customers: 0, alive: 0, orders: 0, active: 0, none: 0, two: 0 };
    const expected = { ...ofThose };
    let unconditional = 0;
    const customers = 40_000;
    for (let i = 0; i < customers; i++) {
      const { purchases, lifetime } = paretoNbd.sample(parameters, T + horizon, random);
      const before = purchases.filter((time) => time <= T);
      const after = purchases.length - before.length;
      unconditional += purchases.length;
      const counts = { x: before.length, tX: before[before.length - 1] ?? 0, T };
      // Those who have been silent for a while, and not for ever.
      if (T - counts.tX < 5 || T - counts.tX > 25) continue;
      ofThose.customers++;
      ofThose.alive += lifetime > T ? 1 : 0;
      ofThose.orders += after;
      ofThose.active += Math.min(Math.max(lifetime - T, 0), horizon) / horizon;
      ofThose.none += after === 0 ? 1 : 0;
      ofThose.two += after === 2 ? 1 : 0;
      const [none = 0, , two = 0] = paretoNbd.orderProbabilities(parameters, counts, horizon, 2);
      expected.customers++;
      expected.alive += paretoNbd.pAlive(parameters, counts);
      expected.orders += paretoNbd.expectedOrders(parameters, counts, horizon);
      expected.active += paretoNbd.activeShare(parameters, counts, horizon);
      expected.none += none;
      expected.two += two;
    }

    // Four standard errors of a count of thousands.
    for (const name of ['alive', 'orders', 'active', 'none', 'two'] as const) {
      expect(Math.abs(ofThose[name] - expected[name]), name).toBeLessThan(4 * Math.sqrt(2 * expected[name]));
    }
    expectClose(unconditional / customers, paretoNbd.unconditionalOrders(parameters, T + horizon), 0.03);
  });
});

describe('log P(alive) right after an order', () => {
  const silence = 2 ** -30;
  const logPAlive = (T: number, tX: number) => paretoNbd.logPAlive(CDNOW, { x: 3, tX, T });

  it.each([0.5, 1, 39])('is all of the silence that the numbers hold, at T = %d', (T) => {
    // To first order −s/(β + tX)·(T − tX); with a silence that is a power of 2 nothing is rounded away.
    const tX = T - silence;

    expectClose(logPAlive(T, tX), (-CDNOW.s / (CDNOW.beta + tX)) * silence, 1e-9);
  });

  it('cannot be better known than tX is', () => {
    // The condition number is tX/(T − tX): one unit in the last place of tX moves the silence, and so the logarithm,
    // by a few millionths of it. References for decimal times that no double holds differ by as much.
    const T = 39;
    const tX = T - silence;
    const unit = 32 * Number.EPSILON;

    expectClose(logPAlive(T, tX - unit) / logPAlive(T, tX) - 1, unit / silence, 1e-3);
    expect(unit / silence).toBeGreaterThan(7e-6);
  });
});

describe('order probabilities of Pareto/NBD', () => {
  const counts = { x: 5, tX: 30, T: 39 };

  it('add up to 1, and their mean to the expected orders', () => {
    const probabilities = paretoNbd.orderProbabilities(CDNOW, counts, 39, 200);

    expectClose(
      probabilities.reduce((sum, p) => sum + p, 0),
      1,
      1e-11,
    );
    expectClose(
      probabilities.reduce((sum, p, orders) => sum + p * orders, 0),
      paretoNbd.expectedOrders(CDNOW, counts, 39),
      1e-9,
    );
  });

  it('give no order the chance that the next order does not win the race against leaving', () => {
    fc.assert(
      fc.property(anyParameters, anyCounts, logUniform(0.01, 520), (parameters, history, horizon) => {
        const { r, alpha, s, beta } = parameters;
        const { x, T } = history;
        const order = winsRace({ shape: r + x, rate: alpha + T }, { shape: s, rate: beta + T }, horizon);

        const [none = Number.NaN] = paretoNbd.orderProbabilities(parameters, history, horizon, 0);

        expect(Math.abs(1 - none - paretoNbd.pAlive(parameters, history) * order)).toBeLessThan(1e-11);
      }),
      { numRuns: 200 },
    );
  });

  it('take no time where orders come by the billion', () => {
    const billions = { r: 1e12, alpha: 1, s: 1, beta: 50 };

    expect(paretoNbd.orderProbabilities(billions, { x: 0, tX: 0, T: 0 }, 39, 3)[0]).toBeLessThan(1e-10);
  });

  it('are certain where there is no time', () => {
    const [none = 0, one] = paretoNbd.orderProbabilities(CDNOW, counts, 0, 1);

    expectClose(none, 1, 1e-15);
    expect(one).toBe(0);
  });
});

interface HardCase {
  readonly params: string;
  readonly case: string;
  readonly theta: readonly [number, number, number, number];
  readonly x: number;
  readonly t_x: string;
  readonly T: string;
  readonly [value: string]: unknown;
}

describe.skipIf(!hasReferenceData)('Pareto/NBD on hard points (needs ../shared/data)', () => {
  it('agrees with all of them to 1e-11', () => {
    const { pn }: { pn: HardCase[] } = JSON.parse(readText('hardcases.json'));

    expect(pn).toHaveLength(240);
    for (const point of pn) {
      const [r, alpha, s, beta] = point.theta;
      const parameters = { r, alpha, s, beta };
      const counts = { x: point.x, tX: Number(point.t_x), T: Number(point.T) };
      const check = (name: string, value: number) => {
        const expected = Number(point[name]);
        // Where nothing is left of a logarithm, a rounding of the probability is all the difference.
        if (Math.abs(value - expected) > 1e-15)
          expectClose(value, expected, 1e-11, `${point.params} ${point.case} ${name}`);
      };

      check('ll', paretoNbd.logLikelihood(parameters, counts));
      check('log_p_alive', paretoNbd.logPAlive(parameters, counts));
      check('p_alive', paretoNbd.pAlive(parameters, counts));
      for (const horizon of [1, 39, 520]) {
        check(`cet_${horizon}`, paretoNbd.expectedOrders(parameters, counts, horizon));
      }
      check('dert_0.0027', paretoNbd.discountedOrders(parameters, counts, 0.0027));
    }
  });
});
