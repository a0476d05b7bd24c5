import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgNbd } from '../../../shared/btyd/index.ts';
import { anyCounts, anyParameters, CDNOW, uniform } from './portfolios.ts';
import { hasReferenceData, readText } from './reference-data.ts';
import { expectClose } from './relative.ts';

const A_IS_ONE = { ...CDNOW, a: 1 };
const NOBODY_LEAVES = { r: 0.7442, alpha: 9.0473, a: 2.4e-7, b: 31051.4 };
const ALL_OR_NOTHING = { r: 0.73, alpha: 6.95, a: 1e-8, b: 1e-7 };
const BIG_R = { r: 50, alpha: 500, a: 0.8, b: 2.4 };

/** Computed with 60 digits; the expectation by the paper's 2F1 and by an independent integral. */
const HARD_CASES = [
  {
    name: 'a one-time buyer',
    parameters: CDNOW,
    counts: { x: 0, tX: 0, T: 272 / 7 },
    logLikelihood: -0.5546972319626023,
    logPAlive: 0,
    orders39: 0.1951096649930885,
  },
  {
    name: 'a first order today',
    parameters: CDNOW,
    counts: { x: 0, tX: 0, T: 0 },
    logLikelihood: 0,
    logPAlive: 0,
    orders39: 1.196723193320817,
  },
  {
    name: 'an order today',
    parameters: CDNOW,
    counts: { x: 5, tX: 30, T: 30 },
    logLikelihood: -16.75119258220755,
    logPAlive: -0.1163641784633573,
    orders39: 4.080714068045488,
  },
  {
    name: 'a frequent buyer gone silent',
    parameters: CDNOW,
    counts: { x: 300, tX: 94, T: 104 },
    logLikelihood: 21.96121449658781,
    logPAlive: -23.11530799657165,
    orders39: 8.71703157702451e-9,
  },
  {
    name: 'a silence without hope',
    parameters: CDNOW,
    counts: { x: 50, tX: 4, T: 37 },
    logLikelihood: 30.90498794036479,
    logPAlive: -75.90129864565124,
    orders39: 3.918982657303006e-32,
  },
  {
    name: 'twenty thousand orders',
    parameters: CDNOW,
    counts: { x: 20000, tX: 520, T: 520.1 },
    logLikelihood: 52809.02205630857,
    logPAlive: -0.001794686519186746,
    orders39: 1442.531966122155,
  },
  {
    name: 'a microsecond of history',
    parameters: CDNOW,
    counts: { x: 1, tX: 1e-6, T: 1e-6 },
    logLikelihood: -2.899475425080089,
    logPAlive: -0.2828269417948127,
    orders39: 3.888001271172106,
  },
] as const;

