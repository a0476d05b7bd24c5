import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BgBbParameters, bgBb } from '../../../shared/btyd/bg-bb.ts';
import { bgBbProblem } from '../../../shared/btyd/bg-bb-fit.ts';
import { compressCells, type PurchaseCell } from '../../../shared/btyd/purchase-cells.ts';
import { anyCounts, shuffled, uniform, WITHOUT_MAXIMUM } from './portfolios.ts';
import { expectMaximum } from './reference-fits.ts';
import { expectClose } from './relative.ts';

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const;

/**
 * 11,104 donors who gave first in 1995, and the six years after (Fader, Hardie & Shang 2010, table 1): gifts, year of
 * the last, years, donors.
 */
const DONORS: readonly PurchaseCell[] = (
  [
    [0, 0, 6, 3464],
    [1, 1, 6, 1091],
    [1, 2, 6, 277],
    [1, 3, 6, 129],
    [1, 4, 6, 78],
    [1, 5, 6, 119],
    [1, 6, 6, 129],
    [2, 2, 6, 613],
    [2, 3, 6, 255],
    [2, 4, 6, 155],
    [2, 5, 6, 173],
    [2, 6, 6, 234],
    [3, 3, 6, 322],
    [3, 4, 6, 181],
    [3, 5, 6, 225],
    [3, 6, 6, 357],
    [4, 4, 6, 240],
    [4, 5, 6, 284],
    [4, 6, 6, 512],
    [5, 5, 6, 335],
    [5, 6, 6, 728],
    [6, 6, 6, 1203],
  ] as const
).map(([x, tX, T, count]) => ({ x, tX, T, count }));

/** The published optimum. */
const DONATIONS: BgBbParameters = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

/** Computed with 30 digits from the sums and the 2F1 of the paper. */
const VALUES = [
  {
    name: 'a donor silent for two years',
    parameters: DONATIONS,
    counts: { x: 2, tX: 4, T: 6 },
    horizon: 5,
    logLikelihood: -5.195697601042647,
    logPAlive: -0.4563186676165804,
    orders: 1.057348941909681,
    dert10: 1.665069902593707,
    none: 0.5195681020573305,
    two: 0.1457808241422791,
  },
  {
    name: 'a donor who never gave again',
    parameters: DONATIONS,
    counts: { x: 0, tX: 0, T: 6 },
    horizon: 5,
    logLikelihood: -1.167262472673894,
    logPAlive: -2.153332561306822,
    orders: 0.072802877475043,
    dert10: 0.1146469961817641,
    none: 0.9522346083001955,
    two: 0.01231862904609065,
  },
  {
    name: 'a donor who always gave',
    parameters: DONATIONS,
    counts: { x: 6, tX: 6, T: 6 },
    horizon: 5,
    logLikelihood: -2.1822484476183,
    logPAlive: 0,
    orders: 3.752115607599815,
    dert10: 5.908678319555381,
    none: 0.0768411437740119,
    two: 0.06898490220957045,
  },
  {
    name: 'eight hundred opportunities of silence',
    parameters: { alpha: 0.3, beta: 40, gamma: 1, delta: 2 },
    counts: { x: 30, tX: 200, T: 1000 },
    horizon: 52,
    logLikelihood: -99.65161726296425,
    logPAlive: -44.32458191809726,
    orders: 8.300838483207507e-20,
    dert10: 1.620565525744543e-20,
    none: 1,
    two: 1.368151153233134e-20,
  },
  {
    name: 'tiny parameters',
    parameters: { alpha: 0.05, beta: 0.02, gamma: 1e-6, delta: 1e-5 },
    counts: { x: 5, tX: 10, T: 40 },
    horizon: 12,
    logLikelihood: -19.325155799715,
    logPAlive: -0.0009651715515609546,
    orders: 1.510894179432267,
    dert10: 1.259078384491784,
    none: 0.2427667056498742,
    two: 0.2353413579751906,
  },
  {
    name: 'a new customer',
    parameters: { alpha: 1, beta: 1, gamma: 0.5, delta: 3 },
    counts: { x: 0, tX: 0, T: 0 },
    horizon: 7,
    logLikelihood: 0,
    logPAlive: 0,
    orders: 2.320747364091017,
    dert10: 2.667827775586482,
    none: 0.3119915516200346,
    two: 0.1215153611438441,
  },
] as const;

