import { describe, expect, it } from 'vitest';
import type { ProgrammeDesign } from '#shared/contracts';
import { drawsFor, type Horizon, type SimulatedCustomer, simulateProgrammes } from '#shared/programmes';
import { design, exactly, sure, YEAR } from './simulated.ts';

function simulate(
  customers: readonly SimulatedCustomer[],
  one: ProgrammeDesign,
  { horizon = YEAR, draws = 1_000 }: { horizon?: Horizon; draws?: number } = {},
) {
  const [programme] = simulateProgrammes(customers, [one], horizon, draws).programmes;
  if (!programme) throw new Error('no programme');
  return programme;
}

describe('a programme without anything uncertain', () => {
  it.each<[string, Partial<ProgrammeDesign>, Partial<ProgrammeDesign['assumptions']>, number]>([
    // 12,000 · 10% · 30% − 2% · 13,200
    ['earns the margin on what is bought in addition, less all rewards', {}, {}, 360 - 264],
    ['does not earn what was only pulled forward', {}, { pulledForward: exactly(0.25) }, 270 - 264],
    ['keeps what is never redeemed', {}, { redeem: exactly(0.5) }, 360 - 132],
    ['rewards nothing that would have come anyway where growth counts', { rewardOn: 'growth' }, {}, 360 - 24],
    ['takes fees', { feePerMember: 50 }, {}, 360 - 264 + 50],
    ['pays for gifts', { benefitPerMember: 40 }, {}, 360 - 264 - 40],
    ['pays for running it and for the start', { runningCost: 30, startCost: 20 }, {}, 360 - 264 - 50],
    [
      'pays more where costs run over',
      { runningCost: 30, startCost: 20 },
      { costs: exactly(2) },
      360 - 264 - 100,
    ],
    ['costs nothing where nobody is invited', { invited: ['STRANGER'] }, {}, 0],
    ['leaves out who buys too little', { minimumSales: 12_001 }, {}, 0],
    [
      'takes the last rule that is reached',
      {
        rules: [
          { from: 0, rate: 0.01 },
          { from: 13_000, rate: 0.03 },
          { from: 14_000, rate: 0.1 },
        ],
      },
      {},
      360 - 396,
    ],
  ])('%s', (_, changes, assumptions, gain) => {
    const programme = simulate([sure()], design(changes, assumptions), { draws: 3 });

    expect(programme.gain.mean).toBeCloseTo(gain, 6);
    expect(programme.gain.low).toBeCloseTo(gain, 6);
    expect(programme.median).toBeCloseTo(gain, 6);
    expect(programme.worst).toBeCloseTo(gain, 6);
    expect(programme.pGain).toBe(gain > 0 ? 1 : 0);
  });

  it('discounts money as it flows', () => {
    const programme = simulate([sure()], design(), { horizon: { months: 24, discountRate: 0.1 }, draws: 3 });

    expect(programme.gain.mean).toBeCloseTo((96 * (1 - 1.1 ** -2)) / Math.log(1.1), 6);
  });

  it('has parts that make its gain', () => {
    const { parts, gain } = simulate(
      [sure({ futures: [{ weight: 1, pAlive: 1, salesPerYear: 15_000, leavesPerYear: 0.5 }] })],
      design({ rewardOn: 'growth', benefitPerMember: 5, feePerMember: 7, runningCost: 9, startCost: 4 }),
    );

    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(gain.mean, 6);
    expect(parts.rewardsAnyway).toBeLessThan(0);
  });

  it('counts each customer for those that it stands for', () => {
    const one = simulate([sure({ standsFor: 7 })], design(), { draws: 3 });
    const seven = simulate(
      Array.from({ length: 7 }, () => sure()),
      design(),
      { draws: 3 },
    );

    expect(one.gain.mean).toBeCloseTo(seven.gain.mean, 6);
    expect(one.members).toBe(7);
  });

  it('lets nobody buy more than there is to buy', () => {
    const full = simulate([sure({ wallet: 12_000 })], design(), { draws: 3 });
    const half = simulate([sure({ wallet: 12_600 })], design(), { draws: 3 });

    expect(full.gain.mean).toBeCloseTo(-240, 6);
    expect(half.gain.mean).toBeCloseTo(180 - 252, 6);
  });
});

describe('months to pay back', () => {
  it.each([
    // 96 a year are 8 a month.
    [0, 1],
    [7.99, 1],
    [8.1, 2],
    [79.99, 10],
  ])('of a start that costs %f are %d', (startCost, months) => {
    const programme = simulate([sure()], design({ startCost }), { draws: 3 });

    expect(programme).toMatchObject({ paybackMonths: months, pPayback: 1 });
  });

  it('are none where it does not happen within the horizon', () => {
    expect(simulate([sure()], design({ startCost: 97 }), { draws: 3 })).toMatchObject({
      paybackMonths: null,
      pPayback: 0,
    });
  });
});

describe('the uplift at which a programme breaks even', () => {
  it('is the one that the formula gives', () => {
    // u·(m − rate)·s = rate·s + running
    const { breakEvenUplift } = simulate([sure()], design({ runningCost: 120 }), { draws: 3 });

    expect(breakEvenUplift).toBeCloseTo((0.02 * 12_000 + 120) / ((0.3 - 0.02) * 12_000), 3);
  });

  it('is 0 where fees carry it, and null where rewards take more than the margin', () => {
    expect(simulate([sure()], design({ feePerMember: 300 })).breakEvenUplift).toBe(0);
    expect(simulate([sure()], design({ rules: [{ from: 0, rate: 0.31 }] })).breakEvenUplift).toBeNull();
  });
});

