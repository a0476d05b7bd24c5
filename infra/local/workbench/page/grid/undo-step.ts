import type { Area, Cell, Edit, SheetSnapshot, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { COLUMN_WIDTH, ROW_HEIGHT } from './default-sizes.ts';
import { cellOf, sheetOf } from './mirror.ts';

/** What a person did, as edits: those that take it back and those that do it again. */
export interface UndoStep {
  undo: Edit[];
  redo: Edit[];
}

/** The step of an edit that is about to be made, by the workbook as it stands; null where it cannot be taken back. */
export function undoStep(edit: Edit, workbook: WorkbookSnapshot): UndoStep | null {
  const undo = inverseOf(edit, workbook);
  return undo && { undo, redo: [edit] };
}

function inverseOf(edit: Edit, workbook: WorkbookSnapshot): Edit[] | null {
  if (!('sheetId' in edit)) return null;
  const { sheetId } = edit;
  const sheet = sheetOf(workbook, sheetId);
  if (!sheet) return null;
  switch (edit.type) {
    case 'input':
      return [asTheyStand(sheet, areaOf(edit.row, edit.column, edit.input))];
    case 'cells':
      return [asTheyStand(sheet, areaOf(edit.row, edit.column, edit.cells))];
    case 'insertRows':
      return [{ ...edit, type: 'removeRows' }];
    case 'insertColumns':
      return [{ ...edit, type: 'removeColumns' }];
    case 'removeRows': {
      const area = { row: edit.row, column: 0, rows: edit.count, columns: sheet.columnCount };
      return [
        { ...edit, type: 'insertRows' },
        asTheyStand(sheet, area),
        ...sizes(sheet, 'row', edit.row, edit.count),
      ];
    }
    case 'removeColumns': {
      const area = {
        row: 0,
        column: edit.column,
        rows: Math.max(1, sheet.cells.length),
        columns: edit.count,
      };
      return [
        { ...edit, type: 'insertColumns' },
        asTheyStand(sheet, area),
        ...sizes(sheet, 'column', edit.column, edit.count),
      ];
    }
    case 'hide':
      return [{ ...edit, hidden: !edit.hidden }];
    case 'resize':
      return [{ ...edit, pixels: sizeOf(sheet, edit.axis, edit.index) ?? usualSize(edit.axis) }];
    case 'renameSheet':
      return [{ ...edit, name: sheet.name }];
    default:
      return null;
  }
}

function areaOf(row: number, column: number, rows: readonly (readonly unknown[])[]): Area {
  const columns = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  return { row, column, rows: rows.length, columns };
}

/** The edit that puts cells as they are now; those beyond the edge of the sheet stay out. */
function asTheyStand(sheet: SheetSnapshot, { row, column, rows, columns }: Area): Edit {
  const height = Math.max(1, Math.min(rows, sheet.rowCount - row));
  const width = Math.max(1, Math.min(columns, sheet.columnCount - column));
  const cells = Array.from({ length: height }, (_, rowOffset) =>
    Array.from({ length: width }, (_, columnOffset) =>
      own(cellOf(sheet, row + rowOffset, column + columnOffset)),
    ),
  );
  return { type: 'cells', sheetId: sheet.id, row, column, cells };
}

/** What a formula has spread into a cell comes back by itself; put there, it would stand in the formula's way. */
function own(cell: Cell | null): Cell | null {
  if (!cell?.spread) return cell;
  const { spread: _, ...kept } = cell;
  return { ...kept, value: null };
}

function sizes(sheet: SheetSnapshot, axis: 'row' | 'column', from: number, count: number): Edit[] {
  return Array.from({ length: count }, (_, offset) => from + offset).flatMap((index) => {
    const pixels = sizeOf(sheet, axis, index);
    return pixels === undefined ? [] : [{ type: 'resize' as const, sheetId: sheet.id, axis, index, pixels }];
  });
}

function sizeOf(sheet: SheetSnapshot, axis: 'row' | 'column', index: number): number | undefined {
  return (axis === 'row' ? sheet.rowHeights : sheet.columnWidths)[index];
}

function usualSize(axis: 'row' | 'column'): number {
  return axis === 'row' ? ROW_HEIGHT : COLUMN_WIDTH;
}
