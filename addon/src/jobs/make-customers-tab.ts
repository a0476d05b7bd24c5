import { say, TAB_NAME } from '#shared/i18n';
import { customersOfOrders, type History } from '#shared/intake';
import { readerLocale } from '../locale.ts';
import { markMadeList } from '../sheet/made-list.ts';
import { makeTab } from '../sheet/new-tab.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customersTabColumns } from './customers-tab-columns.ts';

/**
 * Makes a list of the customers that the orders name, the largest first, in a tab of its own, which is then open. It is
 * read back as a list of customers, each under the id that its orders have.
 */
export function makeCustomersTab(
  workbook: Workbook,
  { orders, identity }: Pick<History, 'orders' | 'identity'>,
  currency: string,
): Table {
  const reader = readerLocale();
  const columns = customersTabColumns(identity, { reader, sheetLocale: workbook.locale, currency });
  const rows = customersOfOrders(orders).map((customer) =>
    columns.map(({ value }) => value(customer, currency)),
  );
  const sheet = makeTab({ name: say(TAB_NAME.customers, reader), columns, rows });
  markMadeList(sheet);
  const tab = workbook.tab(sheet.getSheetId());
  const table = tab && tableOf(tab, 'customers');
  if (!table) throw new Error('the list of customers that was made cannot be read back');
  return table;
}
