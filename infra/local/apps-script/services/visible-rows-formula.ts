import { parseA1 } from '../../workbook/a1.ts';
import type { CellValue } from '../../workbook/protocol.ts';
import type { WorkbookModel } from '../../workbook/workbook-model.ts';

const VISIBLE_ROWS =
  /^=JOIN\("";BYROW\((?<range>.+);LAMBDA\((?<name>\w+);SIGN\(SUBTOTAL\(103;\k<name>\)\)\)\)\)$/;

/**
 * The result of the one formula that the double can work out: a digit for each row of a range, by Sheets' rule that
 * `SUBTOTAL` with 103 counts the filled cells of rows that neither a person nor a filter hides. Undefined for any
 * other formula: it has no result here.
 */
export function visibleRowsResult(formula: string, workbook: WorkbookModel): CellValue | undefined {
  const notation = VISIBLE_ROWS.exec(formula)?.groups?.range;
  const a1 = notation === undefined ? null : parseA1(notation);
  if (!a1) return undefined;
  const sheet = a1.sheetName === null ? workbook.activeSheet : workbook.sheetByName(a1.sheetName);
  if (!sheet) return '#REF!';
  const row = a1.firstRow ?? 0;
  const column = a1.firstColumn ?? 0;
  const rows = (a1.lastRow ?? sheet.rowCount - 1) - row + 1;
  const columns = (a1.lastColumn ?? sheet.columnCount - 1) - column + 1;
  const filled = sheet.map({ row, column, rows, columns }, (cell) => (cell?.value ?? null) !== null);
  return filled
    .map((cells, i) => !sheet.isHidden('row', row + i) && !sheet.isFiltered(row + i) && cells.some(Boolean))
    .map((seen) => (seen ? '1' : '0'))
    .join('');
}
