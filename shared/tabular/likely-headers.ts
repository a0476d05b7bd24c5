import { isBlank, type SheetCells, textOf } from './cells.ts';

/** Reports and exports put titles above the table; the header is among the first rows. */
const HEADER_ROWS = 10;

/** The texts of the row that most likely heads a table of which no header is known, each once. */
export function likelyHeaders(cells: SheetCells): string[] {
  const rows = cells
    .slice(0, HEADER_ROWS)
    .map((row) => row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(textOf));
  const widest = rows.reduce<string[]>((leader, row) => (row.length > leader.length ? row : leader), []);
  return [...new Set(widest)];
}
