import { blankSheet, NEW_SHEET } from './blank-sheet.ts';
import type { Cell, WorkbookSnapshot } from './protocol.ts';
import { regionalOf } from './regional.ts';
import { readTyped } from './typed-input.ts';

export interface TypedSheet {
  name: string;
  /** Text as a person would type it in the workbook's locale. */
  rows: readonly (readonly string[])[];
  frozenRows?: number;
  /** Number format of whole columns by index; `@` keeps ids such as `007` as text. */
  columnFormats?: Readonly<Record<number, string>>;
}

export interface TypedWorkbook {
  id?: string;
  name?: string;
  /** `en_GB` if not given. */
  locale?: string;
  timeZone?: string;
  sheets: readonly TypedSheet[];
}

/** The workbook that results from typing rows into empty sheets; the first sheet is active, ids count from 0. */
export function workbookOf(workbook: TypedWorkbook): WorkbookSnapshot {
  const { id = 'workbook', name = 'Workbook', locale = 'en_GB', timeZone = 'Europe/London' } = workbook;
  const regional = regionalOf(locale);
  return {
    id,
    name,
    locale,
    timeZone,
    activeSheetId: 0,
    sheets: workbook.sheets.map((sheet, sheetId) => ({
      ...blankSheet(sheetId, sheet.name, {
        rowCount: Math.max(NEW_SHEET.rowCount, sheet.rows.length),
        columnCount: sheet.rows.reduce<number>(
          (width, row) => Math.max(width, row.length),
          NEW_SHEET.columnCount,
        ),
      }),
      frozenRows: sheet.frozenRows ?? 0,
      cells: sheet.rows.map((row) =>
        row.map((text, column): Cell | null => {
          if (text === '') return null;
          const numberFormat = sheet.columnFormats?.[column];
          const typed = readTyped(text, regional, numberFormat);
          return numberFormat === undefined ? typed : { ...typed, numberFormat };
        }),
      ),
    })),
  };
}
