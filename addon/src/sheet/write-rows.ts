import { CELL, COLUMN_NOTE, formatMoment, type OwnColumn, PROGRAMME_COLUMN_NOTE, say } from '#shared/i18n';
import type { LocalTime } from '../local-time.ts';
import { columnLetters } from './a1.ts';
import {
  type ColumnGroup,
  type ColumnMaking,
  columnGroups,
  makeColumns,
  type OwnColumns,
} from './own-columns.ts';
import { type Run, runsOf } from './runs.ts';
import type { WrittenRow } from './written-row.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our columns as they stand in a sheet, and those to be made there first. */
export interface ColumnsWanted {
  found: OwnColumns;
  missing: readonly OwnColumn[];
}

/** Writes rows into our columns and nowhere else, after making those that are missing; gives the columns. */
export function writeRows(
  sheet: Sheet,
  { found, missing }: ColumnsWanted,
  rows: readonly WrittenRow[],
  making: ColumnMaking,
  now: LocalTime,
): OwnColumns {
  const columns = makeColumns(sheet, found, missing, making);
  writeBlocks(sheet, columns, rows);
  stampHeaders(sheet, columns, rows[0]?.values ?? {}, making, now);
  if (missing.length > 0) showWritten(sheet, namedIn(columns, rows), rows);
  return columns;
}

/** The headers whose note says when what stands under them was written. */
const STAMPED = {
  quadrant: COLUMN_NOTE.quadrant,
  points: PROGRAMME_COLUMN_NOTE.points,
  pilot: PROGRAMME_COLUMN_NOTE.pilot,
};

function stampHeaders(
  sheet: Sheet,
  columns: OwnColumns,
  written: WrittenRow['values'],
  { headerRow, reader }: ColumnMaking,
  now: LocalTime,
): void {
  const by = say(CELL.writtenBy, reader, { when: formatMoment(now, reader) });
  for (const name of ['quadrant', 'points', 'pilot'] as const) {
    const column = columns.get(name);
    if (column === undefined || !(name in written)) continue;
    sheet.getRange(headerRow, column).setNote(`${by}\n${say(STAMPED[name], reader)}`);
  }
}

/**
 * One write for each block of neighbouring rows and group of neighbouring columns, and one for the block's notes. All
 * rows name the same columns; what they do not name stays as it is.
 */
export function writeBlocks(sheet: Sheet, all: OwnColumns, rows: readonly WrittenRow[]): void {
  const columns = namedIn(all, rows);
  const quadrant = columns.get('quadrant');
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  for (const block of runsOf(rowAt.keys())) {
    const written = Array.from({ length: block.length }, (_, i) => rowAt.get(block.start + i) as WrittenRow);
    for (const group of columnGroups(columns)) writeBlock(sheet, block, written, group);
    if (quadrant === undefined) continue;
    sheet.getRange(block.start, quadrant, block.length, 1).setNotes(written.map(({ note }) => [note]));
  }
}

function namedIn(columns: OwnColumns, [first]: readonly WrittenRow[]): OwnColumns {
  return new Map([...columns].filter(([name]) => first !== undefined && name in first.values));
}

function writeBlock(sheet: Sheet, block: Run, rows: readonly WrittenRow[], group: ColumnGroup): void {
  const values = rows.map((row) => group.names.map((name) => row.values[name] ?? ''));
  sheet.getRange(block.start, group.start, block.length, group.names.length).setValues(values);
}

/** New columns stand to the right of all others, often out of sight: the same rows are selected there. */
function showWritten(sheet: Sheet, columns: OwnColumns, rows: readonly WrittenRow[]): void {
  const first = columnLetters(Math.min(...columns.values()));
  const last = columnLetters(Math.max(...columns.values()));
  const blocks = runsOf(rows.map(({ row }) => row));
  sheet
    .getRangeList(blocks.map(({ start, length }) => `${first}${start}:${last}${start + length - 1}`))
    .activate();
}
