import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customerRowsOf } from './customer-rows.ts';

/**
 * The list as others may have left it while the service was asked; stops where something would land beside another
 * customer's name.
 */
export function asItStands(
  workbook: Workbook,
  table: Table,
  rows: readonly { readonly row: number; readonly id: string }[],
  identified: Pick<LastImport, 'identity'> | null,
): Table {
  const now = tableOf(workbook.readAgain(table), 'customers');
  const idAt = now && customerRowsOf(now, workbook, identified).idAt;
  if (!now || rows.some(({ row, id }) => idAt?.get(row) !== id)) throw new Failure({ code: 'sheet_changed' });
  return now;
}
