import type { Locale } from '#shared/contracts';
import { type CleaningOptions, readLayout, type SheetCells, type TableLayout } from '#shared/tabular';
import { sampleWorkbook } from '../../../infra/local/samples/sample-workbook.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../infra/local/workbook/protocol.ts';

export const TODAY = '2026-11-21';
export const LOCALES = ['pt-BR', 'pl', 'en'] as const;
export const CURRENCY: Record<Locale, string> = { 'pt-BR': 'BRL', pl: 'PLN', en: 'GBP' };

const made = new Map<Locale, WorkbookSnapshot>();

/** The sample as of `TODAY`, made once. */
export function sampleOf(locale: Locale): WorkbookSnapshot {
  const workbook = made.get(locale) ?? sampleWorkbook(locale, TODAY);
  made.set(locale, workbook);
  return workbook;
}

export function sheetsOf(workbook: WorkbookSnapshot): { customers: SheetSnapshot; orders: SheetSnapshot } {
  const [customers, orders] = workbook.sheets;
  if (customers === undefined || orders === undefined) throw new Error('a sample has two sheets');
  return { customers, orders };
}

export function valuesOf(sheet: SheetSnapshot): SheetCells {
  return sheet.cells.map((row) => row.map((cell) => cell?.value ?? null));
}

/** The rows below the header as objects by header. */
export function recordsOf(sheet: SheetSnapshot): Record<string, CellValue>[] {
  const [headers = [], ...rows] = valuesOf(sheet).slice(sheet.frozenRows - 1);
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])));
}

export function layoutOf(sheet: SheetSnapshot): TableLayout {
  const result = readLayout(valuesOf(sheet));
  if ('problem' in result) throw new Error(`${sheet.name}: ${result.problem.code} ${result.problem.value}`);
  return result.layout;
}

/** As a newcomer reads a sample: no rates, everything up to today. */
export function readingOptions(locale: Locale): CleaningOptions {
  return {
    locale,
    currency: CURRENCY[locale],
    rates: {},
    asOf: TODAY,
    today: TODAY,
    identity: 'customer_id',
  };
}
