import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/forecast';
import { type CustomerRecord, foldOrders, isoDateOf } from '#shared/history';
import { sampleRecords } from '#shared/programmes';

const AS_OF = 20_000;

const record = (i: number): CustomerRecord => ({
  customerId: `c${i}`,
  name: '',
  facts: {},
  ledger: foldOrders([], [{ date: isoDateOf(AS_OF - 10), netMinor: 100 + i }]),
});
const RECORDS = Array.from({ length: 1_000 }, (_, i) => record(i));
const total = (sample: ReturnType<typeof sampleRecords>) =>
  sample.reduce((sum, { record, standsFor }) => sum + standsFor * (record.ledger[0]?.netMinor ?? 0), 0);

describe('a sample of customers', () => {
  it('is all of them while they are few', () => {
    const sample = sampleRecords(RECORDS, 1_000, AS_OF, seededRandom(1));

    expect(sample.map(({ record }) => record)).toEqual(RECORDS);
    expect(new Set(sample.map(({ standsFor }) => standsFor))).toEqual(new Set([1]));
  });

  it('holds the largest, each for itself, and stands for all together', () => {
    const sample = sampleRecords(RECORDS, 100, AS_OF, seededRandom(1));

    expect(sample).toHaveLength(100);
    expect(new Set(sample.map(({ record }) => record.customerId)).size).toBe(100);
    expect(sample.slice(0, 50).map(({ record }) => record.customerId)).toEqual(
      RECORDS.slice(-50)
        .toReversed()
        .map(({ customerId }) => customerId),
    );
    expect(sample.slice(0, 50).every(({ standsFor }) => standsFor === 1)).toBe(true);
    expect(sample.reduce((sum, { standsFor }) => sum + standsFor, 0)).toBeCloseTo(1_000, 6);
  });

  it('says of the sales of all what they are', () => {
    const all = total(sampleRecords(RECORDS, 1_000, AS_OF, seededRandom(1)));

    for (const seed of [1, 2, 3]) {
      const estimate = total(sampleRecords(RECORDS, 100, AS_OF, seededRandom(seed)));
      expect(Math.abs(estimate / all - 1)).toBeLessThan(0.02);
    }
  });
});
