import type { Order } from '#shared/contracts';
import { idOf, isBlank, MAX_ID_LENGTH, type SheetCells, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf, problemAt, valueOrLeftOut } from './column-access.ts';
import { parseDate } from './date.ts';
import { voteDayOrder } from './day-order-vote.ts';
import { readName } from './display-name.ts';
import type { Field } from './fields.ts';
import { fractionReader } from './fraction.ts';
import { customerReader } from './identity.ts';
import type { TableLayout } from './layout.ts';
import { type Money, moneyColumn } from './money.ts';
import { type OrderLine, sumOrders } from './order-lines.ts';
import type { Unusable } from './reading.ts';
import { remember } from './remember.ts';
import { type CleaningReport, type ReportDraft, startReport } from './report.ts';
import { isCancelled, isCorrection, isRefund } from './row-words.ts';
import { bodyRows, type TableRow } from './table-rows.ts';

/** Where an amount is taken from: without tax before unclear before with tax. */
const AMOUNT_FIELDS = ['amount_net', 'amount', 'amount_gross'] as const;

/**
 * The orders of a sheet, sorted by customer and order id, with a report that accounts for every row. Rows with one order id and
 * customer are the lines of one order. The order of the rows changes nothing but the row numbers reported.
 */
export function cleanOrders(
  cells: SheetCells,
  layout: TableLayout,
  options: CleaningOptions,
): { orders: Order[]; report: CleaningReport } {
  const report = startReport();
  const rows = bodyRows(cells, layout, options.firstRow ?? 1, report);
  const readLine = lineReader(rows, layout, options, report);
  const lines: OrderLine[] = [];
  for (const row of rows) {
    const line = readLine(row);
    if (line !== null) lines.push(line);
  }
  const orders = sumOrders(lines, headerOf(layout, 'order_id'), report);
  return { orders, report: report.finish() };
}

/** Reads a row into a line; null where the row was rejected or counted, as the report then tells. */
function lineReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  report: ReportDraft,
): (row: TableRow) => OrderLine | null {
  const amountField = AMOUNT_FIELDS.find((field) => layout.columns[field] !== undefined) ?? 'amount';
  const column = (field: Field) => columnOf(layout, rows, field);
  const readCustomer = customerReader(rows, layout, options.identity);
  const dayOrder = voteDayOrder(column('order_date'), options.locale);
  const amounts = moneyColumn(headerOf(layout, amountField), column(amountField), options);
  const costs = moneyColumn(headerOf(layout, 'cost'), column('cost'), options);
  const cancelled = remember(isCancelled);
  const kindOf = kindReader();
  const readMargin = fractionReader(column('margin_pct'), options.locale, 1);

  report.assume('dates_read_day_first', dayOrder.undecided);
  report.assume('thousands_assumed', amounts.thousandsAssumed + costs.thousandsAssumed);
  if (amountField === 'amount_gross') {
    report.assume('gross_amounts_used', rows.length, headerOf(layout, amountField));
  }

  return (row) => {
    const cell = (field: Field) => cellOf(layout, row, field);
    const text = (field: Field) => textOf(cell(field));
    const reject = (problem: Unusable, field: Field): null => {
      report.reject(problemAt(layout, row, field, problem));
      return null;
    };
    const skip = (code: 'cancelled_rows' | 'orders_after_as_of'): null => {
      report.assume(code, 1);
      return null;
    };

    if (cancelled(text('order_status'))) return skip('cancelled_rows');

    const customer = readCustomer(row);
    if ('code' in customer) return reject(customer, customer.field);

    const orderId = idOf(cell('order_id'));
    if (orderId.length > MAX_ID_LENGTH) return reject({ code: 'text_too_long' }, 'order_id');

    const date = parseDate(cell('order_date'), dayOrder.order);
    if (isBlank(cell('order_date'))) return reject({ code: 'date_missing' }, 'order_date');
    if (date === null) return reject({ code: 'date_unreadable' }, 'order_date');
    if (date > options.today) return reject({ code: 'date_in_future' }, 'order_date');

    const amount = amounts.read(cell(amountField), cell('currency'));
    if (amount === 'blank') return reject({ code: 'amount_missing' }, amountField);
    if ('code' in amount) {
      const toldByColumn = amount.code === 'currency_without_rate' && !isBlank(cell('currency'));
      return reject(amount, toldByColumn ? 'currency' : amountField);
    }
    if (date > options.asOf) return skip('orders_after_as_of');

    const money = amount.value;
    if (customer.matched) report.assume('customers_matched', 1);
    if (money.currency !== options.currency) report.assume('amounts_converted', 1, money.currency);
    if (money.minor === 0) report.assume('zero_amounts', 1);

    const name = valueOrLeftOut(readName(cell('customer_name')), layout, row, 'customer_name', report);
    const cost = valueOrLeftOut(costs.read(cell('cost'), cell('currency')), layout, row, 'cost', report);
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
      product: text('product'),
      kind: kindOf(
        [text('order_status'), text('notes'), text('product'), text('category')],
        text('order_id'),
      ),
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
