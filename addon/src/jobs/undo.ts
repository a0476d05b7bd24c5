import { CELL, say } from '#shared/i18n';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { type KeptRow, keptIn, keptRows, lineOfKept, restoredRow } from '../sheet/kept-row.ts';
import { writeThrough } from '../sheet/protection.ts';
import { keepUndoLines, undoLines } from '../sheet/undo-sheet.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeBlocks } from '../sheet/write-rows.ts';
import { customerRowsOf } from './customer-rows.ts';

/** What restoring did. */
export interface Restored {
  customers: number;
  /** Customers that are no longer in the list. */
  gone: number;
}

/** Keeps what stands in our columns of these rows, in place of what the run before kept. */
export function keepForUndo(
  { clock }: Workbook,
  table: Table,
  rows: readonly { row: number; id: string }[],
): void {
  const lines = keptRows(table, rows, clock).map(lineOfKept);
  keepUndoLines([headLine(table.sheet.getSheetId()), ...lines], say(CELL.undoSheet, readerLocale()));
}

/**
 * Puts back what the last run overwrote, once. Customers are found again by their id, wherever their rows stand now;
 * columns that the run made stay and are cleared, and columns that were deleted since stay away. A formula that a
 * person had put into one of our cells comes back as its value.
 */
export function restorePrevious(workbook: Workbook): Restored {
  const [head = '', ...lines] = undoLines();
  const kept = lines.flatMap((line) => keptIn(line) ?? []);
  const sheetId = sheetIn(head);
  const tab = sheetId === null ? null : workbook.tab(sheetId);
  const table = tab && tableOf(tab, 'customers');
  if (!table || kept.length === 0) throw new Failure({ code: 'nothing_to_restore' });

  const { idAt } = customerRowsOf(table, workbook, recallImport());
  const rows = placed(kept, idAt);
  writeThrough(table.sheet, () => {
    writeBlocks(table.sheet, table.own, rows);
    keepUndoLines([], say(CELL.undoSheet, readerLocale()));
  });
  return { customers: rows.length, gone: kept.length - rows.length };
}

/** A customer that stands in several rows gets its values back in their order. */
function placed(kept: readonly KeptRow[], idAt: ReadonlyMap<number, string>) {
  const rowsOf = new Map<string, number[]>();
  for (const [row, id] of idAt) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  return kept.flatMap((each) => {
    const row = rowsOf.get(each.id)?.shift();
    return row === undefined ? [] : [restoredRow(each, row)];
  });
}

const SHEET = /^\{"sheetId":(\d+)\}$/;

function headLine(sheetId: number): string {
  return JSON.stringify({ sheetId });
}

function sheetIn(line: string): number | null {
  const [, id] = SHEET.exec(line) ?? [];
  return id === undefined ? null : Number(id);
}
