import { chooseIdentity, cleanCustomers } from '#shared/tabular';
import type { LastImport } from '../document-state.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';

/** The rows of a customer list, each with the id under which the orders know the customer. */
export interface CustomerRows {
  /** Id by row of the sheet, counted from 1. */
  idAt: ReadonlyMap<number, string>;
  /** Rows that name no customer that can be told apart. */
  unread: ReadonlySet<number>;
}

/** Reads customers by the same field as the last import did; before the first, by the best field the list has. */
export function customerRowsOf(
  { cells, layout }: Table,
  { locale, today }: Workbook,
  last: Pick<LastImport, 'identity'> | null,
): CustomerRows {
  const { rowsOf, report } = cleanCustomers(cells, layout, {
    locale,
    // Only the ids are of use here: amounts in the list are read when orders are imported.
    currency: 'EUR',
    rates: {},
    asOf: today,
    today,
    identity: last?.identity ?? chooseIdentity(layout) ?? 'customer_name',
  });
  return {
    idAt: new Map(rowsOf.map(({ row, customerId }) => [row, customerId])),
    unread: new Set(report.rejected.map(({ row }) => row)),
  };
}
