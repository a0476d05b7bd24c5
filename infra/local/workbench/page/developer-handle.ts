import { parseA1 } from '../../workbook/a1.ts';
import type { RangeAddress, SheetSnapshot } from '../../workbook/protocol.ts';
import type { DeveloperHandle } from '../developer-handle.ts';
import type { Grid } from './grid/grid.ts';
import { cellOf } from './grid/mirror.ts';

declare global {
  interface Window {
    workbench: DeveloperHandle;
  }
}

export function developerHandle(grid: Grid, ready: Promise<void>): DeveloperHandle {
  function rangeOf(a1: string, named?: string): RangeAddress {
    const range = parseA1(a1);
    const sheet = findSheet(grid, named ?? range?.sheetName ?? null);
    if (!range || !sheet) throw new RangeError(`${JSON.stringify(a1)} names no range of this workbook`);
    const row = range.firstRow ?? 0;
    const column = range.firstColumn ?? 0;
    return {
      sheetId: sheet.id,
      row,
      column,
      rows: (range.lastRow ?? sheet.rowCount - 1) - row + 1,
      columns: (range.lastColumn ?? sheet.columnCount - 1) - column + 1,
    };
  }

  return {
    ready,
    async select(rangeA1) {
      const range = rangeOf(rangeA1);
      if (range.sheetId !== grid.workbook().activeSheetId) grid.activate(range.sheetId);
      grid.select(range);
    },
    cell(a1, sheetName) {
      const { sheetId, row, column } = rangeOf(a1, sheetName);
      const sheet = grid.workbook().sheets.find(({ id }) => id === sheetId);
      const cell = cellOf(sheet, row, column) ?? { value: null };
      return { ...cell, text: grid.paintedText(sheetId, row, column) };
    },
  };
}

function findSheet(grid: Grid, name: string | null): SheetSnapshot | undefined {
  const { sheets, activeSheetId } = grid.workbook();
  return sheets.find((sheet) => (name === null ? sheet.id === activeSheetId : sheet.name === name));
}
