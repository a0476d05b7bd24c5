import { CELL, formatMoment, say } from '#shared/i18n';
import type { LocalTime } from '../local-time.ts';
import { columnLetters, columnSpan } from './a1.ts';
import {
  type ColumnGroup,
  type ColumnMaking,
  columnGroups,
  makeMissingColumns,
  type OwnColumns,
} from './own-columns.ts';
import { type Run, runsOf } from './runs.ts';
import type { WrittenRow } from './written-row.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes rows into our columns and nowhere else, making those of our columns that are missing: one write for each
 * block of neighbouring rows and group of neighbouring columns, one for its notes, then the colours of all quadrant
 * cells by kind, however many blocks there are. `found` are our columns as they stand now.
 */
export function writeRows(
  sheet: Sheet,
  found: OwnColumns,
  rows: readonly WrittenRow[],
  making: ColumnMaking,
  now: LocalTime,
): void {
  const columns = makeMissingColumns(sheet, found, making);
  const quadrant = columns.get('quadrant') as number;
  const rowAt = new Map(rows.map((row) => [row.row, row]));
  for (const block of runsOf(rowAt.keys())) {
    const written = Array.from({ length: block.length }, (_, i) => rowAt.get(block.start + i) as WrittenRow);
    for (const group of columnGroups(columns)) writeBlock(sheet, block, written, group);
    sheet.getRange(block.start, quadrant, block.length, 1).setNotes(written.map(({ note }) => [note]));
  }
  colourQuadrants(sheet, quadrant, rows);
  const when = formatMoment(now, making.reader);
  sheet.getRange(making.headerRow, quadrant).setNote(say(CELL.writtenBy, making.reader, { when }));
  if (found.size < columns.size) showWritten(sheet, columns, rows);
  // Google writes lazily; whoever comes next must find our columns there.
  SpreadsheetApp.flush();
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

function writeBlock(sheet: Sheet, block: Run, rows: readonly WrittenRow[], group: ColumnGroup): void {
  const values = rows.map((row) => group.names.map((name) => row.values[name]));
  sheet.getRange(block.start, group.start, block.length, group.names.length).setValues(values);
}

function colourQuadrants(sheet: Sheet, column: number, rows: readonly WrittenRow[]): void {
  for (const look of new Set(rows.map((row) => row.look))) {
    const alike = runsOf(rows.filter((row) => row.look === look).map(({ row }) => row));
    sheet
      .getRangeList(alike.map((run) => columnSpan(column, run)))
      .setBackground(look?.fill ?? null)
      .setFontColor(look?.ink ?? null);
  }
}
