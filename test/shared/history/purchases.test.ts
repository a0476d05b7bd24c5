import { describe, expect, it } from 'vitest';
import { countPurchases, dayOf, foldOrders, gapsBetween } from '../../../shared/history/index.ts';

const order = (date: string, netMinor = 100) => ({ date, netMinor });

describe('purchases', () => {
  // Customer 1 of the CDNOW sample, calibration to 1997-09-30: x 2, t_x 30.43, T 38.86 weeks.
  const cdnowFirst = foldOrders([], [order('1997-01-01'), order('1997-01-18'), order('1997-08-02')]);

  it('counts x, t_x and T as the literature does', () => {
    const purchases = countPurchases(cdnowFirst, dayOf('1997-09-30'));

    expect(purchases).toMatchObject({ x: 2, recencyDays: 59 });
    expect(purchases?.tX).toBeCloseTo(213 / 7, 12);
    expect(purchases?.T).toBeCloseTo(272 / 7, 12);
  });

  it('leaves out what came after the day of counting', () => {
    expect(countPurchases(cdnowFirst, dayOf('1997-02-01'))).toMatchObject({ x: 1, recencyDays: 14 });
    expect(countPurchases(cdnowFirst, dayOf('1996-12-31'))).toBeNull();
  });

  it('does not take a refund for a purchase', () => {
    const ledger = foldOrders(cdnowFirst, [order('1997-09-01', -50)]);

    expect(countPurchases(ledger, dayOf('1997-09-30'))).toMatchObject({ x: 2, recencyDays: 59 });
  });

  it('gives the days between neighbouring occasions', () => {
    expect(gapsBetween(cdnowFirst.map((entry) => entry.day))).toEqual([17, 196]);
    expect(gapsBetween([])).toEqual([]);
  });
});
