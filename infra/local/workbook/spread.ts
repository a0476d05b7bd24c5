import type { Area, Cell, CellValue } from './protocol.ts';
import type { SheetModel } from './sheet-model.ts';

export interface Place {
  row: number;
  column: number;
}

/** Cells that hold what a formula spread into them, by their place. */
export type SpreadCells = Map<string, Place>;

/** The cells of a sheet in which `read` finds something, and those that earlier results have spread into. */
export function findSpread<T>(
  sheet: SheetModel,
  read: (cell: Cell) => T | null,
): { calls: (Place & { call: T })[]; stale: SpreadCells } {
  const calls: (Place & { call: T })[] = [];
  const stale: SpreadCells = new Map();
  const { lastRow, lastColumn } = sheet;
  for (let row = 0; row < lastRow; row++) {
    for (let column = 0; column < lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (cell?.spread) stale.set(nameOf(row, column), { row, column });
      const call = cell && read(cell);
      if (call) calls.push({ row, column, call });
    }
  }
  return { calls, stale };
}

/**
 * Shows a formula's result from its cell on, below and to the right, as long as the cells there are empty or hold
 * what is `stale`; else the formula's cell shows `#REF!`, as in Sheets. Takes what it covers out of `stale`.
 */
export function showResult(
  sheet: SheetModel,
  { row, column }: Place,
  rows: CellValue[][],
  stale: SpreadCells,
): void {
  const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
  const fits =
    hasRoom(sheet, area) &&
    placesOf(area)
      .slice(1)
      .every((place) => isFree(sheet, place, stale));
  const shown = fits ? area : { ...area, rows: 1, columns: 1 };
  for (const place of placesOf(shown)) stale.delete(nameOf(place.row, place.column));
  put(sheet, shown, fits ? rows : [['#REF!']]);
}

/** Empties the cells that no result covers any more. */
export function clearSpread(sheet: SheetModel, stale: SpreadCells): void {
  for (const place of stale.values()) put(sheet, { ...place, rows: 1, columns: 1 }, [[null]]);
}

function hasRoom({ rowCount, columnCount }: SheetModel, { row, column, rows, columns }: Area): boolean {
  return row + rows <= rowCount && column + columns <= columnCount;
}

function isFree(sheet: SheetModel, { row, column }: Place, stale: SpreadCells): boolean {
  const cell = sheet.cell(row, column);
  return (
    cell === null || (cell.value === null && cell.formula === undefined) || stale.has(nameOf(row, column))
  );
}

/** Writes values where they are not there yet; an area that holds them already is left alone, and nobody is told. */
function put(sheet: SheetModel, area: Area, values: CellValue[][]): void {
  const cells = sheet.map(area, (cell) => cell);
  const same = cells.every((line, row) =>
    line.every((cell, column) => (cell?.value ?? null) === (values[row]?.[column] ?? null)),
  );
  if (same) return;
  sheet.update(area, (cell, row, column) => {
    const { value: _, spread: __, ...kept } = cell ?? { value: null };
    const value = values[row]?.[column] ?? null;
    return kept.formula === undefined && value !== null
      ? { ...kept, value, spread: true }
      : { ...kept, value };
  });
}

function placesOf({ row, column, rows, columns }: Area): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

function nameOf(row: number, column: number): string {
  return `${row} ${column}`;
}
