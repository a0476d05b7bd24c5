import type { OwnColumn } from '#shared/i18n';
import { chosenColumns, madeColumns, rememberMadeColumns } from '../column-memory.ts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { rememberResults } from '../results/results.ts';
import { missingColumns } from '../sheet/column-choice.ts';
import { writeThrough } from '../sheet/protection.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import { writtenRow } from '../sheet/written-row.ts';
import { customerRowsOf } from './customer-rows.ts';
import type { ScoredRow, ScoredRows } from './scored-rows.ts';
import { keepForUndo } from './undo.ts';

/**
 * Writes answers into our columns of the list, keeps what stood there for undo, and remembers the results. `identified`
 * is the import by whose column customers are told apart. Where nothing was asked for, nothing is written. `makeColumns`
 * false writes only into columns that stand already.
 */
export function writeScored(
  workbook: Workbook,
  table: Table,
  scored: ScoredRows,
  identified: LastImport | null,
  { makeColumns = true } = {},
): void {
  if (scored.currency === null) return;
  const now = asItStands(workbook, table, scored, identified);
  const missing = makeColumns ? missingIn(now) : [];
  write(workbook, now, missing, { ...scored, currency: scored.currency });
}

/** The list as others may have left it meanwhile; stops where a label would land beside another customer's name. */
function asItStands(
  workbook: Workbook,
  table: Table,
  { rows }: ScoredRows,
  identified: LastImport | null,
): Table {
  const now = tableOf(workbook.readAgain(table), 'customers');
  const idAt = now && customerRowsOf(now, workbook, identified).idAt;
  if (!now || rows.some(({ row, id }) => idAt?.get(row) !== id)) throw new Failure({ code: 'sheet_changed' });
  return now;
}

function missingIn({ sheet, own }: Table): OwnColumn[] {
  return missingColumns({ chosen: chosenColumns(), found: own, made: madeColumns(sheet.getSheetId()) });
}

function write(
  workbook: Workbook,
  table: Table,
  missing: readonly OwnColumn[],
  { rows, currency }: { rows: readonly ScoredRow[]; currency: string },
): void {
  const { locale, now } = workbook;
  const { sheet, own, layout } = table;
  const reader = readerLocale();
  const sheetId = sheet.getSheetId();
  const written = rows.map(({ row, score, before }) =>
    writtenRow(row, score, before, { reader, now, currency }),
  );
  writeThrough(sheet, () => {
    keepForUndo(workbook, table, rows);
    const making = { headerRow: layout.headerRow + 1, reader, sheetLocale: locale, currency };
    const columns = writeRows(sheet, { found: own, missing }, written, making, now);
    if (missing.length > 0) rememberMadeColumns(sheetId, [...columns.keys()]);
    rememberResults(rows, { currency, now, sheetId });
  });
}
