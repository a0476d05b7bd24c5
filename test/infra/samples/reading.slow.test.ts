import { describe, expect, it } from 'vitest';
import type { Locale } from '#shared/contracts';
import { type CleaningReport, cleanCustomers, cleanOrders } from '#shared/tabular';
import type { CellValue, SheetSnapshot } from '../../../infra/local/workbook/protocol.ts';
import {
  CURRENCY,
  LOCALES,
  layoutOf,
  readingOptions,
  recordsOf,
  sampleOf,
  sheetsOf,
  TODAY,
  valuesOf,
} from './samples.ts';

/** Field by header; null where the header means nothing to us. */
function meaningsOf(sheet: SheetSnapshot): Record<string, string | null> {
  const { headers, columns } = layoutOf(sheet);
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  return Object.fromEntries(headers.map((header, index) => [header, fieldAt.get(index) ?? null]));
}

function countOf(report: CleaningReport, code: string): number {
  const rejected = report.rejected.filter((problem) => problem.code === code).length;
  return rejected || (report.assumptions.find((assumption) => assumption.code === code)?.count ?? 0);
}

describe('the headers of the samples', () => {
  it.each([
    [
      'pt-BR',
      {
        Código: 'customer_id',
        'Razão social': 'customer_name',
        CNPJ: 'tax_id',
        Cidade: null,
        Segmento: 'segment',
        Vendedor: 'owner',
        'Cliente desde': 'first_order_date',
        'Margem bruta': 'gross_margin_pct',
        'Custo de atendimento anual': 'cost_to_serve_12m',
        'Potencial anual': 'wallet_annual',
        NPS: 'nps',
        'Data da pesquisa': 'nps_date',
        Reclamação: 'complaint_state',
        'Último contato': 'last_inbound',
        'Anotações da Marina': null,
      },
      {
        Pedido: 'order_id',
        'Data de emissão': 'order_date',
        'Código do cliente': 'customer_id',
        Cliente: 'customer_name',
        'Valor líquido': 'amount_net',
        Moeda: 'currency',
        Situação: 'order_status',
        Vendedor: null,
        Rota: null,
      },
    ],
    [
      'pl',
      {
        'Kod klienta': 'customer_id',
        'Nazwa klienta': 'customer_name',
        NIP: 'tax_id',
        Miasto: null,
        Branża: 'segment',
        'Opiekun klienta': 'owner',
        'Klient od': 'first_order_date',
        'Marża %': 'gross_margin_pct',
        'Koszt obsługi': 'cost_to_serve_12m',
        'Potencjał zakupowy': 'wallet_annual',
        'Ocena NPS': 'nps',
        'Data ankiety': 'nps_date',
        Reklamacja: 'complaint_state',
        'Ostatni kontakt': 'last_inbound',
        'Notatki Tomka': null,
      },
      {
        'Nr faktury': 'order_id',
        'Data wystawienia': 'order_date',
        'Kod klienta': 'customer_id',
        Kontrahent: 'customer_name',
        NIP: 'tax_id',
        'Wartość netto': 'amount_net',
        Waluta: 'currency',
        Status: 'order_status',
        Trasa: null,
      },
    ],
    [
      'en',
      {
        'Customer ID': 'customer_id',
        Customer: 'customer_name',
        Town: null,
        Sector: 'segment',
        'Account manager': 'owner',
        'Customer since': 'first_order_date',
        'Contract end': 'contract_end',
        'Contract value': 'contract_value',
        Renewals: 'renewals',
        'Notice given': 'notice',
        'Gross margin %': 'gross_margin_pct',
        'Cost to serve': 'cost_to_serve_12m',
        NPS: 'nps',
        'Survey date': 'nps_date',
        'Complaint status': 'complaint_state',
        'Support tickets': 'tickets_12m',
        'Usage change': 'usage_trend',
        'Support page views': 'sig_support_14d',
        'Price page date': 'sig_pricing',
        'Decision makers': 'contacts_circle1',
        'Support contacts': 'contacts_circle2',
        Influencers: 'contacts_circle3',
        'Last contact': 'last_inbound',
        "Hannah's notes": null,
      },
      {
        'Invoice no': 'order_id',
        'Invoice date': 'order_date',
        'Customer ID': 'customer_id',
        Customer: 'customer_name',
        'Net amount': 'amount_net',
        Currency: 'currency',
        Status: 'order_status',
        Team: null,
      },
    ],
  ] as const)(
    'in %s are understood, but for the columns of the company itself',
    (locale, inCustomers, inOrders) => {
      const { customers, orders } = sheetsOf(sampleOf(locale));

      expect(layoutOf(customers).entity).toBe('customers');
      expect(meaningsOf(customers)).toEqual(inCustomers);
      expect(layoutOf(orders).entity).toBe('orders');
      expect(meaningsOf(orders)).toEqual(inOrders);
    },
  );
});

