import type { OwnColumn } from '#shared/i18n';
import { chosenColumns, madeColumns, rememberMadeColumns } from '../column-memory.ts';
import type { LastImport } from '../document-state.ts';
import { readerLocale } from '../locale.ts';
import { rememberResults } from '../results/results.ts';
import { missingColumns } from '../sheet/column-choice.ts';
import { writeThrough } from '../sheet/protection.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import { writtenRow } from '../sheet/written-row.ts';
import { asItStands } from './as-it-stands.ts';
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
  const now = asItStands(workbook, table, scored.rows, identified);
  const missing = makeColumns ? missingIn(now) : [];
  write(workbook, now, missing, { ...scored, currency: scored.currency });
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
