import type { Area, Cell, Edit, WorkbookSnapshot } from '../../../workbook/protocol.ts';
import { regionalOf } from '../../../workbook/regional.ts';
import { cellOf, sheetOf } from './mirror.ts';
import { pastedCells } from './pasted-cells.ts';
import { shownText } from './univer-cell.ts';

/** What was last copied or cut inside this workbook. */
export interface Clipboard {
  took(how: 'copy' | 'cut', workbook: WorkbookSnapshot, sheetId: number, area: Area): void;
  /**
   * The edits that paste a text into `target`. Where it is the text of what was taken here, cells come whole, with
   * their formats, as often as they fit into the target; cut cells leave their old place. Else it is typed.
   */
  paste(text: string, sheetId: number, target: Area): Edit[];
}

interface Taken {
  how: 'copy' | 'cut';
  sheetId: number;
  area: Area;
  cells: (Cell | null)[][];
  /** The cells as they look, to know their text again. */
  shown: string;
}

export function clipboard(): Clipboard {
  let taken: Taken | null = null;

  return {
    took(how, workbook, sheetId, area) {
      const sheet = sheetOf(workbook, sheetId);
      const cells = block(area.rows, area.columns, (row, column) =>
        ownCell(cellOf(sheet, area.row + row, area.column + column)),
      );
      const regional = regionalOf(workbook.locale);
      const shown = cells.map((line) => line.map((cell) => shownText(cell, regional)));
      taken = { how, sheetId, area, cells, shown: keyOf(shown) };
    },
    paste(text, sheetId, { row, column, rows, columns }) {
      const typed = pastedCells(text);
      const known = taken !== null && keyOf(typed) === taken.shown ? taken : null;
      if (!known) return [{ type: 'input', sheetId, row, column, input: typed }];
      const { area, cells } = known;
      if (known.how === 'cut') {
        taken = null;
        const emptied = block(area.rows, area.columns, () => null);
        return [
          { type: 'cells', sheetId: known.sheetId, row: area.row, column: area.column, cells: emptied },
          { type: 'cells', sheetId, row, column, cells },
        ];
      }
      const high = rows % area.rows === 0 ? rows : area.rows;
      const wide = columns % area.columns === 0 ? columns : area.columns;
      const tiled = block(high, wide, (r, c) => cells[r % area.rows]?.[c % area.columns] ?? null);
      return [{ type: 'cells', sheetId, row, column, cells: tiled }];
    },
  };
}

/** What a formula has spread into a cell is pasted as a value. */
function ownCell(cell: Cell | null): Cell | null {
  if (!cell?.spread) return cell;
  const { spread: _, ...kept } = cell;
  return kept;
}

function block<T>(rows: number, columns: number, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => at(row, column)),
  );
}

function keyOf(texts: readonly (readonly string[])[]): string {
  return JSON.stringify(texts);
}
