import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceBetter,
  effectInterval,
  type PairBrought,
  pairedEffect,
} from '../../../../shared/programmes/pilots/paired-effect.ts';

const pair = (usualA: number, valueA: number, usualB: number, valueB: number): PairBrought => ({
  a: { usual: usualA, value: valueA },
  b: { usual: usualB, value: valueB },
});

const anyBrought = fc.record({
  usual: fc.integer({ min: 1, max: 100_000 }),
  value: fc.integer({ min: -1000, max: 200_000 }),
});
const anyPairs = fc.array(fc.record({ a: anyBrought, b: anyBrought }), { minLength: 4, maxLength: 40 });

describe('the effect within pairs', () => {
  it('is the mean of differences over sizes, worked by hand', () => {
    // Equal usuals, so nothing to adjust: differences over sizes are 0.1, 0.3, 0.2, 0.2; mean 0.2, sd √(0.02/3).
    const effect = pairedEffect([
      pair(300, 330, 300, 300),
      pair(1000, 1300, 1000, 1000),
      pair(10_000, 9000, 10_000, 7000),
      pair(500, 600, 500, 500),
    ]);

    expect(effect?.share).toBeCloseTo((0.1 + 0.3 + 0.2 + 0.2) / 4, 12);
    expect(effect).toMatchObject({ df: 3, clipped: 0 });
    expect(effect?.standardError).toBeCloseTo(Math.sqrt(0.02 / 3 / 4), 12);
  });

  it('takes off what the year before explains', () => {
    // B usually brings 20% more than A and did so again; A gained 10% of the pair's size on top.
    const pairs = [100, 300, 1000, 4000, 9000, 20_000].map((size, i) => {
      const tilt = i % 2 === 0 ? 1 : -1;
      const [usualA, usualB] = [size * (1 - 0.1 * tilt), size * (1 + 0.1 * tilt)];
      return pair(usualA, usualA + 0.1 * size, usualB, usualB);
    });

    const effect = pairedEffect(pairs);
    if (effect === null) throw new Error('no effect');

    // With the slope 1 held by balanced tilts, what is left is the gain.
    expect(effect.share).toBeCloseTo(0.1, 10);
    expect(chanceBetter(effect)).toBeGreaterThan(0.999);
  });

  it('lets one wild order not decide', () => {
    const quiet = [90, 110, 105, 95, 100, 98, 103, 99].map((value) => pair(100, value, 100, 100));
    const calm = pairedEffect(quiet);
    const wild = pairedEffect([...quiet, pair(100, 9000, 100, 100)]);

    expect(wild?.clipped).toBe(1);
    expect(Math.abs((wild?.share ?? 1) - (calm?.share ?? 0))).toBeLessThan(0.05);
  });

  it('is nothing to tell with fewer than four pairs, or where nobody usually brings anything', () => {
    expect(pairedEffect([pair(1, 2, 1, 1), pair(1, 2, 1, 1), pair(1, 2, 1, 1)])).toBeNull();
    expect(pairedEffect(Array.from({ length: 6 }, () => pair(0, 5, 0, 1)))).toBeNull();
  });

  it('turns its sign with the names of the groups, and does not depend on the unit of money', () => {
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 2, max: 1000 }), (pairs, unit) => {
        const effect = pairedEffect(pairs);
        const turned = pairedEffect(pairs.map(({ a, b }) => ({ a: b, b: a })));
        const scaled = pairedEffect(
          pairs.map(({ a, b }) => ({
            a: { usual: a.usual * unit, value: a.value * unit },
            b: { usual: b.usual * unit, value: b.value * unit },
          })),
        );

        expect(turned?.share).toBeCloseTo(-(effect?.share ?? Number.NaN), 8);
        expect(scaled?.share).toBeCloseTo(effect?.share ?? Number.NaN, 8);
        expect(scaled?.standardError).toBeCloseTo(effect?.standardError ?? Number.NaN, 8);
      }),
    );
  });

  it('is called better from 95% on exactly where its 90% lie above nothing', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const effect = pairedEffect(pairs);
        if (effect === null || effect.standardError < 1e-6) return;
        const { low } = effectInterval(effect);
        fc.pre(Math.abs(low) > 1e-9);
        expect(chanceBetter(effect) >= 0.95).toBe(low > 0);
      }),
    );
  });
});