describe('BG/NBD', () => {
  it.each(HARD_CASES)('is exact for $name', ({ parameters, counts, logLikelihood, logPAlive, orders39 }) => {
    expectClose(bgNbd.logLikelihood(parameters, counts), logLikelihood, 1e-12);
    expectClose(bgNbd.logPAlive(parameters, counts), logPAlive, 1e-12);
    expectClose(bgNbd.pAlive(parameters, counts), Math.exp(logPAlive), 1e-12);
    expectClose(bgNbd.expectedOrders(parameters, counts, 39), orders39, 1e-12);
  });

  it.each([
    ['a = 1, where the 2F1 form divides by zero', A_IS_ONE],
    ['dropout next to none', NOBODY_LEAVES],
    ['dropout of all or nobody', ALL_OR_NOTHING],
    ['equal rates', BIG_R],
  ])('moves smoothly through %s', (_, parameters) => {
    const counts = { x: 5, tX: 30, T: 32 };
    const nudged = { ...parameters, a: parameters.a * (1 + 1e-9) };

    expectClose(bgNbd.expectedOrders(nudged, counts, 39), bgNbd.expectedOrders(parameters, counts, 39), 1e-8);
    expectClose(bgNbd.activeShare(nudged, counts, 39), bgNbd.activeShare(parameters, counts, 39), 1e-8);
  });

  it('approaches the NBD, (r + x) h/(α + T), as dropout vanishes', () => {
    const { r, alpha } = NOBODY_LEAVES;
    const counts = { x: 8, tX: 20, T: 26 };

    expectClose(bgNbd.expectedOrders(NOBODY_LEAVES, counts, 52), ((r + 8) * 52) / (alpha + 26), 1e-9);
    expectClose(bgNbd.activeShare(NOBODY_LEAVES, counts, 52), 1, 1e-9);
  });

  it('expects the active share that integrating over λ and p by brute force gives', () => {
    const parameters = { r: 1.5, alpha: 6, a: 2, b: 3 };
    const counts = { x: 4, tX: 30, T: 39 };
    const horizon = 52;
    const shape = parameters.r + counts.x;
    const rate = parameters.alpha + counts.T;
    let mass = 0;
    let active = 0;
    // Midpoints: right to the square of the step. Rates above 1 a week have a mass below 1e-15.
    for (let i = 0; i < 1000; i++) {
      const p = (i + 0.5) / 1000;
      for (let j = 0; j < 1000; j++) {
        const lambda = (j + 0.5) / 1000;
        const density =
          p * (1 - p) ** (parameters.b + counts.x - 1) * lambda ** (shape - 1) * Math.exp(-lambda * rate);
        const leavingBy = lambda * p * horizon;
        mass += density;
        active += (density * -Math.expm1(-leavingBy)) / leavingBy;
      }
    }

    const share = bgNbd.activeShare(parameters, counts, horizon);

    expectClose(share, (bgNbd.pAlive(parameters, counts) * active) / mass, 1e-5);
  });

  it('agrees with a simulated portfolio, among frequent and rare buyers alike', () => {
    const parameters = { r: 1, alpha: 4, a: 1, b: 3 };
    const T = 40;
    const horizon = 30;
    const groups = new Map<string, { customers: number; alive: number; orders: number; active: number }>();
    const random = uniform(2005);
    for (let customer = 0; customer < 20_000; customer++) {
      const life = simulate(parameters, T, horizon, random);
      const key = life.counts.x < 2 ? 'rare' : life.counts.x < 10 ? 'middling' : 'frequent';
      const group = groups.get(key) ?? { customers: 0, alive: 0, orders: 0, active: 0 };
      groups.set(key, group);
      group.customers++;
      group.alive += life.alive - bgNbd.pAlive(parameters, life.counts);
      group.orders += life.orders - bgNbd.expectedOrders(parameters, life.counts, horizon);
      group.active += life.activeShare - bgNbd.activeShare(parameters, life.counts, horizon);
    }

    for (const [key, { customers, alive, orders, active }] of groups) {
      // Four standard errors; a share varies by at most 1/2, the orders of a customer by 10 or so.
      const error = 4 / Math.sqrt(customers);
      expect(Math.abs(alive / customers), key).toBeLessThan(error / 2);
      expect(Math.abs(active / customers), key).toBeLessThan(error / 2);
      expect(Math.abs(orders / customers), key).toBeLessThan(error * 10);
    }
  });

  it('gives finite numbers in their range for any parameters and history', () => {
    fc.assert(
      fc.property(
        anyParameters,
        anyCounts,
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (parameters, counts, horizon) => {
          const pAlive = bgNbd.pAlive(parameters, counts);
          const share = bgNbd.activeShare(parameters, counts, horizon);
          const orders = bgNbd.expectedOrders(parameters, counts, horizon);

          expect(Number.isFinite(bgNbd.logLikelihood(parameters, counts))).toBe(true);
          expectClose(Math.exp(bgNbd.logPAlive(parameters, counts)), pAlive, 1e-9);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(pAlive * (1 + 1e-9));
          expect(orders).toBeGreaterThanOrEqual(0);
          // No more than if the customer could not leave.
          const { r, alpha } = parameters;
          const most = (pAlive * (r + counts.x) * horizon) / (alpha + counts.T);
          expect(orders).toBeLessThanOrEqual(most * (1 + 1e-9));
        },
      ),
    );
  });

  it('believes less in a customer the longer the silence', () => {
    fc.assert(
      fc.property(
        anyParameters,
        anyCounts,
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        (parameters, counts, weeks) => {
          const later = { ...counts, T: counts.T + weeks };

          expect(bgNbd.pAlive(parameters, later)).toBeLessThanOrEqual(bgNbd.pAlive(parameters, counts));
        },
      ),
    );
  });

  it('says the same in days and in weeks', () => {
    fc.assert(
      fc.property(anyParameters, anyCounts, (parameters, counts) => {
        const inDays = { ...parameters, alpha: parameters.alpha * 7 };
        const days = { x: counts.x, tX: counts.tX * 7, T: counts.T * 7 };

        expectClose(bgNbd.pAlive(inDays, days), bgNbd.pAlive(parameters, counts), 1e-9);
        expectClose(
          bgNbd.expectedOrders(inDays, days, 364),
          bgNbd.expectedOrders(parameters, counts, 52),
          1e-9,
        );
        expectClose(bgNbd.activeShare(inDays, days, 364), bgNbd.activeShare(parameters, counts, 52), 1e-9);
      }),
    );
  });
});

