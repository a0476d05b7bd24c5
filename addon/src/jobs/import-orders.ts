import { chooseIdentity, cleanCustomers, cleanOrders } from '#shared/tabular';
import { fetchSettings, importAll, storeSettings } from '../client/api.ts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { rememberImport } from '../memory.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { findCustomers } from './find-customers.ts';
import { firstSettings } from './first-settings.ts';

/**
 * Imports the orders tab, and the facts of the customers tab (`list`, if it is already known), whole. On the first import of a
 * company its settings are made from the spreadsheet. Google stops a run after six minutes; an import that was cut
 * short is simply chosen again, since orders that stand already change nothing.
 */
export function importOrders(workbook: Workbook, list?: Table): LastImport {
  const [orders] = workbook.tables('orders');
  if (!orders) throw new Failure({ code: 'no_orders_tab' });
  const customers = list ?? findCustomers(workbook, orders);
  const identity = chooseIdentity(orders.layout, customers?.layout);
  if (!identity) throw new Failure({ code: 'no_common_column' });

  const settings = fetchSettings() ?? storeSettings(firstSettings(workbook));
  const options = {
    locale: workbook.locale,
    currency: settings.currency,
    rates: settings.rates,
    asOf: workbook.today,
    today: workbook.today,
    identity,
  };
  const tab = orders.sheet.getName();
  const read = cleanOrders(orders.cells, orders.layout, options);
  const listed = customers && cleanCustomers(customers.cells, customers.layout, options);
  if (read.orders.length === 0) {
    throw new Failure({ code: 'no_order_readable', tab, first: read.report.rejected[0] });
  }

  const refused = importAll(read.orders, listed?.customers ?? [], settings.currency);

  const last: LastImport = {
    at: workbook.now,
    tab,
    orders: read.orders.length - refused.length,
    currency: settings.currency,
    leftOut: read.report.rejected.length + refused.length,
    problems: read.report.rejected,
    refused,
    assumptions: read.report.assumptions,
    identity,
  };
  rememberImport(last);
  return last;
}
