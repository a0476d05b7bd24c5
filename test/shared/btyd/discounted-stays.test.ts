import { describe, expect, it } from 'vitest';
import { discountedStays } from '../../../shared/btyd/discounted-stays.ts';
import { expectClose } from './relative.ts';

/** 2F1(1, b; a+b; e^−rate) with 40 digits. */
const VALUES = [
  { a: 1, b: 4, rate: 0.11332868530700317, value: 4.436557078213951 },
  { a: 0.657, b: 9.783, rate: 0.1, value: 7.453805277397209 },
  { a: 0.8, b: 1040, rate: 0.00026, value: 1599.2042771125 },
  { a: 1e-6, b: 20, rate: 1e-5, value: 99999.70331067104 },
  { a: 0.001, b: 0.004, rate: 1e-6, value: 789030.6641316952 },
  { a: 30, b: 0.1, rate: 3, value: 1.0001656977680173 },
  { a: 1, b: 1, rate: 1e-9, value: 20.723265858169675 },
] as const;

describe('discountedStays', () => {
  it.each(VALUES)('is $value for a = $a, b = $b at $rate', ({ a, b, rate, value }) => {
    expectClose(discountedStays(a, b, rate), value, 1e-12);
  });

  it('is E[1/θ] without discount', () => {
    expect(discountedStays(3, 5, 0)).toBe(3.5);
    expect(discountedStays(1, 5, 0)).toBe(Number.POSITIVE_INFINITY);
  });
});
