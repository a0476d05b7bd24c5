import { commonIdentity } from '#shared/intake';
import type { SheetCell } from '#shared/tabular';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { sourceOf } from './source-of.ts';

/**
 * The list of customers: the first tab that looks like one and names at least one customer of the orders. Looks
 * alone do not tell, since a price list, too, has names and codes.
 */
export function findCustomers(workbook: Workbook, orders: readonly Table[]): Table | null {
  const lists = workbook.tables('customers');
  return lists.find((list) => orders.length === 0 || shareCustomers(orders, list)) ?? null;
}

function shareCustomers(orders: readonly Table[], list: Table): boolean {
  const identity = commonIdentity({ orders: orders.map(sourceOf), customers: sourceOf(list) });
  if (!identity) return false;
  const keysOf = ({ cells, layout }: Table) =>
    cells.slice(layout.headerRow + 1).map((row) => comparable(row[layout.columns[identity] ?? -1] ?? null));
  const ordering = new Set(orders.flatMap(keysOf));
  return keysOf(list).some((key) => key !== '' && ordering.has(key));
}

/** Letters and digits only: tabs write the same tax id or name with other dots and capitals. */
function comparable(cell: SheetCell): string {
  return String(cell ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
