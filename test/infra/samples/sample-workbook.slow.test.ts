import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../../infra/local/samples/sample-workbook.ts';
import { LOCALES, sampleOf, sheetsOf, TODAY } from './samples.ts';

/** A blank row and the total. */
const FOOT_ROWS = 2;

describe('sampleWorkbook', () => {
  it.each([
    ['pt-BR', 'pt_BR', 'America/Sao_Paulo', ['Clientes', 'Pedidos']],
    ['pl', 'pl_PL', 'Europe/Warsaw', ['Klienci', 'Faktury']],
    [
      'en',
      'en_GB',
      'Europe/London',
      ['Customers', 'Invoices', 'NPS survey', 'Complaints', 'Service desk', 'People'],
    ],
  ] as const)(
    'in %s opens on the customers, with the orders behind them',
    (locale, sheetLocale, timeZone, tabs) => {
      const workbook = sampleOf(locale);

      expect(workbook).toMatchObject({ locale: sheetLocale, timeZone });
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(tabs);
      expect(workbook.activeSheetId).toBe(workbook.sheets[0]?.id);
    },
  );

  it.each(LOCALES)('in %s has a few hundred customers and years of orders', (locale) => {
    const { customers, orders } = sheetsOf(sampleOf(locale));

    expect(customers.cells.length).toBeGreaterThan(250);
    expect(customers.cells.length).toBeLessThan(400);
    expect(orders.cells.length).toBeGreaterThan(6_000);
    expect(orders.cells.length).toBeLessThan(12_000);
  });

  it.each(LOCALES)('in %s is the same to the last byte every time', (locale) => {
    expect(JSON.stringify(sampleWorkbook(locale, TODAY))).toBe(JSON.stringify(sampleOf(locale)));
  });

  it.each(LOCALES)('in %s keeps every earlier order as it was when the days go on', (locale) => {
    const now = sheetsOf(sampleOf(locale)).orders;

    for (const earlier of ['2022-01-03', '2024-02-29', '2026-11-20']) {
      const then = sheetsOf(sampleWorkbook(locale, earlier)).orders;
      const rows = then.cells.slice(then.frozenRows, -FOOT_ROWS);
      const same = now.cells.slice(now.frozenRows, now.frozenRows + rows.length);
      expect(JSON.stringify(same)).toBe(JSON.stringify(rows));
    }
  });

  it.each(LOCALES)('in %s holds plain values inside its sheets, under a bold header that stays', (locale) => {
    for (const sheet of sampleOf(locale).sheets) {
      const header = sheet.cells[sheet.frozenRows - 1] ?? [];
      expect(header.length).toBeGreaterThan(4);
      for (const cell of header) expect(cell?.style).toMatchObject({ bold: true });
      expect(Object.keys(sheet.columnWidths)).toHaveLength(header.length);
      expect(Math.max(...sheet.cells.map((row) => row.length))).toBeLessThanOrEqual(sheet.columnCount);
      expect(sheet.cells.length).toBeLessThanOrEqual(sheet.rowCount);
      const filled = sheet.cells.flat().filter((cell) => cell !== null);
      expect(filled.filter((cell) => cell.formula !== undefined || cell.value === '')).toEqual([]);
    }
  });

  it('starts on 2022-01-01 and not before', () => {
    expect(sheetsOf(sampleWorkbook('pl', '2022-01-01')).orders.cells.length).toBeGreaterThan(0);
    expect(() => sampleWorkbook('pl', '2021-12-31')).toThrow(RangeError);
    expect(() => sampleWorkbook('pl', 'soon')).toThrow(RangeError);
  });
});
