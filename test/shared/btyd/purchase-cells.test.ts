import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressCells, countPurchases } from '../../../shared/btyd/index.ts';
import { columnsOf, sampleCells, sortedCells } from '../../../shared/btyd/purchase-cells.ts';
import { anyCounts, shuffled } from './portfolios.ts';
import { expectClose } from './relative.ts';

describe('compressCells', () => {
  it('counts the customers of each history and sorts the histories', () => {
    const once = { x: 0, tX: 0, T: 12 };
    const twice = { x: 1, tX: 3, T: 12 };

    const cells = compressCells([twice, once, { x: 1, tX: 2, T: 12 }, once]);

    expect(cells).toEqual([
      { x: 0, tX: 0, T: 12, count: 2 },
      { x: 1, tX: 2, T: 12, count: 1 },
      { x: 1, tX: 3, T: 12, count: 1 },
    ]);
  });

  it('gives the same cells in whatever order the customers come', () => {
    fc.assert(
      fc.property(fc.array(anyCounts), fc.integer(), (customers, seed) => {
        const cells = compressCells(customers);

        expect(compressCells(shuffled(customers, seed))).toEqual(cells);
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(customers.length);
      }),
    );
  });

  it('makes nothing of nobody', () => {
    expect(compressCells([])).toEqual([]);
  });

  it('takes columns as it takes customers', () => {
    fc.assert(
      fc.property(fc.array(anyCounts), (customers) => {
        expect(compressCells(columnsOf(customers))).toEqual(compressCells(customers));
      }),
    );
  });

  it('keeps the mean of what is known of the gaps, in whatever order the customers come', () => {
    const customers = [0.1, 0.2, 0.3, 0.7].map((logGaps) => ({ x: 2, tX: 8, T: 9, logGaps }));

    const cells = compressCells(customers);

    expect(cells).toEqual([{ x: 2, tX: 8, T: 9, logGaps: (0.1 + 0.2 + 0.3 + 0.7) / 4, count: 4 }]);
    expect(compressCells([...customers].reverse())).toEqual(cells);
    expect(compressCells([...customers, { x: 2, tX: 8, T: 9 }])).toEqual([{ x: 2, tX: 8, T: 9, count: 5 }]);
  });
});

describe('countPurchases', () => {
  it('counts the orders up to T and the logarithms of their gaps', () => {
    expect(countPurchases([2, 6, 7, 30], 10)).toEqual({ x: 3, tX: 7, T: 10, logGaps: Math.log(2 * 4 * 1) });
    expect(countPurchases([], 10)).toEqual({ x: 0, tX: 0, T: 10, logGaps: 0 });
  });
});

describe('sampleCells', () => {
  const cells = Array.from({ length: 50 }, (_, x) => ({ x, tX: x, T: 99, count: x + 1 }));
  const customers = (part: readonly { count: number }[]) => part.reduce((sum, { count }) => sum + count, 0);

  it('lets a few stand for all, in proportion', () => {
    const sample = sampleCells(cells, 200);

    // 1,275 customers; 645 of them have 35 orders or more.
    expectClose(customers(sample), 1275, 1e-12);
    expectClose(customers(sample.filter(({ x }) => x >= 35)), 645, 0.02);
    expect(sampleCells(cells, 20).length).toBeLessThanOrEqual(20);
  });

  it('takes all when they are few', () => {
    expect(sampleCells(cells, 2000)).toBe(cells);
  });
});

describe('sortedCells', () => {
  it('sorts what is not sorted', () => {
    const cells = compressCells([
      { x: 0, tX: 0, T: 5 },
      { x: 1, tX: 3, T: 5 },
      { x: 1, tX: 4, T: 5 },
    ]);

    expect(sortedCells([...cells].reverse())).toEqual(cells);
    expect(sortedCells(cells)).toBe(cells);
  });
});
