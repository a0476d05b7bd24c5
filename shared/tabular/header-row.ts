import { isBlank, type SheetCell, type SheetCells, textOf } from './cells.ts';
import { headerForms } from './header-text.ts';
import { remember } from './remember.ts';

/** The texts of a header, by column. */
export interface HeaderTexts {
  /** As written; a merged header is repeated over the columns that it spans. */
  readonly headers: readonly string[];
  /** The normalised names by which each is known, the closest first. */
  readonly lookUps: readonly (readonly string[])[];
}

/** The forms in which a text may be known as a header; rows and entities ask for the same ones again and again. */
type FormsOf = (text: string) => readonly string[];

/** All that may be the header of a table, row by row from the top: single rows first, then rows by two. */
export function possibleHeaders(
  cells: SheetCells,
  rows: number,
  sampleBelow: (row: number) => SheetCells,
  isKnown: (normalizedHeader: string) => boolean,
) {
  const formsOf = remember((text) => headerForms(text).filter(isKnown));
  const last = Math.min(cells.length, rows);
  const headers: { readonly headerRow: number; readonly texts: HeaderTexts }[] = [];
  for (let headerRow = 0; headerRow < last; headerRow++) {
    headers.push({ headerRow, texts: singleHeader(cells, headerRow, sampleBelow(headerRow), formsOf) });
  }
  // One row goes before two: what stands above a header is more often a title than a group.
  for (let headerRow = 1; headerRow < last; headerRow++) {
    const texts = doubleHeader(cells, headerRow, sampleBelow(headerRow), formsOf);
    if (texts !== null) headers.push({ headerRow, texts });
  }
  return headers;
}

/** Rows looked at to see whether an empty cell beside a header belongs to it. */
const SPAN_ROWS = 50;

/** A row as a header. A cell left empty by a merge takes the text to its left, if values stand below it. */
function singleHeader(cells: SheetCells, row: number, below: SheetCells, formsOf: FormsOf): HeaderTexts {
  const headers = filledRight(cells, row, below);
  return { headers, lookUps: headers.map(formsOf) };
}

/**
 * Two rows as one header: groups above (`Kwota` over `netto` and `brutto`), names below. Where a cell is merged
 * over both rows, its text is the name. Null where what stands above is a title (a single text) or a row of values.
 */
function doubleHeader(
  cells: SheetCells,
  bottomRow: number,
  below: SheetCells,
  formsOf: FormsOf,
): HeaderTexts | null {
  if (!(cells[bottomRow - 1] ?? []).every((cell) => isBlank(cell) || isWord(cell))) return null;
  const groups = filledRight(cells, bottomRow - 1, cells.slice(bottomRow, bottomRow + SPAN_ROWS));
  if (new Set(groups.filter((group) => group !== '')).size < 2) return null;
  const bottom = cells[bottomRow] ?? [];
  const headers: string[] = [];
  const lookUps: string[][] = [];
  groups.forEach((group, column) => {
    const cell = bottom[column];
    const name = typeof cell === 'string' ? textOf(cell) : '';
    const written = name === '' ? group : name;
    headers.push(isBlank(cell) && below.every((row) => isBlank(row[column])) ? '' : written);
    const apart = name === '' ? formsOf(group) : [...formsOf(name), ...formsOf(group)];
    // Two words that are unknown apart, as in the rows of a table, are hardly known together.
    const together = name === '' || apart.length === 0 ? [] : [`${group} ${name}`, `${name} ${group}`];
    lookUps.push([...together.flatMap(formsOf), ...apart]);
  });
  return { headers, lookUps };
}

function isWord(cell: SheetCell | undefined): boolean {
  return typeof cell === 'string' && !/\d/.test(cell);
}

function filledRight(cells: SheetCells, rowIndex: number, below: SheetCells): string[] {
  const row = cells[rowIndex] ?? [];
  const width = below.reduce((widest, other) => Math.max(widest, other.length), row.length);
  const texts: string[] = [];
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    const written = typeof cell === 'string' ? textOf(cell) : '';
    const merged = isBlank(cell) && below.some((other) => !isBlank(other[column]));
    texts.push(merged ? (texts[column - 1] ?? '') : written);
  }
  return texts;
}
