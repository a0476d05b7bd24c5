import { describe, expect, it } from 'vitest';
import { centralInterval, seededRandom } from '../../../shared/forecast/index.ts';

describe('centralInterval', () => {
  it('leaves a twentieth on either side', () => {
    // 19 draws: the first has 1/20 below it, the last 1/20 above it.
    const values = Array.from({ length: 19 }, (_, i) => 19 - i);

    expect(centralInterval(values)).toEqual({ low: 1, high: 19 });
  });

  it('goes between two draws where none lies on the quantile', () => {
    const { low, high } = centralInterval(Array.from({ length: 29 }, (_, i) => i + 1));

    expect(low).toBeCloseTo(1.5, 12);
    expect(high).toBeCloseTo(28.5, 12);
  });

  it('has no more than its draws where they are few', () => {
    expect(centralInterval([3, 1, 2])).toEqual({ low: 1, high: 3 });
    expect(centralInterval([7])).toEqual({ low: 7, high: 7 });
  });

  it('takes equal weights for none', () => {
    const values = Array.from({ length: 40 }, (_, i) => i * i);
    const weighted = centralInterval(
      values,
      values.map(() => 1 / 40),
    );

    expect(weighted.low).toBeCloseTo(centralInterval(values).low, 9);
    expect(weighted.high).toBeCloseTo(centralInterval(values).high, 9);
  });

  it('is drawn to where the weights are', () => {
    // The first half weighs 98%, so that both its tails lie there.
    const values = Array.from({ length: 100 }, (_, i) => i);
    const { low, high } = centralInterval(
      values,
      values.map((value) => (value < 50 ? 0.0196 : 0.0004)),
    );

    expect(low).toBeLessThan(4);
    expect(high).toBeGreaterThan(45);
    expect(high).toBeLessThan(50);
  });

  it.each([20, 100])('holds the truth in nine of ten cases, %i draws of it being known', (draws) => {
    const random = seededRandom(5);
    const held = Array.from({ length: 4_000 }, () => {
      const { low, high } = centralInterval(Array.from({ length: draws }, random));
      const truth = random();
      return Number(low <= truth && truth <= high);
    });

    expect(held.reduce((sum, one) => sum + one, 0) / held.length).toBeCloseTo(0.9, 1.5);
  });
});
