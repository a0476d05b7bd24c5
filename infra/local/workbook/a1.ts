/** A range as A1 notation names it, counted from 0; null where it is open: `C:C` has no rows, `2:2` no columns. */
export interface A1Range {
  sheetName: string | null;
  firstRow: number | null;
  firstColumn: number | null;
  lastRow: number | null;
  lastColumn: number | null;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** Reads `B2`, `A1:C9`, `C:C`, `2:5`, `A2:B` and the same after `Sheet!` or `'My sheet'!`; null if it is none. */
export function parseA1(text: string): A1Range | null {
  const bang = text.lastIndexOf('!');
  const sheetName =
    bang < 0
      ? null
      : text
          .slice(0, bang)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  const [from = '', to, ...more] = text.slice(bang + 1).split(':');
  if (more.length > 0) return null;
  const first = parseCorner(from);
  const last = to === undefined ? first : parseCorner(to);
  if (!first || !last) return null;
  // A lone `C` or `7` is no range: only a cell may stand without its end.
  if (to === undefined && (first.row === null || first.column === null)) return null;
  return {
    sheetName,
    firstRow: lesser(first.row, last.row),
    firstColumn: lesser(first.column, last.column),
    lastRow:
      to !== undefined && (first.row === null || last.row === null) ? null : greater(first.row, last.row),
    lastColumn:
      to !== undefined && (first.column === null || last.column === null)
        ? null
        : greater(first.column, last.column),
  };
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CELL.exec(text);
  if (!match || text === '' || (match[1] === undefined && match[2] === undefined)) return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column:
      letters === undefined
        ? null
        : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

function lesser(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function greater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}
