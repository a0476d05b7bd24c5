import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyScale } from '../../../addon/sidebar/map-scale.ts';

describe('the scale of money on the map', () => {
  it('shows losses, nothing, thousands and millions at once, none of them squeezed into a corner', () => {
    const { place } = moneyScale([-5_000, 0, 3_000, 40_000, 2_000_000], 3_000);
    const places = [-5_000, 0, 3_000, 40_000, 2_000_000].map(place);

    expect(places[0]).toBe(0);
    expect(places[4]).toBe(1);
    for (const [i, at] of places.slice(1).entries()) expect(at - (places[i] ?? 0)).toBeGreaterThan(0.08);
  });

  it('draws lines for nothing and powers of ten within the range only', () => {
    expect(moneyScale([-2_000, 150_000], 3_000).ticks).toEqual([-1_000, 0, 1_000, 10_000, 100_000]);
  });

  it('always holds the threshold, even where nobody reaches it', () => {
    const { place } = moneyScale([10, 20], 5_000);
    expect(place(5_000)).toBe(1);
  });

  it('keeps the order of any amounts, and stays between 0 and 1', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), amount, amount, (amounts, a, b) => {
        const { place } = moneyScale([...amounts, a, b], 1_000);
        const [low, high] = [place(Math.min(a, b)), place(Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
