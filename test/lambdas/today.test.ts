import { describe, expect, it } from 'vitest';
import { isoDateOf } from '#shared/history';
import { todayIn } from '../../lambdas/today.ts';

describe('todayIn', () => {
  it.each([
    ['America/Sao_Paulo', '2026-01-01T02:59:59Z', '2025-12-31'],
    ['America/Sao_Paulo', '2026-01-01T03:00:00Z', '2026-01-01'],
    ['Europe/Warsaw', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
    ['UTC', '2024-02-29T00:00:00Z', '2024-02-29'],
  ])('is, in %s at %s, %s', (timeZone, now, day) => {
    expect(isoDateOf(todayIn(timeZone, new Date(now)))).toBe(day);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => todayIn('Mars/Olympus', new Date())).toThrow(RangeError);
  });
});
