import * as z from 'zod/mini';
import type { LocalTime } from '../local-time.ts';
import { isDate } from './cells.ts';
import { OWN_COLUMNS } from './column-choice.ts';
import { serialOf } from './serial.ts';
import type { Tab } from './workbook.ts';
import type { WrittenRow, WrittenValue } from './written-row.ts';

/** What stood in our columns beside a customer: values by column, dates as serials, and the quadrant's note. */
const KeptRow = z.object({
  id: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  note: z.string(),
});
export type KeptRow = z.infer<typeof KeptRow>;

/** Reads what stands in our columns in rows counted from 1, each with its customer's id. */
export function keptRows(
  tab: Tab,
  rows: readonly { row: number; id: string }[],
  clock: (moment: Date) => LocalTime,
): KeptRow[] {
  const noteOf = notesOn(tab, tab.own.get('quadrant'));
  return rows.map(({ row, id }) => {
    const cells = tab.values[row - 1] ?? [];
    const values = [...tab.own].map(([name, column]) => [name, keptValue(cells[column - 1], clock)]);
    return { id, values: Object.fromEntries(values), note: noteOf(row) };
  });
}

/** The same row to be written at a place of now. A column that was not there before is cleared. */
export function restoredRow({ values, note }: KeptRow, row: number): WrittenRow {
  const restored = OWN_COLUMNS.map((name) => [name, asItStood(values[name] ?? '')]);
  return { row, values: Object.fromEntries(restored), note };
}

/** A row as the text of one cell. It starts with a brace, so that Sheets takes it for text whatever is in it. */
export function lineOfKept(kept: KeptRow): string {
  return JSON.stringify(kept);
}

/** The row that a line holds; null where somebody has changed the line by hand. */
export function keptIn(line: string): KeptRow | null {
  try {
    const read = KeptRow.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function notesOn({ sheet, values }: Tab, column: number | undefined): (row: number) => string {
  const notes = column === undefined ? [] : sheet.getRange(1, column, values.length, 1).getNotes();
  return (row: number) => notes[row - 1]?.[0] ?? '';
}

function keptValue(value: unknown, clock: (moment: Date) => LocalTime): WrittenValue {
  if (isDate(value)) return serialOf(clock(value));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

/** A text stays the text it was, even one that looks like a number or a formula. */
function asItStood(value: WrittenValue): WrittenValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
