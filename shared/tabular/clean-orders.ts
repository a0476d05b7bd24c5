import { dayOf, isoDateOf } from '#shared/history';
import { idOf, isBlank, MAX_ID_LENGTH, type SheetCells, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf, problemAt, valueOrLeftOut } from './column-access.ts';
import { compareText } from './compare.ts';
import { parseDate } from './date.ts';
import { voteDayOrder } from './day-order-vote.ts';
import { discountReader } from './discount.ts';
import { readName } from './display-name.ts';
import type { Field } from './fields.ts';
import { fractionReader } from './fraction.ts';
import { customerReader, type ReadCustomer } from './identity.ts';
import type { TableLayout } from './layout.ts';
import { type Money, moneyColumn } from './money.ts';
import { AMOUNT_FIELDS, netAmountReader } from './net-amount.ts';
import { type OrderLine, type SummedOrders, sumOrders } from './order-lines.ts';
import type { Unusable } from './reading.ts';
import { remember } from './remember.ts';
import { type CleaningReport, type ReportDraft, startReport } from './report.ts';
import { isCancelled, isCorrection, isRefund } from './row-words.ts';
import { bodyRows, type TableRow } from './table-rows.ts';

/** An order that the sheet calls cancelled, so that an earlier import of it can be taken back. */
export interface CancelledOrder {
  readonly customerId: string;
  readonly orderId: string;
}

export interface CleanedOrders extends SummedOrders {
  /** Sorted by customer and order id. */
  readonly cancelled: CancelledOrder[];
  readonly report: CleaningReport;
}

/**
 * The orders of a sheet, sorted by customer and order id, with a report that accounts for every row. Rows with one
 * order id and customer are the lines of one order. The order of the rows changes nothing but the row numbers.
 */
export function cleanOrders(cells: SheetCells, layout: TableLayout, options: CleaningOptions): CleanedOrders {
  const report = startReport();
  const rows = bodyRows(cells, layout, options.firstRow ?? 1, report);
  const readCustomer = customerReader(rows, layout, options.identity);
  const readLine = lineReader(rows, layout, options, readCustomer, report);
  const isCancelledRow = cancelledRows(layout);
  const lines: OrderLine[] = [];
  const cancelled: TableRow[] = [];
  for (const row of rows) {
    if (isCancelledRow(row)) {
      report.skip(row.row, 'cancelled_rows');
      cancelled.push(row);
      continue;
    }
    const line = readLine(row);
    if (line !== null) lines.push(line);
  }
  const summed = sumOrders(lines, headerOf(layout, 'order_id'), report);
  return {
    ...summed,
    cancelled: cancelledOrders(cancelled, layout, readCustomer, summed),
    report: report.finish(),
  };
}

function cancelledRows(layout: TableLayout): (row: TableRow) => boolean {
  const cancelled = remember(isCancelled);
  return (row) => STATUS_FIELDS.some((field) => cancelled(textOf(cellOf(layout, row, field))));
}

/** The cancelled orders that can be named; one with lines that still stand is no cancelled order. */
function cancelledOrders(
  rows: readonly TableRow[],
  layout: TableLayout,
  readCustomer: ReadCustomer,
  { orders }: SummedOrders,
): CancelledOrder[] {
  const keyOf = ({ customerId, orderId }: CancelledOrder) => `${customerId}\n${orderId}`;
  const standing = rows.length === 0 ? new Set<string>() : new Set(orders.map(keyOf));
  const cancelled = new Map<string, CancelledOrder>();
  for (const row of rows) {
    const customer = readCustomer(row);
    const orderId = idOf(cellOf(layout, row, 'order_id'));
    if ('code' in customer || orderId === '' || orderId.length > MAX_ID_LENGTH) continue;
    const order = { customerId: customer.customerId, orderId };
    if (!standing.has(keyOf(order))) cancelled.set(keyOf(order), order);
  }
  return [...cancelled.values()].sort(
    (a, b) => compareText(a.customerId, b.customerId) || compareText(a.orderId, b.orderId),
  );
}

/** A delivery may be planned a year ahead; a later date is a slip of the keyboard. */
const FARTHEST_AHEAD_DAYS = 366;

/** Columns that can say that an order was cancelled. */
const STATUS_FIELDS = ['order_status', 'document_type'] as const;

