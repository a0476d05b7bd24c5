import type { Customer } from '#shared/contracts';
import type { SheetCells } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, problemAt, valueOrLeftOut } from './column-access.ts';
import { factsReader } from './customer-facts.ts';
import { readName } from './display-name.ts';
import { customerReader } from './identity.ts';
import type { TableLayout } from './layout.ts';
import { mergeCustomers } from './merge-customers.ts';
import { type CleaningReport, startReport } from './report.ts';
import { bodyRows } from './table-rows.ts';

/**
 * The customers of a sheet, sorted by id, the sheet rows that speak of each, and a report that accounts for every
 * row. Several rows of one customer are merged. The order of the rows changes nothing but the row numbers.
 */
export function cleanCustomers(
  cells: SheetCells,
  layout: TableLayout,
  options: CleaningOptions,
): { customers: Customer[]; rowsOf: { row: number; customerId: string }[]; report: CleaningReport } {
  const report = startReport();
  const rows = bodyRows(cells, layout, options.firstRow ?? 1, report);
  const readCustomer = customerReader(rows, layout, options.identity);
  const readFacts = factsReader(rows, layout, options, report);

  const read: Customer[] = [];
  const rowsOf: { row: number; customerId: string }[] = [];
  for (const row of rows) {
    const customer = readCustomer(row);
    if ('code' in customer) {
      report.reject(problemAt(layout, row, customer.field, customer));
      continue;
    }
    const { customerId } = customer;
    const name = valueOrLeftOut(
      readName(cellOf(layout, row, 'customer_name')),
      layout,
      row,
      'customer_name',
      report,
    );
    if (customer.matched) report.assume('customers_matched', 1);
    read.push({ customerId, ...(name === null ? {} : { name }), facts: readFacts(row) });
    rowsOf.push({ row: row.row, customerId });
    report.accept();
  }
  return { customers: mergeCustomers(read, report), rowsOf, report: report.finish() };
}
