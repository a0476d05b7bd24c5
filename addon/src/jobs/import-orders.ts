import { type History, readHistory } from '#shared/intake';
import { fetchSettings, importAll, storeSettings } from '../client/api.ts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { rememberImport } from '../memory.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { findCustomers } from './find-customers.ts';
import { firstSettings } from './first-settings.ts';
import { lastImportOf } from './last-import.ts';
import { sourceOf } from './source-of.ts';

/**
 * Imports every tab of orders, the facts of the customers tab (`list`, if it is already known) and every tab of
 * contracts, surveys, complaints and the like, whole. On the first import of a company its settings are made from the
 * spreadsheet. Google stops a run after six minutes; an import that was cut short is simply chosen again, since what
 * stands already is not changed.
 */
export function importOrders(workbook: Workbook, list?: Table): LastImport {
  const orders = workbook.tables('orders');
  if (orders.length === 0) throw new Failure({ code: 'no_orders_tab' });
  const customers = list ?? findCustomers(workbook, orders);
  const tables = {
    orders: orders.map(sourceOf),
    customers: customers && sourceOf(customers),
    events: workbook.eventTables().map(sourceOf),
  };
  const settings = fetchSettings() ?? storeSettings(firstSettings(workbook));
  const history = readHistory(tables, {
    locale: workbook.locale,
    currency: settings.currency,
    rates: settings.rates,
    asOf: workbook.today,
    today: workbook.today,
  });
  if (!history) throw new Failure({ code: 'no_common_column' });
  if (history.orders.length === 0) throw nothingReadable(history);

  const refused = importAll(history, settings.currency);
  const last = lastImportOf(history, refused, { at: workbook.now, currency: settings.currency });
  rememberImport(last);
  return last;
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
