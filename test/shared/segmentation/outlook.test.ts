import { describe, expect, it } from 'vitest';
import type { Prospects } from '#shared/forecast';
import { countPurchases, foldOrders, isoDateOf, type Purchases } from '#shared/history';
import {
  contractOutlook,
  forecastOutlook,
  hasBeenLoyal,
  type OrderOutlook,
  ordersInBestYear,
  type PossibleOutlook,
  rhythmOutlook,
} from '#shared/segmentation';

const AS_OF = 20_000;

function purchasesAgo(...daysAgo: readonly number[]): Purchases {
  const ledger = foldOrders(
    [],
    daysAgo.map((ago) => ({ date: isoDateOf(AS_OF - ago), netMinor: 1 })),
  );
  const purchases = countPurchases(ledger, AS_OF);
  if (!purchases) throw new Error('no purchase');
  return purchases;
}

const total = (outlook: OrderOutlook, of: (one: PossibleOutlook) => number) =>
  outlook.possible.reduce((sum, one) => sum + one.weight * of(one), 0);

describe('the outlook by rhythm', () => {
  const monthly = (lastAgo: number) =>
    purchasesAgo(...Array.from({ length: 12 }, (_, i) => lastAgo + 30 * i));

  it('gives twelve monthly orders, one cycle after the last, 0.87 and little less at once', () => {
    expect(rhythmOutlook(monthly(30), 30, 365).pAlive).toBeCloseTo(0.87, 2);
    expect(rhythmOutlook(monthly(15), 30, 365).pAlive).toBeCloseTo(0.93, 2);
  });

  it('expects no more than one and a half times the best year', () => {
    const burst = purchasesAgo(6, 4, 2);

    expect(rhythmOutlook(burst, 2, 365).expectedOrders).toBeCloseTo(1.5 * 3, 12);
  });

  it('foresees the same years of a customer that is surely active, whatever the silence', () => {
    const fresh = rhythmOutlook(purchasesAgo(430, 400), 30, 365);
    const old = rhythmOutlook(purchasesAgo(1030, 1000), 30, 365);

    expect(old.ifActive).toEqual(fresh.ifActive);
    expect(old.pAlive).toBeLessThan(fresh.pAlive);
  });

  it.each([
    ['in rhythm', monthly(15)],
    ['late', monthly(75)],
    ['gone', monthly(900)],
    ['one-time', purchasesAgo(20)],
  ])('leaves open what agrees with it on average: %s', (_, purchases) => {
    const outlook = rhythmOutlook(purchases, 30, 365);

    expect(total(outlook, () => 1)).toBeCloseTo(1, 9);
    expect(total(outlook, ({ pAlive }) => pAlive)).toBeCloseTo(outlook.pAlive, 9);
    expect(total(outlook, ({ projectedShare }) => projectedShare)).toBeCloseTo(outlook.projectedShare, 5);
  });
});

