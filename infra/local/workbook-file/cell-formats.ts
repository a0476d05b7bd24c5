import type { Locale } from '#shared/contracts';
import { moneyFormat } from '../../../addon/src/sheet/column-style.ts';

/** Number formats of cells, as Excel and LibreOffice read them. */
export interface CellFormats {
  readonly money: string;
  readonly date: string;
  readonly percent: string;
  readonly count: string;
  readonly hours: string;
  /** Keeps what looks like a number as the text it is. */
  readonly text: string;
  /** Shows nothing: the cell is there for its bar. */
  readonly hidden: string;
}

/** Excel's numbers of the languages that the months are named in. */
const LANGUAGE_ID: Readonly<Record<Locale, string>> = { en: '809', 'pt-BR': '416', pl: '415' };

export function cellFormats(currency: string, locale: Locale): CellFormats {
  return {
    money: moneyFormat(currency, locale),
    // The month's name leaves no doubt which number is the day.
    date: `[$-${LANGUAGE_ID[locale]}]d mmm yyyy`,
    percent: '0%',
    count: '#,##0',
    hours: '0.0#',
    text: '@',
    hidden: ';;;',
  };
}

/** A day as a cell keeps it; workbooks know no time zones, and ExcelJS writes the UTC day. */
export function dateCell(isoDate: string | null): Date | null {
  return isoDate === null ? null : new Date(`${isoDate}T00:00:00Z`);
}
