import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/forecast';
import { evenlyFrom, pairUp } from '../../../../shared/programmes/pilots/pair-up.ts';

const size = (each: number) => each;

describe('pairs', () => {
  it('are neighbours in size, the larger first', () => {
    expect(pairUp([5, 90, 100, 6], size)).toEqual({
      pairs: [
        [100, 90],
        [6, 5],
      ],
      alone: null,
    });
  });

  it.each([
    [[1000, 12, 11, 5, 4], 1000],
    [[12, 11, 5, 4, 0.1], 0.1],
    [[100, 90, 30, 6, 5], 30],
    [[7], 7],
  ])('of %j leave out the one whose partner would be farthest: %d', (sizes, alone) => {
    expect(pairUp(sizes, size).alone).toBe(alone);
  });

  it('hold everybody once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true })), (sizes) => {
        const things = sizes.map((value, i) => ({ value, i }));
        const { pairs, alone } = pairUp(things, ({ value }) => value);
        const placed = [...pairs.flat(), ...(alone ? [alone] : [])].map(({ i }) => i);
        expect(placed.sort((a, b) => a - b)).toEqual(things.map(({ i }) => i));
      }),
    );
  });
});

describe('some of many', () => {
  it('come evenly from the whole of their order, the same by the same seed', () => {
    const all = Array.from({ length: 100 }, (_, i) => i);

    const some = evenlyFrom(all, 10, seededRandom(3));

    expect(some).toHaveLength(10);
    expect(some.map((each) => Math.floor(each / 10))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(evenlyFrom(all, 10, seededRandom(3))).toEqual(some);
    expect(evenlyFrom(all, 200, seededRandom(3))).toEqual(all);
  });
});
