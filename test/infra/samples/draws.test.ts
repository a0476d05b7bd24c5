import { describe, expect, it } from 'vitest';
import { gamma, logNormal, pickWeighted, whole } from '../../../infra/local/samples/draws.ts';
import { sfc32 } from '../../../infra/local/samples/sfc32.ts';

const DRAWS = 20_000;

function many<T>(draw: () => T): T[] {
  return Array.from({ length: DRAWS }, draw);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('sfc32', () => {
  it('gives the same stream for the same seed, and another for another', () => {
    const first = many(sfc32('warta/17/purchases'));

    expect(many(sfc32('warta/17/purchases'))).toEqual(first);
    expect(many(sfc32('warta/18/purchases')).some((value, i) => value === first[i])).toBe(false);
  });

  it('fills [0, 1) evenly, also over neighbouring seeds', () => {
    let seed = 0;
    const firstDraws = many(() => sfc32(`customer/${seed++}`)());

    for (let tenth = 0; tenth < 10; tenth++) {
      const share = mean(firstDraws.map((draw) => Number(Math.floor(draw * 10) === tenth)));
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
    }
  });
});

describe('gamma', () => {
  it.each([1, 1.5, 3])('of shape %d keeps its mean, and its squared variation is 1/shape', (shape) => {
    const random = sfc32('gaps');
    const gaps = many(() => gamma(random, shape, 30));

    const average = mean(gaps);
    const variance = mean(gaps.map((gap) => (gap - average) ** 2));
    expect(Math.abs(average / 30 - 1)).toBeLessThan(0.02);
    expect(Math.abs((variance / average ** 2) * shape - 1)).toBeLessThan(0.06);
  });
});

describe('logNormal', () => {
  it('has half of its draws under the median, and about 16% above one spread', () => {
    const random = sfc32('amounts');
    const amounts = many(() => logNormal(random, 400, 0.5));

    expect(Math.abs(mean(amounts.map((amount) => Number(amount < 400))) - 0.5)).toBeLessThan(0.02);
    expect(
      Math.abs(mean(amounts.map((amount) => Number(amount > 400 * Math.exp(0.5)))) - 0.1587),
    ).toBeLessThan(0.02);
  });
});

describe('whole', () => {
  it('reaches both ends and nothing beyond', () => {
    const random = sfc32('days');

    expect(new Set(many(() => whole(random, [2, 5])))).toEqual(new Set([2, 3, 4, 5]));
  });
});

describe('pickWeighted', () => {
  it('picks in proportion to the weights', () => {
    const random = sfc32('mix');
    const picks = many(() => pickWeighted(random, { often: 3, seldom: 1, never: 0 }));

    expect(Math.abs(picks.filter((key) => key === 'often').length / DRAWS - 0.75)).toBeLessThan(0.02);
    expect(picks).not.toContain('never');
  });

  it('refuses a table without weight', () => {
    expect(() => pickWeighted(sfc32('mix'), {})).toThrow(RangeError);
  });
});
