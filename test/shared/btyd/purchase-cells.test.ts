import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressCells } from '../../../shared/btyd/index.ts';
import { anyCounts, shuffled } from './portfolios.ts';

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
});