describe('what is uncertain', () => {
  it('makes the gain normal where the uplift is', () => {
    const programme = simulate([sure()], design({}, { uplift: { low: 0, high: 0.2 } }), { draws: 4_000 });

    // The gain is 3,360·u − 240, with u normal about 0.1, its quantiles of 10% and 90% at 0 and 0.2.
    expect(programme.gain.mean).toBeCloseTo(96, -1);
    expect(Math.abs(programme.gain.low - -240)).toBeLessThan(20);
    expect(Math.abs(programme.gain.high - 432)).toBeLessThan(20);
    // P(u > 240/3,360): Φ((0.1 − 0.0714)/0.0780) = Φ(0.366)
    expect(Math.abs(programme.pGain - 0.643)).toBeLessThan(0.03);
    // The mean below the 10% quantile: μ − σ·φ(z)/0.1 = 96 − 262·1.755
    expect(Math.abs(programme.worst - (96 - 262.2 * 1.755))).toBeLessThan(25);
  });

  it('lets so many join as the share says', () => {
    const customers = Array.from({ length: 50 }, () => sure());
    const join = { ...design().assumptions.join, TRUE_FRIEND: exactly(0.3) };
    const programme = simulate(customers, design({}, { join }));

    expect(Math.abs(programme.members - 15)).toBeLessThan(0.3);
    expect(Math.abs(programme.gain.mean - 15 * 96)).toBeLessThan(30);
  });

  it('counts only who is a customer still, for as long as it stays', () => {
    const leaving = sure({ futures: [{ weight: 1, pAlive: 0.8, salesPerYear: 12_000, leavesPerYear: 0.5 }] });
    const programme = simulate(
      Array.from({ length: 50 }, () => leaving),
      design(),
    );

    // E min(T, 1) of an exponential at 0.5: (1 − e^−0.5)/0.5
    const years = (0.8 * (1 - Math.exp(-0.5))) / 0.5;
    expect(Math.abs(programme.gain.mean / (50 * 96 * years) - 1)).toBeLessThan(0.01);
  });

  it('earns the whole margin, less the cost to serve, of those who stay longer', () => {
    const leaving = sure({
      costToServe: 600,
      futures: [{ weight: 1, pAlive: 1, salesPerYear: 12_000, leavesPerYear: 0.5 }],
    });
    const programme = simulate(
      Array.from({ length: 100 }, () => leaving),
      design({ rules: [] }, { uplift: exactly(0), stay: exactly(0.2) }),
    );

    // Leaving at 0.5·(1 − 0.2) instead of 0.5, within one year.
    const years = (1 - Math.exp(-0.4)) / 0.4 - (1 - Math.exp(-0.5)) / 0.5;
    expect(Math.abs(programme.gain.mean / (100 * (3_600 - 600) * years) - 1)).toBeLessThan(0.03);
    expect(programme.parts.stayingLonger).toBeCloseTo(programme.gain.mean, 6);
  });

  it('spreads the margin where it was assumed, and not where it is known', () => {
    const assumed = simulate([sure({ margin: { rate: 0.3, source: 'default' } })], design());
    const known = simulate([sure()], design());

    expect(assumed.gain.high - assumed.gain.low).toBeGreaterThan(200);
    expect(known.gain.high).toBe(known.gain.low);
  });
});

describe('what the gain depends on', () => {
  it('names what moves it, the widest first, with its ends', () => {
    const { levers } = simulate(
      [sure()],
      design({}, { uplift: { low: 0, high: 0.2 }, redeem: { low: 0.8, high: 0.9 } }),
    );

    expect(levers.map(({ lever, chosen }) => [lever, chosen])).toEqual([
      ['uplift', false],
      ['rewardRate', true],
      ['redeem', false],
    ]);
    // Redeemed at 85% in the mean.
    expect(levers[0]?.atLow).toBeCloseTo(0 - 0.85 * 240, -1);
    expect(levers[0]?.atHigh).toBeCloseTo(720 - 0.85 * 288, -1);
  });
});

describe('two designs', () => {
  const customers = Array.from({ length: 40 }, (_, i) =>
    sure({
      futures: [{ weight: 1, pAlive: 0.9, salesPerYear: 1_000 * (i + 1), leavesPerYear: 0.3 }],
    }),
  );

  it('meet the same futures: one that costs a little more is worse in each', () => {
    const uncertain = { uplift: { low: -0.05, high: 0.2 } };
    const { difference, programmes } = simulateProgrammes(
      customers,
      [design({}, uncertain), design({ runningCost: 1 }, uncertain)],
      YEAR,
    );

    expect(difference?.pSecondBetter).toBe(0);
    expect(difference?.gain.mean).toBeCloseTo(-1, 6);
    expect(difference?.gain.low).toBeCloseTo(-1, 6);
    expect(programmes[0]?.gain.mean).toBeGreaterThan(programmes[1]?.gain.mean ?? 0);
  });

  it('share the bins of their histograms, and every future is in one', () => {
    const { bins, programmes } = simulateProgrammes(
      customers,
      [design({}, { uplift: { low: 0, high: 0.1 } }), design({}, { uplift: { low: 0, high: 0.4 } })],
      YEAR,
    );

    expect(bins).toEqual([...bins].sort((a, b) => a - b));
    for (const { histogram } of programmes) {
      expect(histogram).toHaveLength(bins.length - 1);
      expect(histogram.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('are told the same each time', () => {
    const told = () => simulateProgrammes(customers, [design({}, { uplift: { low: 0, high: 0.1 } })], YEAR);

    expect(told()).toEqual(told());
  });
});

describe('how many futures are drawn', () => {
  it.each([
    [0, 1_000],
    [1_000, 1_000],
    [10_000, 400],
  ])('for %d customers', (customers, draws) => {
    expect(drawsFor(customers)).toBe(draws);
  });
});
