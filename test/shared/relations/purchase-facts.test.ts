import { describe, expect, it } from 'vitest';

import { type AnOrder, anOrder, factsOf } from './facts-of.ts';

describe('purchases', () => {
  const sold = (netMinor: number, discountMinor?: number) =>
    anOrder('2026-06-01', { netMinor, ...(discountMinor !== undefined && { discountMinor }) });

  it.each<[string, AnOrder[], boolean | undefined]>([
    ['half of the sales at a tenth off', [sold(9_000, 1_000), sold(9_000, 0)], true],
    ['less than half', [sold(9_000, 1_000), sold(9_100, 0)], false],
    ['all of them at less than a tenth off', [sold(9_100, 900)], false],
    ['discounts untold', [sold(9_000)], undefined],
    [
      'discounts of more than a year before the last order',
      [anOrder('2025-01-01', { discountMinor: 5_000 }), sold(1)],
      undefined,
    ],
  ])('depend on discounts: %s', (_what, orders, expected) => {
    expect(factsOf([], {}, orders).discountDependent).toBe(expected);
  });

  it('depend on discounts as the list says, where it says', () => {
    expect(factsOf([], { discountDependent: false }, [sold(9_000, 9_000)]).discountDependent).toBe(false);
  });

  it('were of so many kinds', () => {
    const of = (date: string, ...names: string[]) =>
      anOrder(date, { categories: names.map((name) => ({ name, netMinor: 100 })) });

    expect(factsOf([], {}, [of('2024-01-01', 'tea', 'mugs'), of('2026-01-01', 'tea')]).categoriesBought).toBe(
      2,
    );
    expect(factsOf([], {}, [of('2027-01-01', 'tea')])).not.toHaveProperty('categoriesBought');
  });
});