/** Columns whose words can make a row a refund or a correction. */
const KIND_FIELDS = [...STATUS_FIELDS, 'notes', 'product', 'category'] as const;

/** Reads a row into a line; null where the row was rejected or counted, as the report then tells. */
function lineReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  readCustomer: ReadCustomer,
  report: ReportDraft,
): (row: TableRow) => OrderLine | null {
  const column = (field: Field) => columnOf(layout, rows, field);
  const readNet = netAmountReader(rows, layout, options, report);
  const dayOrder = voteDayOrder(column('order_date'), options.locale);
  const costs = moneyColumn(headerOf(layout, 'cost'), column('cost'), options);
  const readDiscount = discountReader(rows, layout, options);
  const hasAmounts = AMOUNT_FIELDS.some((field) => layout.columns[field] !== undefined);
  const kindOf = kindReader();
  const readMargin = fractionReader(column('margin_pct'), options.locale, 1);
  const latest = isoDateOf(dayOf(options.today) + FARTHEST_AHEAD_DAYS);

  report.assume('dates_read_day_first', dayOrder.undecided);
  report.assume('thousands_assumed', costs.thousandsAssumed);

  return (row) => {
    const cell = (field: Field) => cellOf(layout, row, field);
    const text = (field: Field) => textOf(cell(field));
    const reject = (problem: Unusable, field: Field): null => {
      report.reject(problemAt(layout, row, field, problem));
      return null;
    };
    const customer = readCustomer(row);
    if ('code' in customer) return reject(customer, customer.field);

    const orderId = idOf(cell('order_id'));
    if (orderId.length > MAX_ID_LENGTH) return reject({ code: 'text_too_long' }, 'order_id');

    const date = parseDate(cell('order_date'), dayOrder.order);
    if (isBlank(cell('order_date'))) return reject({ code: 'date_missing' }, 'order_date');
    if (date === null) return reject({ code: 'date_unreadable' }, 'order_date');
    if (date > latest) return reject({ code: 'date_in_future' }, 'order_date');

    const amount = readNet(row, date);
    if ('code' in amount) return reject(amount, amount.field);
    if (date > options.asOf) {
      report.skip(row.row, 'orders_after_as_of');
      return null;
    }

    if (date > options.today) report.assume('dates_in_future', 1);
    const money = amount.value;
    if (customer.matched) report.assume('customers_matched', 1);
    if (money.currency !== options.currency) report.assume('amounts_converted', 1, money.currency);
    if (money.minor === 0 && hasAmounts) report.assume('zero_amounts', 1);

    const name = valueOrLeftOut(readName(cell('customer_name')), layout, row, 'customer_name', report);
    // A cost that names no currency is in that of the row's amount.
    const inCurrency = isBlank(cell('currency')) ? (costs.currency ?? money.currency) : cell('currency');
    const cost = valueOrLeftOut(costs.read(cell('cost'), inCurrency, date), layout, row, 'cost', report);
    const discount = valueOrLeftOut(readDiscount(row, money, date), layout, row, 'discount', report);
    const margin =
      cost === null
        ? valueOrLeftOut(readMargin(cell('margin_pct')), layout, row, 'margin_pct', report)
        : null;
    return {
      row: row.row,
      orderId,
      customerId: customer.customerId,
      name: name ?? '',
      date,
      money,
      costMinor: costMagnitude(money, cost, margin),
      discountMinor: discount,
      product: text('product'),
      category: text('category'),
      kind: kindOf(KIND_FIELDS.map(text), text('order_id')),
    };
  };
}

/** The cost without a sign, which is the sale's; null where neither a cost nor a margin tells it. */
function costMagnitude(sale: Money, cost: Money | null, margin: number | null): number | null {
  if (cost !== null) return Math.abs(cost.minor);
  return margin === null ? null : Math.round(Math.abs(sale.minor) * (1 - margin));
}

/** An order id can mark a correction (`FV-KOR 12/2026`); that it is a refund only words can tell. */
function kindReader(): (words: readonly string[], orderId: string) => OrderLine['kind'] {
  const refund = remember(isRefund);
  const correction = remember(isCorrection);
  return (words, orderId) => {
    if (words.some(refund)) return 'refund';
    return isCorrection(orderId) || words.some(correction) ? 'correction' : 'sale';
  };
}