interface HardCase {
  params: string;
  case: string;
  theta: [number, number, number, number];
  x: number;
  t_x: string;
  T: string;
  ll: string;
  p_alive: string;
  log_p_alive: string;
  log_one_minus_p: string;
  cet_1: string;
  cet_39: string;
  cet_520: string;
}

describe.skipIf(!hasReferenceData)('BG/NBD on the hard cases (needs ../shared/data)', () => {
  const cases: HardCase[] = hasReferenceData ? JSON.parse(readText('hardcases.json')).bg : [];

  it.each([...new Set(cases.map(({ params }) => params))])('with the parameters %s', (params) => {
    for (const hard of cases.filter((each) => each.params === params)) {
      const [r, alpha, a, b] = hard.theta;
      const parameters = { r, alpha, a, b };
      const counts = { x: hard.x, tX: Number(hard.t_x), T: Number(hard.T) };
      const check = (actual: number, expected: string) =>
        expectClose(actual, Number(expected), 1e-11, hard.case);

      check(bgNbd.logLikelihood(parameters, counts), hard.ll);
      check(bgNbd.pAlive(parameters, counts), hard.p_alive);
      check(bgNbd.logPAlive(parameters, counts), hard.log_p_alive);
      check(bgNbd.expectedOrders(parameters, counts, 1), hard.cet_1);
      check(bgNbd.expectedOrders(parameters, counts, 39), hard.cet_39);
      check(bgNbd.expectedOrders(parameters, counts, 520), hard.cet_520);
      for (const weeks of [1, 39, 520]) {
        const silent = Math.exp(-(r + hard.x) * Math.log1p(weeks / (alpha + counts.T)));
        // Number('-inf') is not a number: nobody has left.
        const left = hard.log_one_minus_p === '-inf' ? 0 : Math.exp(Number(hard.log_one_minus_p));
        const [none = Number.NaN] = bgNbd.orderProbabilities(parameters, counts, weeks, 0);
        expectClose(none, left + Number(hard.p_alive) * silent, 1e-10, `${hard.case} no order in ${weeks}`);
      }
    }
  });
});

/** A customer's life by the story of the model, for r = a = 1, whose distributions invert in closed form. */
function simulate(
  { alpha, b }: { alpha: number; b: number },
  T: number,
  horizon: number,
  random: () => number,
) {
  const lambda = -Math.log(random()) / alpha;
  const p = 1 - random() ** (1 / b);
  let x = 0;
  let tX = 0;
  let orders = 0;
  let now = 0;
  for (;;) {
    now -= Math.log(random()) / lambda;
    if (now > T + horizon) break;
    if (now <= T) {
      x++;
      tX = now;
    } else {
      orders++;
    }
    if (random() < p) break;
  }
  const activeShare = Math.min(Math.max((now - T) / horizon, 0), 1);
  return { counts: { x, tX, T }, orders, activeShare, alive: now > T ? 1 : 0 };
}
