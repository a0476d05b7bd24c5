import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../../shared/programmes/pilots/normal.ts';
import {
  customersForMoney,
  customersForRates,
  READ_OUT_RISK,
  smallestRate,
} from '../../../../shared/programmes/pilots/sample-size.ts';
import { tCdf, tQuantile } from '../../../../shared/programmes/pilots/student-t.ts';

describe('customers for each group', () => {
  it.each([
    [0.2, 0.4, 79],
    [0.7, 0.85, 118],
    [0.1, 0.2, 197],
  ])('that tell a rate of %d from one of %d: %d', (base, other, customers) => {
    expect(customersForRates(base, other)).toBe(customers);
  });

  it.each([
    [0.5, 63, 33],
    [0.8, 25, 13],
    [1, 16, 9],
  ])(
    'that see an effect of %d standard deviations: %d, with a year before that correlates by 0.7 %d',
    (effect, alone, adjusted) => {
      expect(customersForMoney(effect)).toBe(alone);
      expect(customersForMoney(effect, 0.7)).toBe(adjusted);
    },
  );

  it('lead back to the rate that they tell', () => {
    const rate = smallestRate(0.2, customersForRates(0.2, 0.4, READ_OUT_RISK));

    expect(rate).toBeGreaterThan(0.39);
    expect(rate).toBeLessThanOrEqual(0.4);
    expect(smallestRate(0.9, 5)).toBeNull();
  });
});

describe('the distributions', () => {
  it.each([
    [0.5, 0],
    [0.8, 0.841621],
    [0.95, 1.644854],
    [0.975, 1.959964],
  ])('of a normal: %d lie below %d', (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 5);
    expect(normalCdf(-value)).toBeCloseTo(1 - share, 5);
  });

  // Tables of Student's t, e.g. NIST/SEMATECH 1.3.6.7.2.
  it.each([
    [0.95, 2, 2.92],
    [0.95, 7, 1.895],
    [0.975, 10, 2.228],
    [0.9, 30, 1.31],
  ])('of t: %d lie below it with %d degrees of freedom', (share, df, value) => {
    expect(tQuantile(share, df)).toBeCloseTo(value, 3);
    expect(tCdf(-value, df)).toBeCloseTo(1 - share, 3);
  });
});
