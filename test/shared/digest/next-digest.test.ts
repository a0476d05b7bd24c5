import { describe, expect, it } from 'vitest';
import { isDigestDay, nextDigestDay } from '#shared/digest';

describe('the next weekly e-mail', () => {
  it.each([
    ['a Sunday evening', '2026-11-29', 23, '2026-11-30'],
    ['Monday before seven', '2026-11-30', 6, '2026-11-30'],
    ['Monday at seven, when it is under way', '2026-11-30', 7, '2026-12-07'],
    ['a Tuesday', '2026-12-01', 0, '2026-12-07'],
    ['the end of a year', '2026-12-31', 12, '2027-01-04'],
  ])('after %s', (_, today, hour, next) => {
    expect(nextDigestDay(today, hour)).toBe(next);
    expect(isDigestDay(next)).toBe(true);
  });
});
