import type { Locale } from '#shared/contracts';
import { toMajor } from '#shared/history';
import { CUSTOMERS_TAB_NOTE, FIELD_HEADER, say, TAB_NAME } from '#shared/i18n';
import { customersOfOrders, type History, type OrderingCustomer } from '#shared/intake';
import type { IdentityField } from '#shared/tabular';
import { readerLocale } from '../locale.ts';
import { DAY_FORMAT, moneyFormat } from '../sheet/column-style.ts';
import { makeTab, type NewColumn } from '../sheet/new-tab.ts';
import { serialOf } from '../sheet/serial.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';

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
  const columns = columnsOf(identity, { reader, sheetLocale: workbook.locale, currency });
  const rows = customersOfOrders(orders).map((customer) =>
    columns.map(({ value }) => value(customer, currency)),
  );
  const sheet = makeTab({ name: say(TAB_NAME.customers, reader), columns, rows });
  const tab = workbook.tab(sheet.getSheetId());
  const table = tab && tableOf(tab, 'customers');
  if (!table) throw new Error('the list of customers that was made cannot be read back');
  return table;
}

interface CustomerColumn extends NewColumn {
  value(customer: OrderingCustomer, currency: string): string | number;
}

function columnsOf(
  identity: IdentityField,
  { reader, sheetLocale, currency }: { reader: Locale; sheetLocale: Locale; currency: string },
): CustomerColumn[] {
  const column = (
    field: keyof typeof FIELD_HEADER,
    note: keyof typeof CUSTOMERS_TAB_NOTE,
    look: Pick<NewColumn, 'width' | 'align' | 'format'>,
    value: CustomerColumn['value'],
  ): CustomerColumn => ({
    header: say(FIELD_HEADER[field], reader),
    note: say(CUSTOMERS_TAB_NOTE[note], reader),
    ...look,
    rule: null,
    value,
  });
  const text = { width: 240, align: 'left', format: null } as const;
  const id = { width: 140, align: 'left', format: null } as const;
  const count = { width: 130, align: 'right', format: '#,##0' } as const;
  const day = { width: 140, align: 'right', format: DAY_FORMAT } as const;
  const money = { width: 120, align: 'right', format: moneyFormat(currency, sheetLocale) } as const;
  const name = column('customer_name', 'name', text, (customer) => customer.name);
  const whose =
    identity === 'customer_name'
      ? // A name that only blank or unusual cells gave still is the way in which the orders know the customer.
        [column('customer_name', 'identity', text, (customer) => customer.name || customer.customerId)]
      : [column(identity, 'identity', id, (customer) => customer.customerId), name];
  return [
    ...whose,
    column('n_orders', 'orders', count, (customer) => customer.orders),
    column('first_order_date', 'first', day, ({ first }) => (first === null ? '' : serialOf(first))),
    column('last_order_date', 'last', day, ({ last }) => (last === null ? '' : serialOf(last))),
    column('revenue_12m', 'revenue', money, ({ netMinor }) => toMajor(netMinor, currency)),
  ];
}
