import { describe, expect, it } from 'vitest';
import { Locale } from '#shared/contracts';
import { bundleOf } from '../bundle-of.ts';
import { openAddon } from '../open-addon.ts';

const MAKE = await bundleOf(`
  import { readHistory } from '#shared/intake';
  import { customerRowsOf } from './jobs/customer-rows.ts';
  import { makeCustomersTab } from './jobs/make-customers-tab.ts';
  import { sourceOf } from './jobs/source-of.ts';
  import { openWorkbook } from './sheet/workbook.ts';

  export function run() {
    const workbook = openWorkbook();
    const { locale, today } = workbook;
    const history = readHistory(
      { orders: workbook.tables('orders').map(sourceOf), customers: null, events: [] },
      { locale, today, asOf: today, currency: 'PLN', rates: {} },
    );
    const table = makeCustomersTab(workbook, history, 'PLN');
    const { idAt } = customerRowsOf(table, workbook, { identity: history.identity });
    return {
      name: table.sheet.getName(),
      entity: table.layout.entity,
      fields: Object.keys(table.layout.columns),
      ids: [...idAt.values()],
      ordering: [...new Set(history.orders.map(({ customerId }) => customerId))].sort(),
    };
  }
`);

/** Orders that name their customers in every way; a test keeps the columns it wants. */
const HEADER = ['Invoice', 'Date', 'Customer id', 'NIP', 'Customer', 'Net amount'];
const ROWS = [
  ['1', '10/01/2026', '007', '526-000-12-46', 'Acme Sp. z o.o.', '100'],
  ['2', '11/02/2026', '007', '526-000-12-46', 'ACME sp. z o.o.', '250.50'],
  ['3', '12/02/2026', '008', '0001112223', '=IMPORTXML("http://example.com")', '5000'],
  ['4', '13/02/2026', '008', '0001112223', '=IMPORTXML("http://example.com")', '-1000'],
  ['5', '14/03/2026', '+48', '1234567890', 'Bolt', '10'],
];

const TEXT_COLUMNS = { 0: '@', 1: '@', 2: '@', 3: '@', 4: '@' };

function open(without: readonly string[], sheetName = 'Orders', locale = 'en') {
  const kept = HEADER.map((name, i) => [name, i] as const).filter(([name]) => !without.includes(name));
  const rows = [HEADER, ...ROWS].map((row) => kept.map(([, i]) => asTyped(row[i] ?? '')));
  return openAddon({
    bundle: MAKE,
    locale,
    workbook: { sheets: [{ name: sheetName, rows, columnFormats: TEXT_COLUMNS }] },
  }).runtime;
}

/** An apostrophe, as a person would put it, where Sheets would read a formula. */
function asTyped(text: string) {
  return text.startsWith('=') || text.startsWith('+') ? `'${text}` : text;
}

const WITHOUT = {
  customer_id: [],
  tax_id: ['Customer id'],
  customer_name: ['Customer id', 'NIP'],
};

describe('the list of customers that is made from orders', () => {
  describe.each(Locale.options)('in %s', (locale) => {
    it.each(Object.entries(WITHOUT))('is read back under the ids of the orders, by %s', (field, without) => {
      const runtime = open(without, 'Orders', locale);

      const made = runtime.run('run') as { ids: string[]; ordering: string[]; fields: string[] };

      expect(made).toMatchObject({ entity: 'customers' });
      expect(made.fields).toEqual(
        expect.arrayContaining([field, 'customer_name', 'n_orders', 'first_order_date', 'last_order_date']),
      );
      expect([...made.ids].sort()).toEqual(made.ordering);
    });
  });

  it('puts the largest first, with texts as texts, real days and real numbers', () => {
    const runtime = open([]);
    runtime.run('run');

    const sheet = runtime.workbook.sheetByName('Customers');
    const row = (index: number) =>
      Array.from({ length: 6 }, (_, column) => sheet?.cell(index, column)?.value ?? null);
    expect(row(0)).toEqual([
      'Customer id',
      'Customer',
      'Number of orders',
      'First order',
      'Last order',
      'Revenue',
    ]);
    // 12 Feb 2026.
    expect(row(1)).toEqual(['008', '=IMPORTXML("http://example.com")', 1, 46_065, 46_065, 4_000]);
    expect(row(2)).toEqual(['007', 'ACME sp. z o.o.', 2, 46_032, 46_064, 350.5]);
    expect(row(3)).toEqual(['+48', 'Bolt', 1, 46_095, 46_095, 10]);
    expect(sheet?.cell(1, 1)?.formula).toBeUndefined();
    expect(sheet?.cell(1, 3)?.numberFormat).toBe('d mmm yyyy');
    expect(sheet?.frozenRows).toBe(1);
    expect(runtime.workbook.activeSheet.name).toBe('Customers');
  });

  it('takes a free name and leaves the tab that has it alone', () => {
    const runtime = open([], 'customers');
    const before = runtime.workbook.sheetByName('customers')?.cell(1, 5);

    expect(runtime.run('run')).toMatchObject({ name: 'Customers 2' });

    expect(runtime.workbook.sheetByName('customers')?.cell(1, 5)).toEqual(before);
  });

  it('is made of thousands of customers in a few calls', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [
      `${i}`,
      '10/01/2026',
      `C${i}`,
      `Company ${i}`,
      '10',
    ]);
    const { runtime } = openAddon({
      bundle: MAKE,
      workbook: {
        sheets: [
          { name: 'Orders', rows: [['Invoice', 'Date', 'Customer id', 'Customer', 'Net amount'], ...rows] },
        ],
      },
    });

    const made = runtime.run('run') as { ids: string[] };

    expect(made.ids).toHaveLength(5_000);
    const writes = [...runtime.calls].filter(([call]) => /\.(set|insert)\w+$/.test(call));
    expect(writes.reduce((sum, [, times]) => sum + times, 0)).toBeLessThan(35);
    expect(runtime.calls.get('SpreadsheetApp.Range.setValues')).toBe(1);
  });
});
