import type { Operation } from './protocol.ts';
import type { Shift } from './shift.ts';

export interface Move {
  sheetId: number;
  axis: 'row' | 'column';
  shift: Shift;
}

/** The rows or columns that an operation inserts or removes; null where it does neither. */
export function shiftBy(operation: Operation): Move | null {
  switch (operation.type) {
    case 'rowsInserted':
    case 'rowsRemoved': {
      const kind = operation.type === 'rowsInserted' ? 'inserted' : 'removed';
      const { sheetId, row: at, count } = operation;
      return { sheetId, axis: 'row', shift: { kind, at, count } };
    }
    case 'columnsInserted':
    case 'columnsRemoved': {
      const kind = operation.type === 'columnsInserted' ? 'inserted' : 'removed';
      const { sheetId, column: at, count } = operation;
      return { sheetId, axis: 'column', shift: { kind, at, count } };
    }
    default:
      return null;
  }
}