describe('BG/BB', () => {
  it.each(VALUES)('is exact for $name', ({ parameters, counts, horizon, ...expected }) => {
    const [none, , two] = bgBb.orderProbabilities(parameters, counts, horizon, 2);

    expectClose(bgBb.logLikelihood(parameters, counts), expected.logLikelihood, 1e-13);
    expectClose(bgBb.logPAlive(parameters, counts), expected.logPAlive, 1e-12);
    expectClose(bgBb.pAlive(parameters, counts), Math.exp(expected.logPAlive), 1e-12);
    expectClose(bgBb.expectedOrders(parameters, counts, horizon), expected.orders, 1e-12);
    expectClose(bgBb.discountedOrders(parameters, counts, Math.log(1.1)), expected.dert10, 1e-12);
    expectClose(none ?? Number.NaN, expected.none, 1e-12);
    expectClose(two ?? Number.NaN, expected.two, 1e-12);
  });

  it('expects of a new customer what it expects in general', () => {
    const newcomer = { x: 0, tX: 0, T: 0 };

    expectClose(bgBb.unconditionalOrders(DONATIONS, 5), bgBb.expectedOrders(DONATIONS, newcomer, 5), 1e-14);
  });

  it('has probabilities that add up to 1, with the expected mean', () => {
    for (const counts of [
      { x: 2, tX: 4, T: 6 },
      { x: 0, tX: 0, T: 0 },
      { x: 12, tX: 14, T: 30 },
    ]) {
      const probabilities = bgBb.orderProbabilities(DONATIONS, counts, 20, 25);

      expect(probabilities).toHaveLength(26);
      expectClose(
        probabilities.reduce((sum, p) => sum + p, 0),
        1,
        1e-13,
      );
      expectClose(
        probabilities.reduce((sum, p, k) => sum + k * p, 0),
        bgBb.expectedOrders(DONATIONS, counts, 20),
        1e-12,
      );
    }
  });

  it('counts a time within an opportunity as that opportunity, and two orders in it as one', () => {
    const whole = { x: 3, tX: 3, T: 7 };

    expect(bgBb.logLikelihood(DONATIONS, { x: 5, tX: 2.2, T: 6.5 })).toBe(
      bgBb.logLikelihood(DONATIONS, whole),
    );
    expect(bgBb.pAlive(DONATIONS, { x: 3, tX: 3 + 1e-12, T: 7 + 1e-12 })).toBe(bgBb.pAlive(DONATIONS, whole));
  });

  it('agrees with a simulated portfolio', () => {
    const parameters = { alpha: 1, beta: 1.5, gamma: 0.8, delta: 6 };
    const [T, horizon] = [8, 6];
    const random = uniform(2010);
    const counted = { alive: 0, orders: 0, active: 0, none: 0 };
    const expected = { ...counted };
    for (let i = 0; i < 30_000; i++) {
      const { purchases, lifetime } = bgBb.sample(parameters, T + horizon, random);
      const before = purchases.filter((time) => time <= T);
      const after = purchases.length - before.length;
      const counts = { x: before.length, tX: before[before.length - 1] ?? 0, T };
      if (counts.tX === T || counts.tX < 4) continue;
      counted.alive += lifetime > T ? 1 : 0;
      counted.orders += after;
      counted.active += Math.min(Math.max(lifetime - 1 - T, 0), horizon) / horizon;
      counted.none += after === 0 ? 1 : 0;
      expected.alive += bgBb.pAlive(parameters, counts);
      expected.orders += bgBb.expectedOrders(parameters, counts, horizon);
      expected.active += bgBb.activeShare(parameters, counts, horizon);
      expected.none += bgBb.orderProbabilities(parameters, counts, horizon, 0)[0] ?? Number.NaN;
    }

    // Four standard errors of a count of thousands; of orders, more than one of which a customer may place.
    for (const name of ['alive', 'active', 'none', 'orders'] as const) {
      const spread = name === 'orders' ? 3 : 1;
      expect(Math.abs(counted[name] - expected[name]), name).toBeLessThan(
        4 * Math.sqrt(spread * expected[name]),
      );
    }
  });

  it('gives a finite value for any history', () => {
    fc.assert(
      fc.property(anyCounts, fc.double({ min: 0, max: 520, noNaN: true }), (counts, horizon) => {
        for (const value of [
          bgBb.logLikelihood(DONATIONS, counts),
          bgBb.logPAlive(DONATIONS, counts),
          bgBb.expectedOrders(DONATIONS, counts, horizon),
          bgBb.activeShare(DONATIONS, counts, horizon),
          bgBb.discountedOrders(DONATIONS, counts, 0.002),
        ]) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('fit of BG/BB', () => {
  const portfolio = compressCells([
    { x: 0, tX: 0, T: 0 },
    { x: 0, tX: 0, T: 9 },
    { x: 1, tX: 1, T: 1 },
    { x: 1, tX: 4, T: 30 },
    { x: 3, tX: 3, T: 9 },
    { x: 3, tX: 8, T: 9 },
    { x: 3, tX: 8, T: 14 },
    { x: 40, tX: 200, T: 1000 },
  ]);
  // logit of α/(α+β), ln(α+β), logit of γ/(γ+δ), ln(γ+δ)
  const coordinates = [-0.3, 0.5, -2.2, 0.9];

  it('adds up the likelihoods of the customers', () => {
    const { logLikelihood, parametersAt } = bgBbProblem(portfolio);
    const parameters = parametersAt(coordinates);

    const sum = portfolio.reduce(
      (total, cell) => total + cell.count * bgBb.logLikelihood(parameters, cell),
      0,
    );

    expectClose(logLikelihood(coordinates).value, sum, 1e-13);
  });

  it('has the gradient that differences show', () => {
    const { logLikelihood } = bgBbProblem(portfolio);
    const { gradient } = logLikelihood(coordinates);

    for (const [i, slope] of gradient.entries()) {
      const at = (by: number) => logLikelihood(coordinates.map((c, j) => (i === j ? c + by : c))).value;
      expectClose(slope, (at(1e-5) - at(-1e-5)) / 2e-5, 1e-7, `coordinate ${i}`);
    }
  });

  it('finds the published maximum of the donors (1.204, .750, .657, 2.783; −33,225.6)', () => {
    const fit = bgBb.fit(DONORS, { estimate: 'ml' });

    expect(fit).toMatchObject({ customers: 11_104, cells: 22, converged: true });
    expect(fit.logLikelihood).toBeCloseTo(-33225.6, 1);
    for (const name of NAMES) expect(fit.parameters[name], name).toBeCloseTo(DONATIONS[name], 3);
  });

  it('finds as many digits of it as it takes', () => {
    // By Newton's method with 40 digits. Others stop at 1.20353055, .749719048, .6567091, 2.78338109, where the
    // likelihood is smaller by 2·10⁻⁸, and not the −33225.578796 that is told of it.
    const reference = {
      model: bgBb,
      parameters: { alpha: 1.2035223516, beta: 0.7497163582, gamma: 0.6567182084, delta: 2.7834422326 },
      logLikelihood: -33225.581274347,
      standardErrors: { alpha: '0.06939', beta: '0.02945', gamma: '0.05101', delta: '0.3208' },
    };

    expectMaximum(reference, DONORS, 1e-9);
  });

  it('recovers the parameters of a simulated portfolio', () => {
    const truth = { alpha: 1.5, beta: 3, gamma: 0.8, delta: 8 };
    const random = uniform(22);
    const customers = Array.from({ length: 5000 }, (_, i) => {
      const T = 10 + (i % 15);
      const { purchases } = bgBb.sample(truth, T, random);
      return { x: purchases.length, tX: purchases[purchases.length - 1] ?? 0, T };
    });

    const { parameters, standardErrors, converged } = bgBb.fit(compressCells(customers), { estimate: 'ml' });

    expect(converged).toBe(true);
    for (const name of NAMES) {
      const error = standardErrors[name] ?? Number.NaN;
      expect(Math.abs(parameters[name] - truth[name]), name).toBeLessThan(3 * error);
    }
  });

  it.each(Object.entries(WITHOUT_MAXIMUM))('finds the most probable parameters of %s', (_, cells) => {
    const fit = bgBb.fit(cells);

    expect(fit.converged).toBe(true);
    for (const name of NAMES) expect(fit.parameters[name], name).toBeGreaterThan(0);
  });

  it('fits any small portfolio, the same in whatever order its customers come', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { maxLength: 30 }), fc.integer(), (customers, seed) => {
        const fit = bgBb.fit(compressCells(customers));

        expect(fit.converged).toBe(true);
        expect(Number.isFinite(fit.logLikelihood)).toBe(true);
        expect(bgBb.fit(shuffled(compressCells(customers), seed))).toEqual(fit);
      }),
      { numRuns: 40 },
    );
  });
});
