import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../../shared/programmes/pilots/rates.ts';

describe('two rates', () => {
  it('are compared as Beta distributions: a closed form', () => {
    // P(a > b) for Beta(2, 1) against Beta(1, 2) is ∫ 2a·(1 − (1 − a)²) da = 5/6.
    expect(compareRates({ did: 1, of: 1 }, { did: 0, of: 1 }).chanceBetter).toBeCloseTo(5 / 6, 5);
  });

  it('are as likely to be the one or the other where nothing was seen, and differ by less than 0.684 at 90%', () => {
    // The difference of two uniforms is triangular: P(|d| < x) = 1 − (1 − x)².
    const unseen = compareRates({ did: 0, of: 0 }, { did: 0, of: 0 });

    expect(unseen.chanceBetter).toBeCloseTo(0.5, 10);
    expect(unseen.mean).toBe(0);
    expect(unseen.high).toBeCloseTo(1 - Math.sqrt(0.1), 3);
    expect(unseen.low).toBeCloseTo(-(1 - Math.sqrt(0.1)), 3);
  });

  it('agree with the normal approximation where many were seen', () => {
    const { low, high, mean } = compareRates({ did: 600, of: 1000 }, { did: 500, of: 1000 });
    const reach = 1.645 * Math.sqrt((0.6 * 0.4 + 0.5 * 0.5) / 1000);

    expect(low).toBeCloseTo(mean - reach, 3);
    expect(high).toBeCloseTo(mean + reach, 3);
  });
});
