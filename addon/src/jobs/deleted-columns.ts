import type { ScoreColumn } from '#shared/i18n';
import {
  chooseColumns,
  chosenColumns,
  madeColumns,
  rememberMadeColumns,
  sheetsWithMadeColumns,
} from '../column-memory.ts';
import { deletedColumns } from '../sheet/column-choice.ts';
import type { Workbook } from '../sheet/workbook.ts';

/** Wanted columns of ours that a person has deleted from one sheet. */
export interface DeletedColumns {
  sheetId: number;
  columns: ScoreColumn[];
}

/** The first sheet in which a person has deleted some of our columns, and which; null where nobody has. */
export function findDeletedColumns(workbook: Workbook): DeletedColumns | null {
  const chosen = chosenColumns();
  for (const sheetId of sheetsWithMadeColumns()) {
    const found = workbook.tab(sheetId)?.own;
    const columns = found && deletedColumns({ chosen, found, made: madeColumns(sheetId) });
    if (columns && columns.length > 0) return { sheetId, columns };
  }
  return null;
}

/** The next run makes them again. */
export function bringBack({ sheetId, columns }: DeletedColumns): void {
  rememberMadeColumns(
    sheetId,
    madeColumns(sheetId).filter((column) => !columns.includes(column)),
  );
}

/** They are written no more, until somebody chooses them again. */
export function leaveOut({ columns }: DeletedColumns): void {
  chooseColumns(chosenColumns().filter((column) => !columns.includes(column)));
}
