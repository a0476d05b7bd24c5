import { shiftedRules } from '../../../workbook/area.ts';
import type { Cell, Operation, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { type Shift, shifted } from '../../../workbook/shift.ts';

type Matrix = SheetSnapshot['cells'];

/**
 * Applies one operation to the page's copy of the workbook, in place: the copy holds 20,000 cells and operations
 * arrive by the hundred. The grid paints this copy; nothing is ever read back from the grid.
 */
export function applyToMirror(workbook: WorkbookSnapshot, operation: Operation): void {
  if (operation.type === 'sheetAdded') {
    workbook.sheets.splice(operation.index, 0, operation.sheet);
    return;
  }
  if (operation.type === 'sheetRemoved') {
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.id !== operation.sheetId);
    return;
  }
  if (operation.type === 'sheetActivated') {
    workbook.activeSheetId = operation.sheetId;
    return;
  }
  if (operation.type === 'selection') return;
  if (operation.type === 'sheetMoved') {
    const moved = workbook.sheets.filter((sheet) => sheet.id === operation.sheetId);
    const others = workbook.sheets.filter((sheet) => sheet.id !== operation.sheetId);
    workbook.sheets = others.toSpliced(operation.index, 0, ...moved);
    return;
  }

  const sheet = sheetOf(workbook, operation.sheetId);
  if (sheet) applyToSheet(sheet, operation);
}

/** The sheet with this id, if the workbook has it. */
export function sheetOf(workbook: WorkbookSnapshot, sheetId: number): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.id === sheetId);
}

/** The cell at a place counted from 0; null where it holds nothing. */
export function cellOf(sheet: SheetSnapshot | undefined, row: number, column: number): Cell | null {
  return sheet?.cells[row]?.[column] ?? null;
}

type SheetOperation = Exclude<
  Operation,
  { type: 'sheetAdded' | 'sheetRemoved' | 'sheetMoved' | 'sheetActivated' | 'selection' }
>;

function applyToSheet(sheet: SheetSnapshot, operation: SheetOperation): void {
  switch (operation.type) {
    case 'cells':
      operation.cells.forEach((cells, offset) => {
        writeRow(sheet.cells, operation.row + offset, operation.column, cells);
      });
      return;
    case 'sheetRenamed':
      sheet.name = operation.name;
      return;
    case 'filtered':
      setHidden(sheet.filteredRows, { index: operation.row, hidden: operation.filtered });
      return;
    case 'conditionalFormats':
      sheet.conditionalFormats = operation.formats;
      return;
    case 'sheetHidden':
      sheet.hidden = operation.hidden;
      return;
    case 'columnWidth':
      sheet.columnWidths[operation.column] = operation.width;
      return;
    case 'rowHeight':
      sheet.rowHeights[operation.row] = operation.height;
      return;
    case 'tabColor':
      sheet.tabColor = operation.color;
      return;
    case 'gridlines':
      sheet.gridlinesHidden = operation.hidden;
      return;
    case 'validations':
      sheet.validations = operation.validations;
      return;
    case 'chartAdded':
      sheet.charts.push(operation.chart);
      return;
    case 'chartChanged':
      sheet.charts = sheet.charts.map((old) => (old.id === operation.chart.id ? operation.chart : old));
      return;
    case 'chartRemoved':
      sheet.charts = sheet.charts.filter(({ id }) => id !== operation.chartId);
      return;
    case 'frozenRows':
      sheet.frozenRows = operation.rows;
      return;
    case 'hidden':
      setHidden(operation.axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, operation);
      return;
    case 'rowsInserted':
      fill(sheet.cells, operation.row);
      sheet.cells.splice(operation.row, 0, ...Array.from({ length: operation.count }, () => []));
      moveRows(sheet, { kind: 'inserted', at: operation.row, count: operation.count });
      return;
    case 'rowsRemoved':
      sheet.cells.splice(operation.row, operation.count);
      moveRows(sheet, { kind: 'removed', at: operation.row, count: operation.count });
      return;
    case 'columnsInserted':
      for (const row of sheet.cells) {
        if (row.length > operation.column) row.splice(operation.column, 0, ...nulls(operation.count));
      }
      moveColumns(sheet, { kind: 'inserted', at: operation.column, count: operation.count });
      return;
    case 'columnsRemoved':
      for (const row of sheet.cells) row.splice(operation.column, operation.count);
      moveColumns(sheet, { kind: 'removed', at: operation.column, count: operation.count });
      return;
  }
}

function writeRow(matrix: Matrix, rowIndex: number, column: number, cells: (Cell | null)[]): void {
  fill(matrix, rowIndex + 1);
  const row = matrix[rowIndex];
  if (!row) return;
  if (row.length < column) row.push(...nulls(column - row.length));
  cells.forEach((cell, offset) => {
    row[column + offset] = cell;
  });
}

function fill(matrix: Matrix, length: number): void {
  while (matrix.length < length) matrix.push([]);
}

function nulls(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function setHidden(indexes: number[], { index, hidden }: { index: number; hidden: boolean }): void {
  const at = indexes.indexOf(index);
  if (hidden && at < 0) indexes.push(index);
  if (!hidden && at >= 0) indexes.splice(at, 1);
}

function moveRows(sheet: SheetSnapshot, shift: Shift): void {
  sheet.rowCount += grownBy(shift);
  sheet.hiddenRows = allShifted(sheet.hiddenRows, shift);
  sheet.filteredRows = allShifted(sheet.filteredRows, shift);
  sheet.conditionalFormats = shiftedRules(sheet.conditionalFormats, 'row', shift);
  sheet.validations = shiftedRules(sheet.validations, 'row', shift);
  sheet.rowHeights = sizesShifted(sheet.rowHeights, shift);
  const frozen = Array.from({ length: sheet.frozenRows }, (_, row) => row);
  sheet.frozenRows = Math.max(-1, ...allShifted(frozen, shift)) + 1;
}

function moveColumns(sheet: SheetSnapshot, shift: Shift): void {
  sheet.columnCount += grownBy(shift);
  sheet.hiddenColumns = allShifted(sheet.hiddenColumns, shift);
  sheet.conditionalFormats = shiftedRules(sheet.conditionalFormats, 'column', shift);
  sheet.validations = shiftedRules(sheet.validations, 'column', shift);
  sheet.columnWidths = sizesShifted(sheet.columnWidths, shift);
}

function sizesShifted(sizes: Record<number, number>, shift: Shift): Record<number, number> {
  const moved: Record<number, number> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const to = shifted(Number(index), shift);
    if (to !== null) moved[to] = size;
  }
  return moved;
}

function grownBy({ kind, count }: Shift): number {
  return kind === 'inserted' ? count : -count;
}

function allShifted(indexes: number[], shift: Shift): number[] {
  return indexes.map((index) => shifted(index, shift)).filter((index) => index !== null);
}
