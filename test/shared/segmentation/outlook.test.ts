import { describe, expect, it } from 'vitest';
import { countPurchases, foldOrders, isoDateOf, type Purchases } from '#shared/history';
import {
  bgNbdOutlook,
  contractOutlook,
  hasBeenLoyal,
  ordersInBestYear,
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

/** Fader, Hardie & Lee 2005, table 2: CDNOW, weeks. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('the outlook by rhythm', () => {
  it('gives twelve monthly orders, one cycle after the last, 0.87 and little less at once', () => {
    const monthly = (lastAgo: number) =>
      purchasesAgo(...Array.from({ length: 12 }, (_, i) => lastAgo + 30 * i));

    expect(rhythmOutlook(monthly(30), 30, 365).pAlive).toBeCloseTo(0.87, 2);
    expect(rhythmOutlook(monthly(15), 30, 365).pAlive).toBeCloseTo(0.93, 2);
  });

  it('expects no more than one and a half times the best year', () => {
    const burst = purchasesAgo(6, 4, 2);

    expect(rhythmOutlook(burst, 2, 365).expectedOrders).toBeCloseTo(1.5 * 3, 12);
  });

  it('forecasts for a customer that is surely active, whatever the silence', () => {
    const fresh = rhythmOutlook(purchasesAgo(430, 400), 30, 365);
    const old = rhythmOutlook(purchasesAgo(1030, 1000), 30, 365);

    expect(old.ifActive).toEqual(fresh.ifActive);
    expect(old.weight).toBeLessThan(fresh.weight);
  });
});

describe('the outlook by BG/NBD', () => {
  // The published CDNOW customer: x = 2, t_x = 30.43 weeks, T = 38.86 weeks, 1.226 orders in the next 39.
  const published = purchasesAgo(272, 100, 59);

  it('gives the published P(alive) and expected orders', () => {
    const outlook = bgNbdOutlook(published, CDNOW, 60, 273);

    expect(outlook.pAlive).toBeCloseTo(0.7266, 3);
    expect(outlook.expectedOrders).toBeCloseTo(1.226, 3);
  });

  it('splits into being active and what then follows', () => {
    const outlook = bgNbdOutlook(published, CDNOW, 60, 365);

    expect(outlook.weight * (outlook.ifActive.orders[0] ?? 0)).toBeCloseTo(outlook.expectedOrders, 9);
  });

  it('lets a one-time buyer’s P(alive) fade, and keeps the orders that the fit expects of it', () => {
    const outlook = bgNbdOutlook(purchasesAgo(272), CDNOW, 60, 273);

    expect(outlook.pAlive).toBeLessThan(0.1);
    expect(outlook.expectedOrders).toBeCloseTo(0.1951, 3);
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
    expect(contractOutlook(contract, {})).toEqual({
      pAlive: 1,
      projectedShare: (0.8 + 0.8 ** 2 + 0.8 ** 3) / 3,
      expectedOrders: null,
    });
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
