import { type CellRule, dataValidation } from './cell-rule.ts';
import { HEADER_FILL, HEADER_INK } from './column-style.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column of a tab that the add-on makes for a person. */
export interface NewColumn {
  header: string;
  /** What the column holds, on its header. */
  note: string;
  /** Pixels. */
  width: number;
  align: 'left' | 'right';
  /** Null leaves the cells' automatic format. */
  format: string | null;
  /** Null takes whatever is typed. */
  rule: CellRule | null;
}

/** A tab to be made. Days are serial numbers; '' leaves a cell empty. */
export interface NewTab {
  /** Where a tab of that name stands already, a number follows: `Customers 2`. */
  name: string;
  columns: readonly NewColumn[];
  rows: readonly (readonly (string | number)[])[];
}

/**
 * Makes a tab behind all others and opens it; what stands in the others is not touched. Texts stay the texts they are,
 * whatever they look like.
 */
export function makeTab({ name, columns, rows }: NewTab): Sheet {
  const width = columns.length;
  const sheet = insertTab(name, { rows: rows.length + 1, columns: width });
  const cells = [columns.map(({ header }) => header), ...rows];
  sheet.getRange(1, 1, cells.length, width).setValues(cells.map((row) => row.map(asText)));
  sheet
    .getRange(1, 1, 1, width)
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold')
    .setFontColor(HEADER_INK)
    .setBackground(HEADER_FILL);
  for (const [i, column] of columns.entries()) styleColumn(sheet, i + 1, column);
  sheet.setFrozenRows(1);
  // Google writes lazily, and whoever comes next must find the cells there.
  SpreadsheetApp.flush();
  return sheet;
}

/** A new empty tab behind all others, open and with room for so many cells. */
export function insertTab(name: string, size: { rows: number; columns: number }): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(freeName(name, names), names.length);
  const missingRows = size.rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = size.columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet;
}

/** The name, with a number where others have it; Sheets takes `orders` and `Orders` for the same. */
export function freeName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  for (let i = 1; ; i++) {
    const free = i === 1 ? name : `${name} ${i}`;
    if (!known.has(free.toLowerCase())) return free;
  }
}

/** Sheets reads what `setValues` puts into a cell as if it were typed; an apostrophe in front keeps any text. */
export function asText<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function styleColumn(sheet: Sheet, column: number, { width, align, format, rule }: NewColumn): void {
  sheet.setColumnWidth(column, width);
  const rows = sheet.getMaxRows();
  if (align === 'right') sheet.getRange(1, column, rows, 1).setHorizontalAlignment('right');
  const body = sheet.getRange(2, column, rows - 1, 1);
  if (format !== null) body.setNumberFormat(format);
  if (rule !== null) body.setDataValidation(dataValidation(rule));
}
