import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../../shared/btyd/ranking.ts';

describe('ranking', () => {
  it('names each row by its place among the distinct values', () => {
    const { distinct, rank } = ranking([7, 0.5, 7, -1, -0, 0]);

    expect([...distinct]).toEqual([-1, 0, 0.5, 7]);
    expect([...rank]).toEqual([3, 2, 3, 0, 1, 1]);
  });

  it('gives the column back', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
        const { distinct, rank } = ranking(values);

        expect(Array.from(rank, (i) => distinct[i])).toEqual(values.map((value) => value + 0));
        expect([...distinct]).toEqual([...new Set(values.map((value) => value + 0))].sort((a, b) => a - b));
      }),
    );
  });

  it('makes nothing of nothing', () => {
    expect(ranking([])).toEqual({ distinct: new Float64Array(), rank: new Uint32Array() });
  });
});
