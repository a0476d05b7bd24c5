import { describe, expect, it } from 'vitest';
import { countPurchases, foldOrders, isoDateOf, type Purchases } from '#shared/history';
import { learnedHorizonDays, learnedProfitThreshold, median, medianCycleDays } from '#shared/segmentation';

function purchasesOn(days: readonly number[]): Purchases {
  const ledger = foldOrders(
    [],
    days.map((day) => ({ date: isoDateOf(day), netMinor: 1 })),
  );
  const purchases = countPurchases(ledger, 20_000);
  if (!purchases) throw new Error('no purchase');
  return purchases;
}

describe('the learned profit threshold', () => {
  it.each([
    ['half the mean of the positive contributions', [-50, 0, 100, 200, 300], 100],
    ['each capped at five times their median', [10, 10, 1000], (0.5 * (10 + 10 + 50)) / 3],
    ['nothing where nobody contributes', [-1, 0], 0],
    ['nothing of an empty portfolio', [], 0],
  ])('%s', (_, contributions, threshold) => {
    expect(learnedProfitThreshold(contributions)).toBeCloseTo(threshold, 12);
  });
});

describe('the median cycle', () => {
  it('counts each customer once, however often it buys', () => {
    const weekly = purchasesOn(Array.from({ length: 100 }, (_, i) => 10_000 + 7 * i));
    const yearly = purchasesOn([10_000, 10_365, 10_730]);
    const monthly = purchasesOn([10_000, 10_030]);

    expect(medianCycleDays([weekly, yearly, monthly])).toBe(30);
  });

  it('is unknown where nobody has bought twice', () => {
    expect(medianCycleDays([purchasesOn([1])])).toBeNull();
  });
});

describe('the horizon', () => {
  it.each([
    ['a year for quick buyers', 30, 365],
    ['three cycles for slow ones', 365, 1095],
    ['a year where no cycle is known', null, 365],
    ['ten years at most', 5000, 3650],
  ])('%s', (_, cycle, days) => {
    expect(learnedHorizonDays(cycle)).toBe(days);
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[], null],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
