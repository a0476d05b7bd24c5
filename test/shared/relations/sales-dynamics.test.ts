import { describe, expect, it } from 'vitest';
import {
  dayOf,
  EMPTY_ASSORTMENT,
  EMPTY_LEDGER,
  foldCategories,
  foldOrders,
} from '../../../shared/history/index.ts';
import { crossSoldCategories, isUpsold, salesDynamics } from '../../../shared/relations/index.ts';

const AS_OF = dayOf('2026-11-21');

const ledgerOf = (...orders: readonly (readonly [date: string, netMinor: number])[]) =>
  foldOrders(
    EMPTY_LEDGER,
    orders.map(([date, netMinor]) => ({ date, netMinor })),
  );

describe('sales dynamics', () => {
  it('compares the last 365 days with the 365 before, refunds taken off', () => {
    const ledger = ledgerOf(
      ['2024-11-22', 400],
      ['2025-11-21', 600],
      ['2025-11-22', 900],
      ['2026-11-21', 500],
      ['2026-11-21', -150],
      ['2026-11-22', 9_999],
    );

    expect(salesDynamics(ledger, AS_OF)).toEqual({
      lastYearMinor: 1_250,
      yearBeforeMinor: 1_000,
      growth: 0.25,
    });
  });

  it.each<[string, ReturnType<typeof ledgerOf>, number | null]>([
    ['a customer of less than two years', ledgerOf(['2024-11-23', 100], ['2026-01-01', 100]), null],
    ['one that bought nothing the year before', ledgerOf(['2022-01-01', 100], ['2026-01-01', 100]), null],
    ['one that stopped', ledgerOf(['2024-01-01', 100], ['2025-01-01', 100]), -1],
    ['nobody', EMPTY_LEDGER, null],
  ])('of %s', (_what, ledger, growth) => {
    expect(salesDynamics(ledger, AS_OF).growth).toBe(growth);
  });
});

describe('up-sell mark', () => {
  const before = [
    ['2025-02-01', 100],
    ['2025-08-01', 100],
  ] as const;

  it.each<[string, ReturnType<typeof ledgerOf>, boolean | null]>([
    ['a fifth more at a time', ledgerOf(...before, ['2026-02-01', 110], ['2026-08-01', 130]), true],
    [
      'more often, but no more at a time',
      ledgerOf(...before, ['2026-02-01', 110], ['2026-08-01', 110]),
      false,
    ],
    ['a single order in a year', ledgerOf(...before, ['2026-02-01', 900]), null],
  ])('%s', (_what, ledger, expected) => {
    expect(isUpsold(ledger, AS_OF)).toBe(expected);
  });
});

describe('cross-sell mark', () => {
  const assortmentOf = (...bought: readonly (readonly [date: string, name: string])[]) =>
    foldCategories(
      EMPTY_ASSORTMENT,
      bought.map(([date, name]) => ({ date, categories: [{ name, netMinor: 100 }] })),
    );

  it.each<[string, ReturnType<typeof assortmentOf>, string[] | null]>([
    ['a new kind this year', assortmentOf(['2024-05-01', 'tea'], ['2026-05-01', 'mugs']), ['mugs']],
    ['a new kind last year', assortmentOf(['2024-05-01', 'tea'], ['2025-01-01', 'mugs']), ['mugs']],
    ['a new kind next year', assortmentOf(['2024-05-01', 'tea'], ['2027-01-01', 'mugs']), []],
    ['the kind it always bought', assortmentOf(['2024-05-01', 'tea'], ['2026-05-01', 'tea']), []],
    ['two kinds of a new customer', assortmentOf(['2025-05-01', 'tea'], ['2026-05-01', 'mugs']), null],
  ])('%s', (_what, assortment, expected) => {
    expect(crossSoldCategories(assortment, AS_OF)).toEqual(expected);
  });
});
