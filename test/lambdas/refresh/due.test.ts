import { describe, expect, it } from 'vitest';
import { isDue } from '../../../lambdas/refresh/due.ts';

/** How often it is the hour in a zone, over the hours of a day (UTC). */
function timesDue(timeZone: string, day: string): number {
  const hours = Array.from({ length: 24 }, (_, hour) => new Date(Date.parse(day) + hour * 3_600_000));
  return hours.filter((now) => isDue(timeZone, now)).length;
}

describe('whose night it is', () => {
  it.each([
    { timeZone: 'America/Sao_Paulo', now: '2026-11-29T07:00:00Z', due: true },
    { timeZone: 'America/Sao_Paulo', now: '2026-11-29T03:00:00Z', due: false },
    { timeZone: 'Europe/Warsaw', now: '2026-11-29T03:00:00Z', due: true },
    { timeZone: 'Europe/Warsaw', now: '2026-07-29T02:00:00Z', due: true },
    { timeZone: 'Asia/Kolkata', now: '2026-11-29T23:00:00Z', due: true },
    { timeZone: 'Atlantis/Poseidonis', now: '2026-11-29T04:00:00Z', due: false },
  ])('$timeZone at $now: $due', ({ timeZone, now, due }) => {
    expect(isDue(timeZone, new Date(now))).toBe(due);
  });

  it.each([
    ['a day like any other', '2026-11-29', 1],
    ['the clocks go forward', '2027-03-28', 1],
    ['the clocks go back', '2026-10-25', 1],
  ])('comes once where %s', (_, day, times) => {
    for (const timeZone of ['Europe/Warsaw', 'Europe/Lisbon', 'Europe/Athens', 'Europe/London']) {
      expect([timeZone, timesDue(timeZone, day)]).toEqual([timeZone, times]);
    }
  });
});
