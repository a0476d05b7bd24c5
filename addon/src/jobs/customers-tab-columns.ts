import type { Locale } from '#shared/contracts';
import { toMajor } from '#shared/history';
import { CUSTOMERS_TAB_NOTE, FIELD_HEADER, say } from '#shared/i18n';
import type { OrderingCustomer } from '#shared/intake';
import type { Field, IdentityField } from '#shared/tabular';
import { DAY_FORMAT, moneyFormat } from '../sheet/column-style.ts';
import type { NewColumn } from '../sheet/new-tab.ts';
import { serialOf } from '../sheet/serial.ts';

/** A column of the list, by the field that it is read back as. */
export interface CustomerColumn extends NewColumn {
  field: Field;
  value(customer: OrderingCustomer, currency: string): string | number;
}

/** The columns of a list of customers that the add-on makes: whose row it is, and what its orders come to. */
export function customersTabColumns(
  identity: IdentityField,
  { reader, sheetLocale, currency }: { reader: Locale; sheetLocale: Locale; currency: string },
): CustomerColumn[] {
  const column = (
    field: Field & keyof typeof FIELD_HEADER,
    note: keyof typeof CUSTOMERS_TAB_NOTE,
    look: Pick<NewColumn, 'width' | 'align' | 'format'>,
    value: CustomerColumn['value'],
  ): CustomerColumn => ({
    field,
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
