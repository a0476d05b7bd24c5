import { recallImport } from '../memory.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customerRowsOf } from './customer-rows.ts';

/**
 * Selects the rows of customers in the list that our columns stand in, wherever they were sorted to since; false where
 * none of them is there any more.
 */
export function goToCustomers(workbook: Workbook, customerIds: readonly string[]): boolean {
  const table = listOf(workbook);
  if (!table) return false;
  const wanted = new Set(customerIds);
  const { idAt } = customerRowsOf(table, workbook, recallImport());
  const rows = [...idAt].flatMap(([row, id]) => (wanted.has(id) ? [row] : []));
  if (rows.length === 0) return false;
  table.sheet.activate();
  table.sheet.getRangeList(rows.map((row) => `A${row}`)).activate();
  return true;
}

function listOf(workbook: Workbook): Table | null {
  const tab = workbook.tabWithOwnColumns();
  return tab && tableOf(tab, 'customers');
}
