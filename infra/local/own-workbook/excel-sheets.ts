import ExcelJS from 'exceljs';
import { blankSheet, NEW_SHEET } from '../workbook/blank-sheet.ts';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import { type Regional, regionalOf } from '../workbook/regional.ts';
import { excelCell } from './excel-cell.ts';
import { excelColors } from './excel-colors.ts';
import { UnreadableFile } from './file-problem.ts';
import { MOST_CELLS } from './limits.ts';

/** Excel's default font: pixels of a digit, and of the space around a text. */
const DIGIT_PX = 7;
const PADDING_PX = 5;
const PX_PER_POINT = 96 / 72;

/** The sheets of an Excel workbook: values, formats and notes; formulas by their last results. @throws UnreadableFile */
export async function excelSheets(bytes: Uint8Array, spreadsheetLocale: string): Promise<SheetSnapshot[]> {
  const excel = new ExcelJS.Workbook();
  try {
    // ExcelJS names a buffer type of its own; it takes what Node's is.
    await excel.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  } catch {
    throw new UnreadableFile({ code: 'excel_damaged' });
  }
  if (excel.worksheets.length === 0) throw new UnreadableFile({ code: 'excel_damaged' });
  const cells = excel.worksheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells > MOST_CELLS) throw new UnreadableFile({ code: 'too_many_cells' });
  const regional = regionalOf(spreadsheetLocale);
  const color = excelColors(excel);
  return excel.worksheets.map((sheet, id) => sheetOf(sheet, id, regional, color));
}

function sheetOf(
  sheet: ExcelJS.Worksheet,
  id: number,
  regional: Regional,
  color: ReturnType<typeof excelColors>,
): SheetSnapshot {
  const size = {
    rowCount: Math.max(NEW_SHEET.rowCount, sheet.rowCount),
    columnCount: Math.max(NEW_SHEET.columnCount, sheet.columnCount),
  };
  const snapshot = blankSheet(id, sheet.name, size);
  // ExcelJS's types do not say that a sheet may have none.
  const [view] = (sheet.views as ExcelJS.Worksheet['views'] | null) ?? [];
  snapshot.frozenRows = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  snapshot.hidden = sheet.state !== 'visible';
  snapshot.gridlinesHidden = view?.showGridLines === false;
  snapshot.tabColor = color(sheet.properties.tabColor) ?? null;
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: (Cell | null)[] = [];
    row.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push(null);
      cells.push(excelCell(cell, regional, color));
    });
    snapshot.cells[number - 1] = cells;
    if (row.hidden) snapshot.hiddenRows.push(number - 1);
    else if (row.height) snapshot.rowHeights[number - 1] = Math.round(row.height * PX_PER_POINT);
  });
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    if (width) snapshot.columnWidths[column - 1] = Math.round(width * DIGIT_PX) + PADDING_PX;
    if (hidden) snapshot.hiddenColumns.push(column - 1);
  }
  return snapshot;
}
