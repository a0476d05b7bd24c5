import { Failure } from '../../failure.ts';
import { columnLetters } from '../a1.ts';
import type { Run } from '../runs.ts';
import { COLUMN_BANDS, ROW_BANDS } from './layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Key of the developer metadata on the first and last row and column of each band, which moves with them. */
const KEY = 'loyalty-quadrant.portfolio-band';

/** Finds the cells of a portfolio tab wherever they stand now, by the places that they were made at. */
export interface Places {
  /** In A1 notation. */
  a1(row: number, column: number, rows?: number, columns?: number): string;
  range(row: number, column: number, rows?: number, columns?: number): Range;
}

interface Edge {
  name: string;
  axis: 'row' | 'column';
  index: number;
}

const EDGES: readonly Edge[] = [
  ...Object.entries(ROW_BANDS).flatMap(([name, band]) => edgesOf(name, band, 'row')),
  ...Object.entries(COLUMN_BANDS).flatMap(([name, band]) => edgesOf(name, band, 'column')),
];

function edgesOf(name: string, { start, length }: Run, axis: Edge['axis']): Edge[] {
  return [
    { name: `${name} first`, axis, index: start },
    { name: `${name} last`, axis, index: start + length - 1 },
  ];
}

/** Marks the bands of a new tab, where they are made. */
export function markPlaces(sheet: Sheet): Places {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  for (const { name, axis, index } of EDGES) {
    const line = axis === 'row' ? `${index}` : columnLetters(index);
    sheet.getRange(`${line}:${line}`).addDeveloperMetadata(KEY, name, visibility);
  }
  return placesIn(sheet, (_, index) => index);
}

/**
 * The places in a tab that was made before. Throws a `Failure` where rows or columns were put into one of our bands or
 * taken out of it: then a cell of a person's may stand where a figure of ours was.
 */
export function findPlaces(sheet: Sheet): Places {
  const now = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const place = mark.getLocation();
    const index = place.getRow()?.getRow() ?? place.getColumn()?.getColumn();
    const name = mark.getValue();
    if (index !== undefined && name !== null) now.set(name, index);
  }
  const startOf = (name: string, { length }: Run): number => {
    const [first, last] = [now.get(`${name} first`), now.get(`${name} last`)];
    if (first === undefined || last !== first + length - 1) throw new Failure({ code: 'portfolio_reshaped' });
    return first;
  };
  const bands = {
    row: Object.entries(ROW_BANDS).map(([name, band]) => ({ ...band, now: startOf(name, band) })),
    column: Object.entries(COLUMN_BANDS).map(([name, band]) => ({ ...band, now: startOf(name, band) })),
  };
  return placesIn(sheet, (axis, index) => {
    const band = bands[axis].find(({ start, length }) => index >= start && index < start + length);
    return band ? index - band.start + band.now : index;
  });
}

function placesIn(sheet: Sheet, indexNow: (axis: 'row' | 'column', made: number) => number): Places {
  const now = (row: number, column: number) => [indexNow('row', row), indexNow('column', column)] as const;
  return {
    a1(madeRow, madeColumn, rows = 1, columns = 1) {
      const [row, column] = now(madeRow, madeColumn);
      const first = `${columnLetters(column)}${row}`;
      return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
    },
    range(madeRow, madeColumn, rows = 1, columns = 1) {
      const [row, column] = now(madeRow, madeColumn);
      return sheet.getRange(row, column, rows, columns);
    },
  };
}
