import { toMajor } from '#shared/history';
import type { SheetCells } from './cells.ts';
import { cleanCustomers } from './clean-customers.ts';
import { cleanEvents, isEventLayout } from './clean-events.ts';
import { cleanOrders } from './clean-orders.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import type { TableLayout } from './layout.ts';
import type { OrderRow } from './order-lines.ts';
import { type CleaningReport, startReport } from './report.ts';
import { type CleanRow, rowValues } from './row-values.ts';
import { proposeSameCustomers, type SameCustomers } from './same-customers.ts';
import { bodyRows, type TableRow } from './table-rows.ts';

export interface CleanedTable {
  /** One for each accepted row: `row` as the sheet shows it, and every field that its columns tell. */
  readonly rows: CleanRow[];
  readonly report: CleaningReport;
  readonly sameCustomers: SameCustomers[];
}

/** A table of any entity as clean rows, with what the import of it would accept and why. */
export function cleanTable(cells: SheetCells, layout: TableLayout, options: CleaningOptions): CleanedTable {
  const rows = bodyRows(cells, layout, options.firstRow ?? 1, startReport());
  const read = rowValues(rows, layout, options);
  const { rowsOf, report } = acceptedRows(cells, layout, options);
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const accepted = rowsOf
    .map((own) => ({ own, row: byNumber.get(own.row) }))
    .filter((each): each is { own: AcceptedRow; row: TableRow } => each.row !== undefined)
    .sort((a, b) => a.row.row - b.row.row);
  return {
    rows: accepted.map(({ own, row }) => ({
      row: row.row,
      ...read(row),
      customer_id: own.customerId,
      ...('netMinor' in own ? resolvedAmounts(own, read(row), options.currency) : {}),
    })),
    report,
    sameCustomers: proposeSameCustomers(rows, layout),
  };
}

type AcceptedRow = { readonly row: number; readonly customerId: string } | OrderRow;

function acceptedRows(
  cells: SheetCells,
  layout: TableLayout,
  options: CleaningOptions,
): { readonly rowsOf: readonly AcceptedRow[]; readonly report: CleaningReport } {
  if (isEventLayout(layout)) return cleanEvents(cells, layout, options);
  return layout.entity === 'orders'
    ? cleanOrders(cells, layout, options)
    : cleanCustomers(cells, layout, options);
}

/** The amount that counts, and the others with its sign: a refund written as a positive amount is negative. */
function resolvedAmounts(own: OrderRow, read: CleanRow, currency: string): CleanRow {
  const signed = (field: string): CleanRow => {
    const amount = read[field];
    return typeof amount === 'number' && amount > 0 && own.netMinor < 0 ? { [field]: -amount } : {};
  };
  return {
    amount_net: toMajor(own.netMinor, currency),
    ...signed('amount'),
    ...signed('amount_gross'),
    currency: own.currency,
  };
}
