import { parseA1 } from '../../workbook/a1.ts';
import type { RangeAddress } from '../../workbook/protocol.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { GoogleError } from '../google-error.ts';

/** The address of `getRange(row, column, rows, columns)`, counted from 1, or Google's error where there is none. */
export function addressAt(
  sheet: SheetModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeAddress {
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheetId: sheet.id, row: row - 1, column: column - 1, rows, columns };
}

/** The address that A1 notation names; `named` finds the sheet, `null` meaning that the notation names none. */
export function addressOfA1(
  notation: string,
  named: (sheetName: string | null) => SheetModel | null,
): RangeAddress {
  const a1 = parseA1(notation);
  const sheet = a1 && named(a1.sheetName);
  if (!a1 || !sheet) throw new GoogleError('Range not found');
  const row = a1.firstRow ?? 0;
  const column = a1.firstColumn ?? 0;
  const lastRow = a1.lastRow ?? sheet.rowCount - 1;
  const lastColumn = a1.lastColumn ?? sheet.columnCount - 1;
  return addressAt(sheet, row + 1, column + 1, lastRow - row + 1, lastColumn - column + 1);
}
