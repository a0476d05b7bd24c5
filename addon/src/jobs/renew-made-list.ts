import { customersOfOrders, type History, type OrderingCustomer } from '#shared/intake';
import { readerLocale } from '../locale.ts';
import { madeListId, writeDown } from '../sheet/made-list.ts';
import { writeThrough } from '../sheet/protection.ts';
import { runsOf } from '../sheet/runs.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customerRowsOf } from './customer-rows.ts';
import { type CustomerColumn, customersTabColumns } from './customers-tab-columns.ts';

/**
 * Brings the list of customers that the add-on has made up to date with the orders: customers that it lacks stand below
 * the others, and the figures of all are written anew. A column whose header a person has changed is a person's, and so
 * is a list that tells its customers otherwise than the orders do: both stay as they are. Gives how many customers are new.
 */
export function renewMadeList(
  workbook: Workbook,
  { orders, identity }: Pick<History, 'orders' | 'identity'>,
  currency: string,
): number {
  const id = madeListId();
  const tab = id === null ? null : workbook.tab(id);
  const table = tab && tableOf(tab, 'customers');
  if (!table || table.layout.columns[identity] === undefined) return 0;

  const making = { reader: readerLocale(), sheetLocale: workbook.locale, currency };
  const columns = customersTabColumns(identity, making).flatMap((column) => {
    const index = table.layout.columns[column.field];
    return index === undefined ? [] : [{ ...column, place: index + 1 }];
  });
  const { idAt } = customerRowsOf(table, workbook, { identity });
  const listed = new Set(idAt.values());
  const customers = customersOfOrders(orders);
  const added = customers.filter(({ customerId }) => !listed.has(customerId));
  writeThrough(table.sheet, () => {
    const figures = columns.filter(({ field }) => field !== identity && field !== 'customer_name');
    writeFigures(table, figures, idAt, customers, currency);
    const start = table.sheet.getLastRow() + 1;
    if (added.length === 0) return;
    for (const { place, value } of columns) {
      const values = added.map((customer) => value(customer, currency));
      writeDown(table.sheet, place, { start, length: added.length }, values);
    }
  });
  return added.length;
}

type Placed = CustomerColumn & { place: number };

function writeFigures(
  { sheet }: Table,
  columns: readonly Placed[],
  idAt: ReadonlyMap<number, string>,
  customers: readonly OrderingCustomer[],
  currency: string,
): void {
  const byId = new Map(customers.map((customer) => [customer.customerId, customer]));
  const at = (row: number) => byId.get(idAt.get(row) ?? '');
  for (const run of runsOf([...idAt.keys()].filter((row) => at(row)))) {
    const rows = Array.from({ length: run.length }, (_, i) => at(run.start + i) as OrderingCustomer);
    for (const { place, value } of columns) {
      writeDown(
        sheet,
        place,
        run,
        rows.map((customer) => value(customer, currency)),
      );
    }
  }
}
