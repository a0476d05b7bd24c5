import type { Order } from '#shared/contracts';
import { type SoldLine, sumCategories } from './categories.ts';
import { compareText } from './compare.ts';
import type { ReportDraft } from './report.ts';

/** A cleaned row of a sheet of orders. */
export interface OrderLine extends SoldLine {
  readonly row: number;
  /** '' where the row has none. */
  readonly orderId: string;
  readonly customerId: string;
  /** '' where the row has none. */
  readonly name: string;
  readonly date: string;
  /** Cost of the goods, not negative, in minor units of the base currency. */
  readonly costMinor: number | null;
  /** Taken off the list price, not negative, in minor units of the base currency; null where the row does not tell. */
  readonly discountMinor: number | null;
  /** A refund is negative whatever its sign; a correction is, if the sheet does not sign its corrections. */
  readonly kind: 'sale' | 'refund' | 'correction';
}

/** An accepted row and what it added to which order. */
export interface OrderRow {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly customerId: string;
  readonly orderId: string;
  /** Without tax and with its sign, in minor units of the base currency. */
  readonly netMinor: number;
  /** In which the row was written. */
  readonly currency: string;
}

export interface SummedOrders {
  readonly orders: Order[];
  /** By row. */
  readonly rowsOf: OrderRow[];
}

/**
 * Lines → orders, sorted by customer and order id. Lines of one customer with one order id make one order, dated
 * by the earliest and named by the latest; a line that repeats another's amount and product is rejected. A line
 * without an order id is an order of its own, with an id made of its content.
 */
export function sumOrders(lines: readonly OrderLine[], idHeader: string, report: ReportDraft): SummedOrders {
  const orders: Order[] = [];
  const rowsOf: OrderRow[] = [];
  const add = (orderId: string, own: readonly OrderLine[]) => {
    orders.push(toOrder(orderId, own, report));
    for (const { row, customerId, money } of own) {
      report.accept();
      rowsOf.push({ row, customerId, orderId, netMinor: money.minor, currency: money.currency });
    }
  };
  for (const group of groupBy(signed(lines, report), groupKey)) {
    group.sort(byContent);
    const [first] = group;
    if (first === undefined) continue;
    if (first.orderId === '') {
      report.assume('order_ids_made', group.length);
      report.assume('repeated_without_order_id', group.length - 1);
      group.forEach((line, index) => {
        add(contentId(line, index + 1), [line]);
      });
    } else {
      add(first.orderId, withoutDuplicates(group, idHeader, report));
    }
  }
  // By customer, so that one customer's orders travel together and are written together.
  orders.sort((a, b) => compareText(a.customerId, b.customerId) || compareText(a.orderId, b.orderId));
  return { orders, rowsOf: rowsOf.sort((a, b) => a.row - b.row) };
}

/** Refunds written as positive amounts turn negative. */
function signed(lines: readonly OrderLine[], report: ReportDraft): OrderLine[] {
  // A sheet in which some correction is negative signs them itself: its positive ones raise an invoice.
  const signsCorrections = lines.some((line) => line.kind === 'correction' && line.money.amount < 0);
  return lines.map((line) => {
    const isRefund = line.kind === 'refund' || (line.kind === 'correction' && !signsCorrections);
    if (!isRefund || line.money.amount <= 0) return line;
    report.assume('refunds_made_negative', 1);
    const { amount, base, minor, currency } = line.money;
    return { ...line, money: { currency, amount: -amount, base: -base, minor: minor === 0 ? 0 : -minor } };
  });
}

function groupKey(line: OrderLine): string {
  const id =
    line.orderId === '' ? `\n${line.date}\n${line.money.currency}${line.money.amount}` : line.orderId;
  return `${line.customerId}\n${id}`;
}

/** The same content always gives the same id; the rate of the day is no part of it. */
function contentId(line: OrderLine, occurrence: number): string {
  return `${line.date}/${line.money.currency}${line.money.amount}/${occurrence}`;
}

function withoutDuplicates(group: readonly OrderLine[], idHeader: string, report: ReportDraft): OrderLine[] {
  const seen = new Set<string>();
  return group.filter((line) => {
    const content = `${line.money.currency}${line.money.amount}\n${line.product}\n${line.category}`;
    if (seen.has(content)) {
      report.reject({ row: line.row, column: idHeader, code: 'duplicate_row', value: line.orderId });
      return false;
    }
    seen.add(content);
    return true;
  });
}

function toOrder(orderId: string, lines: readonly OrderLine[], report: ReportDraft): Order {
  let [date = '', latest = '', customerName = ''] = [lines[0]?.date, '', ''];
  let netMinor = 0;
  let costMinor = 0;
  let costed = 0;
  let discountMinor: number | null = null;
  for (const line of lines) {
    if (line.date < date) date = line.date;
    if (line.name !== '' && line.date >= latest) [latest, customerName] = [line.date, line.name];
    netMinor += line.money.minor;
    // What comes back was sold at its price: only sales were discounted.
    if (line.discountMinor !== null && line.money.minor >= 0) {
      discountMinor = (discountMinor ?? 0) + line.discountMinor;
    }
    if (line.costMinor === null) continue;
    costed += 1;
    costMinor += line.money.minor < 0 ? -line.costMinor : line.costMinor;
  }
  // A cost that covers only some lines would make the order look more profitable than it was.
  if (costed > 0 && costed < lines.length) report.assume('costs_incomplete', 1);
  const categories = sumCategories(lines);
  return {
    orderId,
    customerId: lines[0]?.customerId ?? '',
    ...(customerName === '' ? {} : { customerName }),
    date,
    netMinor,
    ...(costed === lines.length ? { costMinor: costMinor === 0 ? 0 : costMinor } : {}),
    ...(discountMinor === null ? {} : { discountMinor }),
    ...(categories.length === 0 ? {} : { categories }),
  };
}

/** Whatever the order of the rows, equal tables sort equally; only rows that are the same in all may swap. */
function byContent(a: OrderLine, b: OrderLine): number {
  return (
    compareText(a.date, b.date) ||
    a.money.amount - b.money.amount ||
    compareText(a.money.currency, b.money.currency) ||
    compareText(a.product, b.product) ||
    compareText(a.category, b.category) ||
    (a.discountMinor ?? -1) - (b.discountMinor ?? -1) ||
    (a.costMinor ?? -1) - (b.costMinor ?? -1) ||
    compareText(a.name, b.name) ||
    a.row - b.row
  );
}

function groupBy(lines: readonly OrderLine[], keyOf: (line: OrderLine) => string): Iterable<OrderLine[]> {
  const groups = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups.values();
}
