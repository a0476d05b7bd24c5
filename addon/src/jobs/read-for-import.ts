import type { Settings } from '#shared/contracts';
import { type History, type HistoryTables, readHistory } from '#shared/intake';
import { fetchSettings, storeSettings } from '../client/api.ts';
import { Failure } from '../failure.ts';
import type { Table, Workbook } from '../sheet/workbook.ts';
import { findCustomers } from './find-customers.ts';
import { firstSettings } from './first-settings.ts';
import { refuseBesideSample } from './sample-apart.ts';
import { sourceOf } from './source-of.ts';

/** What the tabs tell of the customers, and the currency that the company keeps its books in. */
export interface ReadForImport {
  history: History;
  currency: string;
}

/**
 * Reads all tabs as one history. `list` is the customer list, if it is already known. Where the company has no settings
 * yet, they are made from the spreadsheet.
 */
export function readForImport(workbook: Workbook, list?: Table): ReadForImport {
  // Before anything is kept by the service: a spreadsheet without orders is no company's yet.
  const tables = tablesForImport(workbook, list);
  const settings = fetchSettings() ?? storeSettings(firstSettings(workbook));
  const history = historyOf(tables, workbook, settings);
  if (!history) throw new Failure({ code: 'no_common_column' });
  if (history.orders.length === 0) throw nothingReadable(history);
  return { history, currency: settings.currency };
}

/** The tabs that would be imported: all of orders and of events, and the list of customers if there is one. */
export function tablesForImport(workbook: Workbook, list?: Table): HistoryTables {
  assertColumnsAreThere(workbook);
  const orders = workbook.tables('orders');
  refuseBesideSample(orders);
  if (orders.length === 0) throw new Failure({ code: 'no_orders_tab' });
  const customers = list ?? findCustomers(workbook, orders);
  return {
    orders: orders.map(sourceOf),
    customers: customers && sourceOf(customers),
    events: workbook.eventTables().map(sourceOf),
  };
}

/** What they tell; null where orders and customers have no column in common. */
export function historyOf(
  tables: HistoryTables,
  { locale, today }: Workbook,
  { currency, rates }: Settings,
): History | null {
  return readHistory(tables, { locale, currency, rates, asOf: today, today });
}

/** A column that a person has chosen and that is gone is asked for anew: to guess another could count other money. */
function assertColumnsAreThere(workbook: Workbook): void {
  for (const { sheet, choice, reading } of workbook.dataTabs()) {
    if (choice.leftOut || !('problem' in reading) || reading.problem.code !== 'column_not_found') continue;
    throw new Failure({ code: 'column_gone', tab: sheet.getName(), column: reading.problem.value });
  }
}

/** Why a history holds no order: the first reason, and where it stands. */
export function nothingReadable({ read }: History): Failure {
  const tabs = read.filter(({ entity }) => entity === 'orders');
  const told = tabs.find(({ report }) => report.rejected.length > 0) ?? tabs[0];
  return new Failure({
    code: 'no_order_readable',
    tab: told?.name ?? '',
    first: told?.report.rejected[0],
  });
}
