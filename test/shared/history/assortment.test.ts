import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_ASSORTMENT, foldCategories, isoDateOf } from '../../../shared/history/index.ts';

const anyOrder = fc.record({
  date: fc.integer({ min: 18_000, max: 21_000 }).map(isoDateOf),
  categories: fc.array(
    fc.record({
      name: fc.constantFrom('coffee', 'tea', 'mugs', '2026 calendar'),
      netMinor: fc.integer({ min: -100_000, max: 100_000 }),
    }),
    { maxLength: 4 },
  ),
});

describe('assortment', () => {
  it('sums each kind of product by calendar year', () => {
    const assortment = foldCategories(EMPTY_ASSORTMENT, [
      { date: '2025-12-31', categories: [{ name: 'tea', netMinor: 500 }] },
      {
        date: '2026-01-01',
        categories: [
          { name: 'tea', netMinor: 300 },
          { name: 'coffee', netMinor: 900 },
          { name: 'tea', netMinor: 200 },
        ],
      },
      { date: '2026-02-01', categories: [{ name: 'tea', netMinor: -100 }] },
      { date: '2026-02-02' },
    ]);

    expect(assortment).toEqual([
      { category: 'coffee', year: 2026, purchases: 1, netMinor: 900 },
      { category: 'tea', year: 2025, purchases: 1, netMinor: 500 },
      { category: 'tea', year: 2026, purchases: 1, netMinor: 400 },
    ]);
  });

  it('is the same whatever the order and the pieces, and takes an order out without a trace', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 20 }), fc.nat(20), anyOrder, (orders, cut, mistake) => {
        const whole = foldCategories(EMPTY_ASSORTMENT, orders);
        const pieces = foldCategories(
          foldCategories(EMPTY_ASSORTMENT, [...orders.slice(cut), mistake]),
          orders.slice(0, cut),
          [mistake],
        );

        expect(JSON.stringify(pieces)).toBe(JSON.stringify(whole));
      }),
    );
  });
});
