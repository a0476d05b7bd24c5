import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, serialOf, serialOfInstant } from '../../../infra/local/workbook/serial-date.ts';

describe('serial dates', () => {
  it('count days from 1899-12-30, as Sheets and Lotus do', () => {
    expect(serialOf(1900, 1, 1)).toBe(2);
    expect(serialOf(1970, 1, 1)).toBe(25_569);
    expect(serialOf(2024, 2, 29)).toBe(45_351);
    expect(serialOf(2023, 2, 29)).toBeNull();
  });

  it.each([
    ['Europe/Warsaw', '2026-01-01T23:00:00.000Z'],
    ['America/Sao_Paulo', '2026-01-02T03:00:00.000Z'],
    ['UTC', '2026-01-02T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01T18:15:00.000Z'],
  ])("are midnight in the spreadsheet's time zone: %s", (timeZone, instant) => {
    const serial = serialOf(2026, 1, 2) ?? 0;

    expect(new Date(instantOfSerial(serial, timeZone)).toISOString()).toBe(instant);
    expect(serialOfInstant(Date.parse(instant), timeZone)).toBe(serial);
  });

  it('follow summer time', () => {
    const noonBefore = instantOfSerial((serialOf(2026, 3, 28) ?? 0) + 0.5, 'Europe/London');
    const noonAfter = instantOfSerial((serialOf(2026, 3, 29) ?? 0) + 0.5, 'Europe/London');

    expect(noonAfter - noonBefore).toBe(23 * 3_600_000);
  });

  it('come back from an instant as the same day, whatever the zone', () => {
    const zones = fc.constantFrom('Europe/London', 'America/Sao_Paulo', 'Europe/Warsaw', 'Pacific/Auckland');
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), zones, (serial, zone) => {
        // Noon: at midnight a clock may be put forward, and the hour does not exist.
        expect(serialOfInstant(instantOfSerial(serial + 0.5, zone), zone)).toBe(serial + 0.5);
      }),
    );
  });
});