/** A row of the orders tab, its cells by what they mean, and nothing interpreted. */
type Row = Record<'id' | 'date' | 'customer' | 'name' | 'amount' | 'currency' | 'status', CellValue>;

const HEADERS: Record<Locale, Record<keyof Row, string>> = {
  'pt-BR': {
    id: 'Pedido',
    date: 'Data de emissão',
    customer: 'Código do cliente',
    name: 'Cliente',
    amount: 'Valor líquido',
    currency: 'Moeda',
    status: 'Situação',
  },
  pl: {
    id: 'Nr faktury',
    date: 'Data wystawienia',
    customer: 'Kod klienta',
    name: 'Kontrahent',
    amount: 'Wartość netto',
    currency: 'Waluta',
    status: 'Status',
  },
  en: {
    id: 'Invoice no',
    date: 'Invoice date',
    customer: 'Customer ID',
    name: 'Customer',
    amount: 'Net amount',
    currency: 'Currency',
    status: 'Status',
  },
};
const CANCELLED = ['Cancelado', 'Anulowana', 'Cancelled'];

const rowsRead = new Map<Locale, Row[]>();

function orderRows(locale: Locale): Row[] {
  const headers = Object.entries(HEADERS[locale]);
  const read = () =>
    recordsOf(sheetsOf(sampleOf(locale)).orders).map(
      (record) => Object.fromEntries(headers.map(([key, header]) => [key, record[header] ?? null])) as Row,
    );
  const rows = rowsRead.get(locale) ?? read();
  rowsRead.set(locale, rows);
  return rows;
}

