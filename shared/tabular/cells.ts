/**
 * A cell as a sheet or a CSV file gives it. Dates arrive as ISO text, as text in the writer's own notation, or as
 * a serial number.
 */
export type SheetCell = string | number | boolean | null;

/** The cells of a whole sheet, row by row; rows may differ in length. */
export type SheetCells = readonly (readonly SheetCell[])[];

/** The longest identifier that the contracts take (`Id`). */
export const MAX_ID_LENGTH = 200;

/** The cell as one line of trimmed text; an empty cell is ''. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : String(cell);
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The cell as an identifier: `17850.0`, as some exports write numbers, is `17850`. Blank cells are ''. */
export function idOf(cell: SheetCell | undefined): string {
  return isBlank(cell) ? '' : textOf(cell).replace(/^(\d+)\.0$/, '$1');
}

/** Nothing, or a mark that people write where there is nothing: `-`, `n/a`, `null`. */
export function isBlank(cell: SheetCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && PLACEHOLDER.test(cell.trim());
}

const UNEVEN_SPACE = /^\s|\s$|\s\s|[^\S ]/;
const PLACEHOLDER = /^([-–—]+|n\/a|null)?$/i;
