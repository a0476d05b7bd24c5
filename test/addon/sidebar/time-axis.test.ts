import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../addon/sidebar/time-axis.ts';

describe('the time axis of a card', () => {
  it('has every month from the first to the last', () => {
    const { months } = timeAxis('2025-11', '2026-01-14', '2026-03-01');

    expect(months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
  });

  it('goes back two years and a year ahead, no further', () => {
    const { months } = timeAxis('2019-03-08', '2026-11-21', '2036-11-21');

    expect(months).toHaveLength(36);
    expect([months[0], months[23], months[35]]).toEqual(['2024-12', '2026-11', '2027-11']);
  });

  it('holds today where all else is elsewhere', () => {
    expect(timeAxis('2027-02', '2026-11-21', '2026-05-01').months).toEqual(['2026-11']);
  });

  it('places days within their months, however long these are', () => {
    const { at } = timeAxis('2026-01-01', '2026-02-15', '2026-02-28');

    expect(at('2026-01-01')).toBe(0);
    expect(at('2026-02-01')).toBe(0.5);
    expect(at('2026-02-15')).toBeCloseTo(0.75, 12);
    expect(at('2026-03-01')).toBe(1);
    expect(at('2025-12-01')).toBe(-0.5);
  });
});