const isText = (value: CellValue): value is string => typeof value === 'string';
const isNegative = (value: CellValue) => (isText(value) ? /[-−(]/.test(value) : Number(value) < 0);
const isPadded = (value: CellValue) => isText(value) && value !== value.trim();
const isImpossible = ({ date }: Row) => isText(date) && /^31.02/.test(date);
const isCancelled = ({ status }: Row) => CANCELLED.includes(String(status));
const isDocument = ({ amount, name }: Row) => amount !== null && name !== null;

describe('the dirt of the samples', () => {
  const KINDS: [kind: string, atLeast: number, atMost: number, test: (row: Row, above?: Row) => boolean][] = [
    ['blank rows', 5, 5, (row) => Object.values(row).every((value) => value === null)],
    ['totals', 1, 1, ({ id, name, amount }) => id !== null && name === null && amount !== null],
    ['amounts as text', 200, 500, ({ amount }) => isText(amount) && !isNegative(amount)],
    ['negative numbers', 20, 80, ({ amount }) => !isText(amount) && isNegative(amount)],
    ['negatives as text', 60, 200, ({ amount }) => isText(amount) && isNegative(amount)],
    ['dates as text', 150, 450, (row) => isText(row.date) && !isImpossible(row)],
    ['impossible dates', 3, 20, isImpossible],
    ['rows entered twice', 15, 80, (row, above) => row.id !== null && row.id === above?.id],
    ['cancelled', 60, 200, isCancelled],
    ['no customer id', 15, 80, (row) => isDocument(row) && row.customer === null],
    ['spaces after the name', 80, 300, ({ name }) => isPadded(name)],
    ['names like a formula', 2, 300, ({ name }) => String(name).startsWith('=')],
  ];

  it.each(LOCALES.flatMap((locale) => KINDS.map((kind) => [locale, ...kind] as const)))(
    'in %s: %s, %d to %d of them',
    (locale, _kind, atLeast, atMost, test) => {
      const rows = orderRows(locale);

      const found = rows.filter((row, i) => test(row, rows[i - 1])).length;
      expect(found).toBeGreaterThanOrEqual(atLeast);
      expect(found).toBeLessThanOrEqual(atMost);
    },
  );

  it.each(LOCALES)(
    'in %s a title stands above the header of the orders, and dirt among the customers',
    (locale) => {
      const { customers, orders } = sheetsOf(sampleOf(locale));
      const people = valuesOf(customers).slice(1);

      expect(valuesOf(orders).slice(0, 2)).toEqual([[expect.stringContaining('2022')], []]);
      expect(people.filter((row) => row.some(isPadded)).length).toBeGreaterThan(5);
      expect(
        people.flat().filter((value) => value === '=IMPORTXML("http://example.com";"//a")'),
      ).toHaveLength(1);
    },
  );

  it.each([
    ['pt-BR', [/^-\d/, /^\(.+\)$/, /\d-$/, /^−\d/, /^-R\$ /]],
    ['pl', [/^-\d/, /^\(.+\)$/, /\d-$/, /^−\d/, /^-.+ zł$/]],
    ['en', [/^-\d/, /^\(.+\)$/, /\d-$/, /^−\d/, /^-£/]],
  ] as const)('in %s a refund is written in every way that clerks have', (locale, notations) => {
    const amounts = orderRows(locale).map(({ amount }) => String(amount));

    for (const notation of notations) expect(amounts.some((amount) => notation.test(amount))).toBe(true);
  });
});

describe('reading a sample', () => {
  it.each(LOCALES)('in %s accounts for every row of the orders, and for the dirt by its name', (locale) => {
    const { orders: sheet } = sheetsOf(sampleOf(locale));
    const rows = orderRows(locale);
    const inForce = rows.filter((row) => isDocument(row) && !isCancelled(row));
    const foreign = inForce.filter(({ currency }) => currency !== CURRENCY[locale]);
    const impossible = inForce.filter(isImpossible);
    const twice = inForce.filter((row, i) => row.id === inForce[i - 1]?.id && !foreign.includes(row));

    const { orders, report } = cleanOrders(valuesOf(sheet), layoutOf(sheet), readingOptions(locale));

    expect(foreign.length).toBeGreaterThan(5);
    expect(countOf(report, 'date_unreadable')).toBe(impossible.length);
    expect(countOf(report, 'currency_without_rate')).toBe(foreign.filter((row) => !isImpossible(row)).length);
    expect(countOf(report, 'duplicate_row')).toBe(twice.length);
    expect(countOf(report, 'cancelled_rows')).toBe(rows.filter(isCancelled).length);
    expect(new Set(report.rejected.map(({ code }) => code)).size).toBe(3);

    const counted = ['blank_rows', 'totals_rows', 'cancelled_rows'].map((code) => countOf(report, code));
    const skipped = counted.reduce((sum, count) => sum + count, 0);
    expect(report.accepted + report.rejected.length + skipped).toBe(rows.length);
    expect(report.accepted / rows.length).toBeGreaterThan(0.97);
    expect(orders).toHaveLength(report.accepted);
    expect(report.leftOut).toEqual([]);
  });

  it.each(LOCALES)(
    'in %s finds the customer of every order that has lost its id, and every refund',
    (locale) => {
      const { customers, orders: sheet } = sheetsOf(sampleOf(locale));
      const { orders, report } = cleanOrders(valuesOf(sheet), layoutOf(sheet), readingOptions(locale));

      const known = new Set(valuesOf(customers).map(([id]) => id));
      expect(countOf(report, 'customers_matched')).toBeGreaterThan(10);
      expect(orders.filter(({ customerId }) => !known.has(customerId))).toEqual([]);
      const usable = orderRows(locale).filter(
        (row) =>
          isDocument(row) && !isCancelled(row) && !isImpossible(row) && row.currency === CURRENCY[locale],
      );
      const refunds = new Set(usable.filter(({ amount }) => isNegative(amount)).map(({ id }) => id));
      expect(orders.filter(({ netMinor }) => netMinor < 0)).toHaveLength(refunds.size);
    },
  );

  it.each(LOCALES)('in %s takes every customer whole', (locale) => {
    const { customers: sheet } = sheetsOf(sampleOf(locale));

    const { customers, report } = cleanCustomers(valuesOf(sheet), layoutOf(sheet), readingOptions(locale));

    expect(report).toMatchObject({ accepted: sheet.cells.length - 1, rejected: [], leftOut: [] });
    expect(customers).toHaveLength(report.accepted);
    const margins = customers.flatMap(({ facts }) => facts.grossMargin ?? []);
    expect(margins.length).toBeGreaterThan(customers.length * 0.8);
    expect(Math.min(...margins)).toBeGreaterThan(0.1);
    expect(Math.max(...margins)).toBeLessThan(0.6);
  });

  it('sees the running contracts of the British firm, and that not everybody has one', () => {
    const { customers: sheet } = sheetsOf(sampleOf('en'));
    const { customers } = cleanCustomers(valuesOf(sheet), layoutOf(sheet), readingOptions('en'));

    const running = customers.filter(({ facts }) => (facts.contract?.end ?? '') >= TODAY);
    expect(running.length).toBeGreaterThan(40);
    expect(running.filter(({ facts }) => facts.contract?.notice).length).toBeGreaterThan(0);
    expect(customers.filter(({ facts }) => facts.contract === undefined).length).toBeGreaterThan(100);
  });
});
