import { describe, expect, it } from 'vitest';
import {
  barnacleCourse,
  contractLifecycle,
  guardOf,
  orderLifecycle,
  placeInMatrix,
  quadrantProbabilities,
  returnRate,
  touchTier,
  walletOf,
} from '#shared/segmentation';

describe('the quadrant', () => {
  const axes = {
    contribution: 100,
    profitThreshold: 100,
    projectedShare: 0.5,
    loyaltyThreshold: 0.5,
    orders: 3,
    renewals: 0,
  };

  it.each([
    ['at both thresholds', {}, 'TRUE_FRIEND'],
    [
      'at the profit threshold but for rounding',
      { contribution: 0.3, profitThreshold: 0.1 + 0.2 },
      'TRUE_FRIEND',
    ],
    ['below the loyalty threshold', { projectedShare: 0.49 }, 'BUTTERFLY'],
    ['below the profit threshold', { contribution: 99 }, 'BARNACLE'],
    ['below both', { contribution: 99, projectedShare: 0.49 }, 'STRANGER'],
    ['two orders prove nothing', { orders: 2, projectedShare: 0.9 }, 'BUTTERFLY'],
    ['a renewal does', { orders: 0, renewals: 1 }, 'TRUE_FRIEND'],
    [
      'no profit is no high profit, even at a threshold of 0',
      { contribution: 0, profitThreshold: 0 },
      'BARNACLE',
    ],
  ])('%s', (_, change, quadrant) => {
    expect(placeInMatrix({ ...axes, ...change }).quadrant).toBe(quadrant);
  });
});

describe('the probability of each quadrant', () => {
  const axes = {
    contribution: 100,
    profitThreshold: 100,
    projectedShare: 0.5,
    loyaltyThreshold: 0.5,
    orders: 3,
    renewals: 0,
  };
  const outcomes = [
    { weight: 0.4, contribution: 120, projectedShare: 0.6 },
    { weight: 0.3, contribution: 120, projectedShare: 0.4 },
    { weight: 0.2, contribution: 80, projectedShare: 0.6 },
    { weight: 0.1, contribution: 80, projectedShare: 0.4 },
  ];

  it('is the weight of the outcomes that the rule puts there', () => {
    expect(quadrantProbabilities(axes, outcomes)).toEqual({
      TRUE_FRIEND: 0.4,
      BUTTERFLY: 0.3,
      BARNACLE: 0.2,
      STRANGER: 0.1,
    });
  });

  it('is none of the long-term ones for a customer that has proven nothing', () => {
    const { TRUE_FRIEND, BUTTERFLY, BARNACLE, STRANGER } = quadrantProbabilities(
      { ...axes, orders: 2 },
      outcomes,
    );

    expect([TRUE_FRIEND, BARNACLE]).toEqual([0, 0]);
    expect(BUTTERFLY).toBeCloseTo(0.7, 12);
    expect(STRANGER).toBeCloseTo(0.3, 12);
  });
});

describe('the lifecycle by orders', () => {
  it.each([
    ['two orders, not overdue', { orders: 2, overdue: 1.5, pBuysAgain: 0.2 }, 'NEW'],
    ['two orders, overdue', { orders: 2, overdue: 1.6, pBuysAgain: 0.5 }, 'SLIPPING'],
    ['overdue, and will probably not order again', { orders: 9, overdue: 3, pBuysAgain: 0.29 }, 'LAPSED'],
    ['one order, long ago', { orders: 1, overdue: 3, pBuysAgain: 0.29 }, 'LAPSED'],
    ['overdue', { orders: 9, overdue: 1.5, pBuysAgain: 0.3 }, 'SLIPPING'],
    ['in rhythm', { orders: 9, overdue: 1.4, pBuysAgain: 0.9 }, 'ACTIVE'],
    ['in a rhythm slower than the horizon', { orders: 9, overdue: 0.5, pBuysAgain: 0.2 }, 'ACTIVE'],
  ])('%s', (_, customer, lifecycle) => {
    expect(orderLifecycle(customer)).toBe(lifecycle);
  });
});

