import { blankSheet } from '../workbook/blank-sheet.ts';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import type { Column } from './column.ts';

type Row = (Cell | null)[];

/** Google's default. */
const FEWEST_COLUMNS = 26;
const SPARE_COLUMNS = 12;
const SPARE_ROWS = 50;

export function sheetOf(
  id: number,
  name: string,
  columns: readonly Column<string>[],
  frozenRows: number,
  cells: Row[],
): SheetSnapshot {
  return {
    ...blankSheet(id, name, {
      rowCount: cells.length + SPARE_ROWS,
      columnCount: Math.max(FEWEST_COLUMNS, columns.length + SPARE_COLUMNS),
    }),
    frozenRows,
    columnWidths: Object.fromEntries(columns.map(({ width }, index) => [index, width])),
    cells,
  };
}
