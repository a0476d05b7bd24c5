import { columnLetters } from './a1.ts';
import { askFormula } from './undo-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Those of the rows that neither a person nor a filter has hidden. Google tells it by `isRowHiddenByUser` and
 * `isRowHiddenByFilter` one row a call, minutes for a thousand rows; a formula tells all of them at once, because
 * `SUBTOTAL` with 103 counts filled cells of visible rows only. Rows must hold something in the first `columns`
 * columns. Where the formula gives no answer, each row is asked for.
 */
export function visibleOf(sheet: Sheet, rows: readonly number[], columns: number): number[] {
  const first = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  // A single row is where somebody has clicked.
  if (first >= last) return [...rows];
  const answer = String(askFormula(visibilityFormula(sheet.getName(), first, last, columns)));
  if (!/^[01]+$/.test(answer) || answer.length !== last - first + 1) {
    return rows.filter((row) => !sheet.isRowHiddenByUser(row) && !sheet.isRowHiddenByFilter(row));
  }
  return rows.filter((row) => answer[row - first] === '1');
}

/** A text of `1` for each visible row and `0` for each other. Semicolons part arguments in every locale. */
function visibilityFormula(sheetName: string, first: number, last: number, columns: number): string {
  const range = `'${sheetName.replace(/'/g, "''")}'!A${first}:${columnLetters(columns)}${last}`;
  return `=JOIN("";BYROW(${range};LAMBDA(cells;SIGN(SUBTOTAL(103;cells)))))`;
}
