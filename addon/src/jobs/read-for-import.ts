import { type History, readHistory } from '#shared/intake';
import { fetchSettings, storeSettings } from '../client/api.ts';
import { Failure } from '../failure.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { findCustomers } from './find-customers.ts';
import { firstSettings } from './first-settings.ts';
import { sourceOf } from './source-of.ts';

/** What the tabs tell of the customers, and the currency that the company keeps its books in. */
export interface ReadForImport {
  history: History;
  currency: string;
}

/** Reads all tabs as one history. `list` is the customer list, if it is already known. */
export function readForImport(workbook: Workbook, list?: Table): ReadForImport {
  const orders = workbook.tables('orders');
  if (orders.length === 0) throw new Failure({ code: 'no_orders_tab' });
  const customers = list ?? findCustomers(workbook, orders);
  const tables = {
    orders: orders.map(sourceOf),
    customers: customers && sourceOf(customers),
    events: workbook.eventTables().map(sourceOf),
  };
  const { currency, rates } = fetchSettings() ?? storeSettings(firstSettings(workbook));
  const history = readHistory(tables, {
    locale: workbook.locale,
    currency,
    rates,
    asOf: workbook.today,
    today: workbook.today,
  });
  if (!history) throw new Failure({ code: 'no_common_column' });
  if (history.orders.length === 0) throw nothingReadable(history);
  return { history, currency };
}

function nothingReadable({ read }: History): Failure {
  const tabs = read.filter(({ entity }) => entity === 'orders');
  const told = tabs.find(({ report }) => report.rejected.length > 0) ?? tabs[0];
  return new Failure({
    code: 'no_order_readable',
    tab: told?.name ?? '',
    first: told?.report.rejected[0],
  });
}
