import type { Locale, Order } from '#shared/contracts';
import { EMPTY_LEDGER, foldOrders, type Ledger } from '#shared/history';
import { chooseIdentity, cleanOrders, type NamedColumns } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { CURRENCY, nothingLeft, readTable } from './read-table.ts';

/** A file of orders and how to read it. */
export interface OrdersSource {
  readonly path: string;
  readonly locale: Locale;
  readonly columns: NamedColumns;
  /** Models of timing alone make do without. */
  readonly amounts: 'needed' | 'optional';
}

/** All that a customer ordered, up to the day asked for. */
export interface CustomerLedger {
  readonly id: string;
  readonly ledger: Ledger;
}

/** Cleans the orders of a file up to the ISO day `until` and sums them by customer, sorted by id. */
export function readLedgers(
  { path, locale, columns, amounts }: OrdersSource,
  until: string,
): { readonly customers: readonly CustomerLedger[]; readonly currency: string; readonly notes: string[] } {
  const { cells, layout } = readTable(path, 'orders', locale, columns, amounts);
  const identity = chooseIdentity(layout);
  if (!identity) throw new UnusableInput(`${path} has no column that tells customers apart`);
  const currency = CURRENCY[locale];
  const today = new Date().toISOString().slice(0, 10);
  const { orders, report } = cleanOrders(cells, layout, {
    locale,
    currency,
    rates: {},
    asOf: until,
    today: until > today ? until : today,
    identity,
  });
  if (orders.length === 0) throw new UnusableInput(nothingLeft(path, report));
  const [first] = report.rejected;
  const notes = first
    ? [
        `${report.rejected.length} rows of ${path} were rejected; the first: row ${first.row}, ${first.column}: ${first.code}.`,
      ]
    : [];
  return { customers: ledgersOf(orders), currency, notes };
}

function ledgersOf(orders: readonly Order[]): CustomerLedger[] {
  const byCustomer = new Map<string, Order[]>();
  for (const order of orders) {
    const known = byCustomer.get(order.customerId);
    if (known) known.push(order);
    else byCustomer.set(order.customerId, [order]);
  }
  return [...byCustomer]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({ id, ledger: foldOrders(EMPTY_LEDGER, own) }));
}
