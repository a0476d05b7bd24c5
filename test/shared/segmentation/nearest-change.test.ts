import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axes, type Change, type Movable, nearestChange, placeInMatrix } from '#shared/segmentation';

const AS_OF = 20_000;
const STEP = 100;

const AXES: Axes = {
  contribution: 150_000,
  profitThreshold: 100_000,
  projectedShare: 0.6,
  loyaltyThreshold: 0.5,
  orders: 9,
  renewals: 0,
};

/** L falls by a hundredth a day in silence, is 0.8 after an order, and each order brings 10,000. */
const ORDERS: Extract<Movable, { kind: 'orders' }> = {
  kind: 'orders',
  asOf: AS_OF,
  horizonDays: 365,
  outlook: {
    shareAfterSilence: (days) => Math.max(0, 0.6 - 0.01 * days),
    shareAfterOrders: () => 0.8,
  },
  contributionAfter: (orders) => 150_000 + 10_000 * orders,
};

const CONTRACT: Extract<Movable, { kind: 'contract' }> = {
  kind: 'contract',
  end: AS_OF + 60,
  running: true,
  noticeGiven: false,
  withoutNotice: 0.65,
  afterRenewal: 0.65,
};

/** Neither silence nor orders change anything: only money can. */
const SETTLED: Movable = { ...ORDERS, outlook: { shareAfterSilence: () => 1, shareAfterOrders: () => 0 } };

/** Far from the profit threshold, so that loyalty is nearer. */
const RICH = { contribution: 9_000_000 };

function nearest(axes: Partial<Axes>, movable: Movable = ORDERS, costToServe = 0): Change {
  const all = { ...AXES, ...axes };
  return nearestChange(all, placeInMatrix(all), { costToServe, step: STEP, movable });
}

describe('the nearest change on the loyalty axis', () => {
  it('is silence until the first day on which L is below the threshold', () => {
    expect(nearest(RICH)).toEqual({ kind: 'order_before', day: AS_OF + 11, quadrant: 'BUTTERFLY' });
  });

  it('is one order where that is enough', () => {
    const change = nearest({ ...RICH, projectedShare: 0.4 }, { ...ORDERS, contributionAfter: () => 200_000 });

    expect(change).toEqual({ kind: 'orders_more', orders: 1, quadrant: 'TRUE_FRIEND' });
  });

  it('is as many orders as prove a repeat', () => {
    const change = nearest({ contribution: 1, orders: 1, projectedShare: 0.9 }, ORDERS);

    expect(change).toMatchObject({ kind: 'orders_more', orders: 2 });
  });

  it('counts in what the orders bring: they may make a Stranger a True Friend', () => {
    const stranger = { contribution: 50_000, projectedShare: 0.48 };
    const small = { ...ORDERS, contributionAfter: () => 60_000 };

    expect(nearest(stranger, ORDERS).quadrant).toBe('TRUE_FRIEND');
    expect(nearest(stranger, small).quadrant).toBe('BARNACLE');
  });

  it.each([
    ['a renewal', {}, { kind: 'renewal', day: AS_OF + 60, quadrant: 'TRUE_FRIEND' }],
    [
      'the notice taken back, of a contract renewed before',
      { noticeGiven: true },
      { kind: 'notice_withdrawn', quadrant: 'TRUE_FRIEND' },
    ],
  ] as const)('under contract is %s', (_, contract, change) => {
    const renewals = 'noticeGiven' in contract ? 1 : 0;

    expect(
      nearest({ ...RICH, orders: 0, renewals, projectedShare: 0.4 }, { ...CONTRACT, ...contract }),
    ).toEqual(change);
  });

  it.each([
    ['orders would not help', ORDERS, { projectedShare: 0.4, loyaltyThreshold: 0.9 }],
    [
      'L outlasts the horizon',
      { ...ORDERS, outlook: { ...ORDERS.outlook, shareAfterSilence: () => 0.6 } },
      {},
    ],
    ['the contract has ended', { ...CONTRACT, running: false }, { projectedShare: 0 }],
    [
      'notice was given before any renewal',
      { ...CONTRACT, noticeGiven: true },
      { projectedShare: 0.02, orders: 0 },
    ],
    ['the contract is long-term already', CONTRACT, { renewals: 1, orders: 0 }],
  ] as const)('is none where %s: then it is money', (_, movable, axes) => {
    expect(nearest({ ...RICH, ...axes }, movable).kind).toBe('contribution_less');
  });
});

describe('the nearest change on the profit axis', () => {
  it.each([
    ['too little, for all of which the service can be cut', 97_950, 2_100, 'cost_to_serve', 2_100],
    ['too little, and the service costs less than that', 97_950, 2_099, 'contribution_more', 2_100],
    ['exactly a step below: a tie reaches the threshold', 99_900, 0, 'contribution_more', 100],
    ['at the threshold: anything less', 100_000, 0, 'contribution_less', 100],
    ['above it', 101_950, 0, 'contribution_less', 2_000],
  ] as const)('is in whole steps: %s', (_, contribution, costToServe, kind, amount) => {
    const change = nearest({ contribution }, SETTLED, costToServe);

    expect(change).toMatchObject({ kind, amount });
  });

  it.each([
    ['earns nothing', 0, 100],
    ['loses money', -250, 300],
  ])('without a threshold is to earn anything, of a customer that %s', (_, contribution, amount) => {
    for (const profitThreshold of [0, -500]) {
      const change = nearest({ contribution, profitThreshold }, SETTLED);

      expect(change).toEqual({ kind: 'contribution_more', amount, quadrant: 'TRUE_FRIEND' });
    }
  });

  it('moves the customer, whatever it brings and whatever the threshold', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });

    fc.assert(
      fc.property(cents, cents, fc.nat(300_000), (contribution, profitThreshold, costToServe) => {
        const axes = { ...AXES, contribution: contribution / 3, profitThreshold: profitThreshold / 7 };
        const change = nearestChange(axes, placeInMatrix(axes), {
          costToServe,
          step: STEP,
          movable: SETTLED,
        });
        if (!('amount' in change)) throw new Error(change.kind);
        const after = axes.contribution + (change.kind === 'contribution_less' ? -1 : 1) * change.amount;

        expect(placeInMatrix({ ...axes, contribution: after }).quadrant).toBe(change.quadrant);
        expect(placeInMatrix(axes).quadrant).not.toBe(change.quadrant);
        if (change.kind === 'cost_to_serve') expect(change.amount).toBeLessThanOrEqual(costToServe);
      }),
    );
  });
});

describe('of two changes', () => {
  it('the one nearer to its threshold, as a fraction of it, is told', () => {
    const nearInTime = nearest({ contribution: 150_000, projectedShare: 0.6 });
    const nearInMoney = nearest({ contribution: 110_000, projectedShare: 0.6 });

    // A fifth of 0.5, against a third and an eleventh of the contribution.
    expect([nearInTime.kind, nearInMoney.kind]).toEqual(['order_before', 'contribution_less']);
  });
});