describe('the outlook by forecast', () => {
  const published = purchasesAgo(272, 100, 59);
  const prospects: Prospects = {
    pAlive: 0.6,
    pBuysAgain: 0.5,
    expectedOrders: 0.3 * 2 + 0.3 * 4 * -Math.expm1(-1),
    possibilities: [
      { weight: 0.3, pAlive: 1, ordersPerDay: 2 / 365, leavesPerDay: 0 },
      { weight: 0.5, pAlive: 0.6, ordersPerDay: 4 / 365, leavesPerDay: 1 / 365 },
      { weight: 0.2, pAlive: 0, ordersPerDay: 9 / 365, leavesPerDay: 1 },
    ],
  };
  const outlook = forecastOutlook(published, prospects, 365);

  it('passes on what the forecast says of buying', () => {
    expect(outlook).toMatchObject({ pAlive: 0.6, pBuysAgain: 0.5, expectedOrders: prospects.expectedOrders });
  });

  it('projects the share of the horizon over what is possible: 0.3 · 1 + 0.3 · (1 − e^−1)', () => {
    expect(outlook.projectedShare).toBeCloseTo(0.3 + 0.3 * -Math.expm1(-1), 12);
  });

  it('splits into being active and what then follows', () => {
    expect(outlook.pAlive * (outlook.ifActive.orders[0] ?? 0)).toBeCloseTo(outlook.expectedOrders, 12);
    expect(outlook.pAlive * (outlook.ifActive.activeYears[0] ?? 0)).toBeCloseTo(outlook.projectedShare, 12);
  });

  it('believes less in the active possibilities with each silent day, in the quick ones first', () => {
    // After a quarter of 365 days, e^(−2/4) and e^(−4/4) of the active weights are left.
    const [slow, quick] = [0.3 * Math.exp(-0.5), 0.3 * Math.exp(-1)];

    expect(outlook.shareAfterSilence(0)).toBeCloseTo(outlook.projectedShare, 12);
    expect(outlook.shareAfterSilence(365 / 4)).toBeCloseTo(
      (slow + quick * -Math.expm1(-1)) / (slow + quick + 0.2 + 0.2),
      12,
    );
  });

  it('knows after an order that it was active, and that one in four orders of the quick kind is a last one', () => {
    // Weights of 0.3 · 2 and 0.3 · 4 by the rates; of the second kind 3/4 stay after each order.
    const expected = (orders: number) => {
      const [slow, quick] = [0.6, 1.2 * 0.75 ** (orders - 1)];
      return (slow + 0.75 * quick * -Math.expm1(-1)) / (slow + quick);
    };

    expect(outlook.shareAfterOrders(1)).toBeCloseTo(expected(1), 12);
    expect(outlook.shareAfterOrders(2)).toBeCloseTo(expected(2), 12);
  });

  it('expects no more than one and a half times the best year, in any possibility', () => {
    const rich = forecastOutlook(published, { ...prospects, expectedOrders: 99 }, 365);

    expect(rich.expectedOrders).toBeCloseTo(4.5, 12);
    expect(rich.possible.every((one) => one.expectedOrders <= 4.5 + 1e-12)).toBe(true);
  });
});

describe('the outlook of a contract', () => {
  const contract = {
    start: 0,
    end: 30_000,
    running: true,
    renewals: 1,
    noticeGiven: false,
    annualValueMinor: 1,
  };

  it('is the mean of the chances to be there after one, two and three renewals', () => {
    expect(contractOutlook(contract, {})).toMatchObject({
      pAlive: 1,
      pBuysAgain: null,
      projectedShare: (0.8 + 0.8 ** 2 + 0.8 ** 3) / 3,
      expectedOrders: null,
    });
  });

  it('leaves open how probable a renewal is: below 1/2 one time in 16 after one, 0.5^4', () => {
    const { possible } = contractOutlook(contract, {});
    const unlikely = possible.filter(({ renewal }) => renewal < 0.5);

    expect(unlikely.length / possible.length).toBeCloseTo(1 / 16, 1);
  });

  it('is bleak after notice and nothing after the end', () => {
    expect(contractOutlook({ ...contract, noticeGiven: true }, {}).pAlive).toBe(0.05);
    expect(contractOutlook({ ...contract, running: false }, {})).toMatchObject({
      pAlive: 0,
      projectedShare: 0,
    });
  });
});

describe('a customer’s past', () => {
  it('was loyal after four orders over a year', () => {
    expect(hasBeenLoyal(purchasesAgo(465, 300, 200, 100))).toBe(true);
    expect(hasBeenLoyal(purchasesAgo(464, 300, 200, 100))).toBe(false);
    expect(hasBeenLoyal(purchasesAgo(900, 300, 100))).toBe(false);
  });

  it('has a best year of any 365 days', () => {
    expect(ordersInBestYear([0, 300, 364, 365, 1000])).toBe(3);
    expect(ordersInBestYear([])).toBe(0);
  });
});
