import type { Locale } from '#shared/contracts';
import { FIELD_HEADER, type NamedField, SAMPLE_TAB, say } from '#shared/i18n';
import { type SampleCompany, type SampleOptions, sampleCompany } from '#shared/samples';
import { DAY_FORMAT, moneyFormat } from '../sheet/column-style.ts';
import type { NewColumn, NewTab } from '../sheet/new-tab.ts';
import { serialOf } from '../sheet/serial.ts';

type Look = Pick<NewColumn, 'width' | 'align' | 'format'>;

const TEXT: Look = { width: 200, align: 'left', format: null };
const ID: Look = { width: 110, align: 'left', format: null };
const DAY: Look = { width: 120, align: 'right', format: DAY_FORMAT };
const SHARE: Look = { width: 90, align: 'right', format: '0%' };
const COUNT: Look = { width: 90, align: 'right', format: '0' };

/** A column of a sample tab, and what of a thing stands in it. */
type Cell<Thing> = readonly [field: NamedField, look: Look, value: (thing: Thing) => string | number];

/** The tabs of the sample company, the list of customers last, since it is the one to look at. */
export function sampleTabs(options: SampleOptions, sheetLocale: Locale): NewTab[] {
  const { customers, orders, complaints } = sampleCompany(options);
  const { locale: reader, currency } = options;
  const money: Look = { width: 120, align: 'right', format: moneyFormat(currency, sheetLocale) };
  const tab = <Thing>(
    name: keyof typeof SAMPLE_TAB,
    things: readonly Thing[],
    cells: readonly Cell<Thing>[],
  ): NewTab => ({
    name: say(SAMPLE_TAB[name], reader),
    columns: cells.map(([field, look]) => ({
      header: say(FIELD_HEADER[field], reader),
      note: say(SAMPLE_TAB.note, reader),
      ...look,
      rule: null,
    })),
    rows: things.map((thing) => cells.map(([, , value]) => value(thing))),
  });
  return [
    tab<SampleCompany['orders'][number]>('orders', orders, [
      ['order_id', ID, ({ id }) => id],
      ['order_date', DAY, ({ date }) => serialOf(date)],
      ['customer_id', ID, ({ customerId }) => customerId],
      ['customer_name', TEXT, ({ customerName }) => customerName],
      ['category', ID, ({ category }) => category],
      ['amount_net', { ...money, format: '#,##0.00' }, ({ net }) => net],
    ]),
    tab<SampleCompany['complaints'][number]>('complaints', complaints, [
      ['customer_id', ID, ({ customerId }) => customerId],
      ['complaint_date', DAY, ({ opened }) => serialOf(opened)],
      ['subject', TEXT, ({ subject }) => subject],
      ['resolved_date', DAY, ({ resolved }) => dayOrBlank(resolved)],
    ]),
    tab<SampleCompany['customers'][number]>('customers', customers, [
      ['customer_id', ID, ({ id }) => id],
      ['customer_name', TEXT, ({ name }) => name],
      ['segment', { ...TEXT, width: 120 }, ({ segment }) => segment],
      ['gross_margin_pct', SHARE, ({ margin }) => margin],
      ['cost_to_serve_12m', money, ({ costToServe }) => costToServe],
      ['nps', COUNT, ({ survey }) => survey?.nps ?? ''],
      ['contract_end', DAY, ({ contract }) => dayOrBlank(contract?.end ?? '')],
      ['contract_value', money, ({ contract }) => contract?.annualValue ?? ''],
      ['renewals', COUNT, ({ contract }) => contract?.renewals ?? ''],
    ]),
  ];
}

function dayOrBlank(day: string): string | number {
  return day === '' ? '' : serialOf(day);
}
