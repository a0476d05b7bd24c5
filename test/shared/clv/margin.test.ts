import { describe, expect, it } from 'vitest';
import { type MarginSource, possibleMargin } from '#shared/clv';

describe('a margin that may be another', () => {
  it.each([
    ['orders', 0.3],
    ['customer', 0.3],
    ['portfolio', 0.46],
    ['default', 0.5],
  ] as readonly (readonly [MarginSource, number])[])(
    'two standard deviations up, from %s, is %f',
    (source, rate) => {
      expect(possibleMargin({ rate: 0.3, source }, 2)).toBeCloseTo(rate, 12);
    },
  );

  it('stays a margin', () => {
    expect(possibleMargin({ rate: 0.95, source: 'default' }, 3)).toBe(1);
  });
});
