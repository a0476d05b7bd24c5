import { describe, expect, it } from 'vitest';
import {
  MOST_SAMPLED,
  mergeSamples,
  rankOf,
  type SampledCustomer,
  sampleOf,
} from '../../../shared/scoring/learning-sample.ts';
import { shuffled } from '../btyd/portfolios.ts';

const CUSTOMERS = Array.from(
  { length: 2 * MOST_SAMPLED + 5_000 },
  (_, i): SampledCustomer => ({
    rank: rankOf(`customer-${i}`),
    occasions: [20_000 + (i % 500)],
    repeatNetMinor: 0,
    annualSalesMinor: i,
    marginRate: null,
    costToServeMinor: 0,
  }),
);

describe('the sample of a large portfolio', () => {
  const whole = sampleOf(CUSTOMERS);

  it('holds as many as are enough, those whose ids fall lowest', () => {
    const highest = whole.at(-1)?.rank ?? Number.NaN;

    expect(whole).toHaveLength(MOST_SAMPLED);
    expect(CUSTOMERS.filter(({ rank }) => rank <= highest)).toHaveLength(MOST_SAMPLED);
  });

  it.each([
    ['two halves', [0, 32_000]],
    ['a large part and two small ones', [0, 61_000, 61_001]],
    ['parts of which one is empty', [0, 0, 40_000]],
  ])('is the same when it is merged from %s', (_, starts) => {
    const parts = starts.map((from, i) => CUSTOMERS.slice(from, starts[i + 1]));

    expect(parts.map(sampleOf).reduce(mergeSamples)).toEqual(whole);
    expect(parts.map(sampleOf).reverse().reduce(mergeSamples)).toEqual(whole);
  });

  it('is the same whatever the order of the customers', () => {
    expect(sampleOf(shuffled(CUSTOMERS, 1))).toEqual(whole);
  });

  it('does not ask what the customers did: each tenth of them has its share', () => {
    const tenth = CUSTOMERS.length / 10;
    const expected = MOST_SAMPLED / 10;
    const error = Math.sqrt(expected * (1 - MOST_SAMPLED / CUSTOMERS.length));

    for (let i = 0; i < 10; i++) {
      const from = whole.filter(
        ({ annualSalesMinor }) => annualSalesMinor >= i * tenth && annualSalesMinor < (i + 1) * tenth,
      );
      expect(Math.abs(from.length - expected)).toBeLessThan(4 * error);
    }
  });
});

describe('where an id falls', () => {
  it.each([
    ['numbers', (i: number) => `${i}`],
    ['numbers with zeros before them', (i: number) => `DE-${String(i).padStart(9, '0')}`],
    ['addresses', (i: number) => `kunde${i}@example.com`],
    [
      'ids that differ in their first sign alone',
      (i: number) => `${String.fromCodePoint(0x100 + i)}-long-tail`,
    ],
  ])('is even over the whole range, and its own: %s', (_, idOf) => {
    const ranks = Array.from({ length: 20_000 }, (_, i) => rankOf(idOf(i)));
    const tenths = Map.groupBy(ranks, (rank) => Math.floor((10 * rank) / 2 ** 53));
    const chiSquare = [...tenths.values()].reduce(
      (sum, { length }) => sum + (length - 2_000) ** 2 / 2_000,
      0,
    );

    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks.every(Number.isSafeInteger)).toBe(true);
    // Nine degrees of freedom: chance alone passes this once in a thousand times.
    expect(chiSquare).toBeLessThan(27.9);
  });
});
