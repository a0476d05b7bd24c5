import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type IWorksheetData,
  VerticalAlign,
} from '@univerjs/core';
import { shownStyle } from '../../../workbook/conditional-format.ts';
import type { Cell, ConditionalFormat, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { type Regional, regionalOf } from '../../../workbook/regional.ts';
import { COLUMN_WIDTH, ROW_HEIGHT } from './default-sizes.ts';
import { USUAL_POINTS, univerCell } from './univer-cell.ts';

/** Google Sheets' own default. */
const FONT = { ff: 'Arial', fs: USUAL_POINTS, vt: VerticalAlign.BOTTOM };

/** The whole workbook as Univer loads it: faster than painting 20,000 cells one operation at a time. */
export function univerWorkbook(workbook: WorkbookSnapshot): Partial<IWorkbookData> {
  const regional = regionalOf(workbook.locale);
  return {
    id: workbook.id,
    name: workbook.name,
    sheetOrder: workbook.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [String(sheet.id), univerSheet(sheet, regional)]),
    ),
  };
}

/** One sheet as Univer loads it. */
export function univerSheet(sheet: SheetSnapshot, regional: Regional): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: FONT,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: frozen(sheet.frozenRows),
    showGridlines: sheet.gridlinesHidden ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    cellData: univerCells(
      { row: 0, column: 0, cells: sheet.cells },
      regional,
      'keep empty',
      sheet.conditionalFormats,
    ),
  };
}

/** Univer's freeze for so many rows at the top; -1 is its word for "no column". */
export function frozen(rows: number): IWorksheetData['freeze'] {
  return { startRow: rows === 0 ? -1 : rows, startColumn: -1, ySplit: rows, xSplit: 0 };
}

export interface CellBlock {
  row: number;
  column: number;
  cells: (Cell | null)[][];
}

/** A block of cells at its place under the sheet's rules; empty cells are named only to wipe what stands there. */
export function univerCells(
  block: CellBlock,
  regional: Regional,
  empty: 'wipe empty' | 'keep empty',
  formats: readonly ConditionalFormat[] = [],
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  block.cells.forEach((line, rowOffset) => {
    const painted: Record<number, ICellData> = {};
    line.forEach((cell, columnOffset) => {
      if (!cell && empty === 'keep empty') return;
      const column = block.column + columnOffset;
      const style = shownStyle(cell, block.row + rowOffset, column, formats);
      painted[column] = univerCell(cell, regional, style);
    });
    matrix[block.row + rowOffset] = painted;
  });
  return matrix;
}

function rowData(sheet: SheetSnapshot): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, height] of Object.entries(sheet.rowHeights)) {
    rows[Number(row)] = { h: height, ia: BooleanNumber.FALSE };
  }
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows]) {
    rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  }
  return rows;
}

function columnData(sheet: SheetSnapshot): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const [column, width] of Object.entries(sheet.columnWidths)) columns[Number(column)] = { w: width };
  for (const column of sheet.hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}