describe('the lifecycle under contract', () => {
  const contract = {
    start: 0,
    end: 1000,
    running: true,
    renewals: 1,
    noticeGiven: false,
    annualValueMinor: 1,
  };

  it.each([
    ['ended', { running: false }, 1100, 'LAPSED'],
    ['notice given', { noticeGiven: true }, 950, 'NOTICE_GIVEN'],
    ['ninety days before its end', {}, 910, 'RENEWAL_WINDOW'],
    ['ninety-one days before', {}, 909, 'ACTIVE'],
    ['in its first ninety days', { renewals: 0 }, 90, 'NEW'],
    ['later', { renewals: 0 }, 91, 'ACTIVE'],
  ])('%s', (_, change, asOf, lifecycle) => {
    expect(contractLifecycle({ ...contract, ...change }, asOf)).toBe(lifecycle);
  });
});

describe('the course for a Barnacle', () => {
  const customer = { marginRate: 0.25, profitThreshold: 100, guarded: false, contribution: 10 };
  const wallet = (sizeMinor: number, share: number) => ({ sizeMinor, share, byRank: false });

  it.each([
    ['a large wallet, mostly elsewhere', { wallet: wallet(400, 0.49) }, 'GROW'],
    ['half of it ours already', { wallet: wallet(400, 0.5) }, 'CUT_COST'],
    ['a wallet too small to pay', { wallet: wallet(399, 0.1) }, 'CUT_COST'],
    ['guarded', { wallet: wallet(4000, 0.1), guarded: true }, 'CUT_COST'],
    ['unknown wallet', { wallet: null }, 'MEASURE'],
    ['unknown wallet, at a loss', { wallet: null, contribution: -1 }, 'CUT_COST'],
  ])('%s', (_, change, course) => {
    expect(barnacleCourse({ ...customer, ...change })).toBe(course);
  });

  it('knows no wallet of zero, and no share above 1', () => {
    expect(walletOf(100, { sizeMinor: 0 })).toBeNull();
    expect(walletOf(100, {})).toBeNull();
    expect(walletOf(100, { sizeMinor: 80 })).toEqual({ sizeMinor: 80, share: 1, byRank: false });
    expect(walletOf(-100, { sizeMinor: 80 })).toEqual({ sizeMinor: 80, share: 0, byRank: false });
  });

  it('is as large as our sales are the share that our rank among its suppliers tells', () => {
    expect(walletOf(100, { share: 0.25 })).toEqual({ sizeMinor: 400, share: 0.25, byRank: true });
    expect(walletOf(100, { sizeMinor: 200, share: 0.25 })?.share).toBe(0.5);
    expect(walletOf(0, { share: 0.25 })).toBeNull();
  });
});

describe('the guard against selling more', () => {
  const customer = { returnRate: 0.19, discountDependent: false, gross: 100, costToServe: 99 };

  it.each([
    ['none', {}, null],
    ['returns a fifth', { returnRate: 0.2 }, 'returns'],
    ['buys on discount', { discountDependent: true }, 'discount_dependent'],
    ['costs all its margin to serve', { costToServe: 100 }, 'service_overuse'],
    ['costs nothing to serve', { gross: -5, costToServe: 0 }, null],
  ])('%s', (_, change, guard) => {
    expect(guardOf({ ...customer, ...change })).toBe(guard);
  });

  it('takes returns over what was sold before them', () => {
    expect(returnRate({ netMinor: 80, refundMinor: 20 })).toBe(0.2);
    expect(returnRate({ netMinor: -20, refundMinor: 20 })).toBe(0);
  });
});

describe('the touch tier', () => {
  const customer = { valueIfActive: 0, hourCost: 10, contacts12m: 0, nps: undefined };

  it.each([
    ['5% of the value pays for 24 hours', { valueIfActive: 4800 }, 'HIGH'],
    ['for less than that', { valueIfActive: 4799 }, 'LOW'],
    ['for 4 hours', { valueIfActive: 800 }, 'LOW'],
    ['for less than 4', { valueIfActive: 799 }, 'TECH'],
    ['a promoter that speaks to us every month', { contacts12m: 12, nps: 9 }, 'HIGH'],
    ['a critic that does', { contacts12m: 40, nps: 8 }, 'TECH'],
    ['a customer that costs us', { valueIfActive: -9000 }, 'TECH'],
  ])('%s', (_, change, tier) => {
    expect(touchTier({ ...customer, ...change })).toBe(tier);
  });
});
