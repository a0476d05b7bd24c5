import { describe, expect, it } from 'vitest';
import { toMajor, toMinor } from '../../../shared/history/index.ts';

describe('money', () => {
  it.each([
    [1234.56, 'BRL', 123_456],
    [1.005, 'PLN', 101], // 1.005 × 100 is 100.49999999999999 in binary
    [-0.125, 'EUR', -13],
    [-0.001, 'EUR', 0],
    [1500, 'JPY', 1500],
  ])('%d %s is %d minor units', (amount, currency, minor) => {
    expect(toMinor(amount, currency)).toBe(minor);
  });

  it('comes back as it went in', () => {
    expect(toMajor(toMinor(98_765.43, 'BRL'), 'BRL')).toBe(98_765.43);
  });
});
