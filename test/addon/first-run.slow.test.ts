import { describe, expect, it } from 'vitest';
import type { ReadingChoice } from '../../addon/src/reading-choice.ts';
import type { FirstRun, SurveyedField, SurveyedTab } from '../../addon/src/ui/first-run-contract.ts';
import type { DataReply } from '../../addon/src/ui/reply-contract.ts';
import type { ScriptRuntime } from '../../infra/local/apps-script/script-runtime.ts';
import { fakeService, refusal } from './fake-service.ts';
import { CUSTOMERS, lastShown, type OpenedAddon, ORDERS, openAddon } from './open-addon.ts';

/** Two columns could be the amount; a row that cannot be read; a company written in two ways; a total. */
const EXPORT = {
  name: 'Export',
  rows: [
    ['Sales 2026', '', '', '', ''],
    ['Invoice', 'Date', 'Customer', 'Net amount', 'Gross amount'],
    ['A1', '10/01/2026', 'Acme Ltd', '100', '120'],
    ['A2', '10/02/2026', 'Acme', '100', '120'],
    ['A3', '31/02/2026', 'Bolt', '100', '120'],
    ['A4', '10/03/2026', 'Bolt', '200', '240'],
    ['A5', '11/03/2026', 'Bolt', '300', '360'],
    ['TOTAL', '', '', '500', '600'],
  ],
};
const NOTES = { name: 'Notes', rows: [['to do'], ['call Acme']] };

function dataOf<Data>(reply: unknown): Data {
  const answer = reply as DataReply<Data>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

const surveyOf = (runtime: ScriptRuntime) => dataOf<FirstRun>(runtime.run('sidebarFirstRun'));
const chooseReading = (runtime: ScriptRuntime, sheetId: number, choice: ReadingChoice) =>
  dataOf<FirstRun>(runtime.run('sidebarChooseReading', [sheetId, choice]));

function tabOf(found: FirstRun, name: string): SurveyedTab {
  const tab = found.tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

function fieldOf(tab: SurveyedTab, name: string): SurveyedField {
  const field = tab.fields.find((one) => one.field === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

const sentOrders = ({ service }: OpenedAddon) =>
  service.imports.flatMap((part) => (part.entity === 'orders' ? part.orders : []));

describe('what an import would do', () => {
  it('is told of every tab before anything is sent or kept', () => {
    const { runtime, service } = openAddon({ workbook: { sheets: [EXPORT, NOTES] } });

    const found = surveyOf(runtime);

    expect(found).toMatchObject({ orders: 4, customers: 3, hasList: false, obstacle: null });
    expect(found.tabs.map(({ name, state, entity, count }) => [name, state, entity, count])).toEqual([
      ['Export', 'read', 'orders', 4],
      ['Notes', 'unreadable', null, 0],
    ]);
    expect(service.imports).toEqual([]);
    expect(service.settings).toBeNull();
  });

  it('names each row that is left out with its cell, what was assumed, and who may be one customer', () => {
    const found = surveyOf(openAddon({ workbook: { sheets: [EXPORT] } }).runtime);

    const tab = tabOf(found, 'Export');
    expect(tab).toMatchObject({ accepted: 4, leftOut: 1 });
    expect(tab.rows).toEqual([
      { row: 5, column: 'Date', code: 'date_unreadable', value: '31/02/2026', at: 2 },
    ]);
    expect(tab.assumptions.map(({ code }) => code)).toContain('totals_rows');
    expect(tab.sameCustomers).toEqual([{ names: ['Acme', 'Acme Ltd'], ids: [], rows: [3, 4] }]);
  });

  it('shows each column with some of its values and how sure its meaning is', () => {
    const tab = tabOf(surveyOf(openAddon({ workbook: { sheets: [EXPORT] } }).runtime), 'Export');

    expect(fieldOf(tab, 'order_date')).toEqual({
      field: 'order_date',
      header: 'Date',
      samples: ['2026-01-10', '2026-02-10', '31/02/2026'],
      sure: 'sure',
      needed: true,
      chosen: false,
      gone: null,
    });
    expect(fieldOf(tab, 'currency')).toMatchObject({ header: null, samples: [], sure: null, needed: false });
    expect(tab.headers).toEqual(['Invoice', 'Date', 'Customer', 'Net amount', 'Gross amount']);
  });

  it.each([
    [
      '?',
      'likely',
      'Customer id could be anybody’s',
      ['Invoice', 'Date', 'Full name', 'Net amount'],
      'customer_name',
    ],
    [
      '!',
      'check',
      'few of its values are dates',
      ['Invoice', 'Date', 'Customer', 'Net amount'],
      'order_date',
    ],
  ])('marks a column with %s: %s, where %s', (_mark, sure, _why, headers, field) => {
    const row = (i: number) =>
      field === 'order_date'
        ? [`A${i}`, i < 3 ? '10/01/2026' : 'soon', 'Acme', '10']
        : [`A${i}`, '10/01/2026', 'Acme', '10'];
    const sheet = { name: 'Export', rows: [headers, ...Array.from({ length: 10 }, (_, i) => row(i))] };

    const tab = tabOf(surveyOf(openAddon({ workbook: { sheets: [sheet] } }).runtime), 'Export');

    expect(fieldOf(tab, field)).toMatchObject({ sure });
  });

  it('counts the customers of the list where there is one, and says which of two lists is read', () => {
    const other = { name: 'Old list', rows: CUSTOMERS.rows };

    const found = surveyOf(openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS, other] } }).runtime);

    expect(found).toMatchObject({ orders: 12, customers: 5, hasList: true });
    expect(found.tabs.map(({ state }) => state)).toEqual(['read', 'read', 'other_list']);
  });

  it('says what stands in the way', () => {
    const found = surveyOf(openAddon({ workbook: { sheets: [NOTES] }, locale: 'pl' }).runtime);

    expect(found.obstacle).toMatchObject({ help: 'no_orders_tab' });
    expect(found.obstacle?.message).toContain('Żadna karta');
  });
});

describe('a reading changed by hand', () => {
  it('is used by every later reading, until it is taken back', () => {
    const opened = openAddon({ workbook: { sheets: [EXPORT] } });
    const { runtime } = opened;

    const found = chooseReading(runtime, 0, {
      entity: 'orders',
      columns: { amount_net: 'Gross amount' },
      absent: ['order_id'],
    });
    expect(fieldOf(tabOf(found, 'Export'), 'amount_net')).toMatchObject({
      header: 'Gross amount',
      chosen: true,
    });
    expect(fieldOf(tabOf(found, 'Export'), 'order_id')).toMatchObject({ header: null, chosen: true });
    runtime.run('importOrders');
    expect(
      sentOrders(opened)
        .map(({ netMinor }) => netMinor)
        .sort(),
    ).toEqual([12_000, 12_000, 24_000, 36_000]);

    chooseReading(runtime, 0, {});
    runtime.run('importOrders');
    expect(
      sentOrders(opened)
        .slice(4)
        .map(({ orderId, netMinor }) => [orderId, netMinor]),
    ).toEqual(expect.arrayContaining([['A1', 10_000]]));
  });

  it('leaves a tab out, whatever it holds', () => {
    const twin = {
      ...ORDERS,
      name: 'Quotations',
      rows: ORDERS.rows.map((row) => row.with(0, `Q-${row[0]}`)),
    };
    const opened = openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS, twin] } });

    const found = chooseReading(opened.runtime, 2, { leftOut: true });
    opened.runtime.run('importOrders');

    expect(tabOf(found, 'Quotations').state).toBe('left_out');
    expect(sentOrders(opened)).toHaveLength(12);
  });

  it('reads another list of customers when the first is left out', () => {
    const other = { name: 'Old list', rows: CUSTOMERS.rows.slice(0, 3) };
    const { runtime } = openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS, other] } });

    const found = chooseReading(runtime, 0, { leftOut: true });

    expect(found.tabs.map(({ state }) => state)).toEqual(['left_out', 'read', 'read']);
    expect(found.customers).toBe(2);
  });

  it('makes a table of headers that nobody knows readable', () => {
    const strange = {
      name: 'Strange',
      rows: [
        ['Wer', 'Wann', 'Wieviel'],
        ['Acme', '10/01/2026', '100'],
        ['Bolt', '11/01/2026', '200'],
      ],
    };
    const { runtime } = openAddon({ workbook: { sheets: [strange] } });
    const first = chooseReading(runtime, 0, { entity: 'orders' });
    expect(tabOf(first, 'Strange')).toMatchObject({
      state: 'unreadable',
      headers: ['Wer', 'Wann', 'Wieviel'],
    });

    const found = chooseReading(runtime, 0, {
      entity: 'orders',
      columns: { customer_name: 'Wer', order_date: 'Wann', amount: 'Wieviel' },
    });

    expect(found).toMatchObject({ orders: 2, customers: 2, obstacle: null });
  });
});

describe('a column that was chosen and is gone', () => {
  function renamed() {
    const opened = openAddon({ workbook: { sheets: [EXPORT] } });
    chooseReading(opened.runtime, 0, { entity: 'orders', columns: { amount_net: 'Gross amount' } });
    opened.runtime.workbook.edit({ type: 'input', sheetId: 0, row: 1, column: 4, input: [['With tax']] });
    return opened;
  }

  it('is asked for anew: no other takes its place, and nothing is imported', () => {
    const { runtime, service } = renamed();

    const found = surveyOf(runtime);
    runtime.run('importOrders');

    expect(tabOf(found, 'Export').state).toBe('column_gone');
    expect(fieldOf(tabOf(found, 'Export'), 'amount_net')).toMatchObject({ gone: 'Gross amount' });
    expect(found.obstacle).toMatchObject({ help: 'column_gone' });
    expect(lastShown(runtime, 'dialog')).toContain('no longer has the column “Gross amount” that you chose');
    expect(service.imports).toEqual([]);
  });

  it('is forgotten once another is chosen', () => {
    const { runtime } = renamed();

    const found = chooseReading(runtime, 0, { entity: 'orders', columns: { amount_net: 'With tax' } });

    expect(found).toMatchObject({ orders: 4, obstacle: null });
  });

  it('holds up no one who has left the tab out', () => {
    const { runtime } = openAddon({ workbook: { sheets: [EXPORT, CUSTOMERS, ORDERS] } });
    chooseReading(runtime, 0, { entity: 'orders', columns: { amount_net: 'Nowhere' }, leftOut: true });

    expect(surveyOf(runtime)).toMatchObject({ orders: 12, obstacle: null });
  });
});

describe('the import step by step', () => {
  it('is known to whoever opens the sidebar next while it is unfinished', () => {
    const service = fakeService();
    service.disturb('/v1/import', refusal(413, 'payload_too_large'), 1, 1);
    const { runtime } = openAddon({ service });

    expect(runtime.run('sidebarImportStep')).toMatchObject({
      ok: false,
      message: expect.stringContaining('5 of 17 rows are in, and stay.'),
    });
    expect(runtime.run('sidebarState')).toMatchObject({ state: { unfinished: { rows: 5, of: 17 } } });
    expect(runtime.run('sidebarImportStep')).toEqual({ ok: true, data: { rows: 17, of: 17, done: true } });
    expect(runtime.run('sidebarState')).toMatchObject({ state: { unfinished: null } });
  });

  it('ends with everybody segmented, in a list that is made where there is none', () => {
    const { runtime } = openAddon({ workbook: { sheets: [EXPORT] } });

    runtime.run('sidebarImportStep');
    const reply = runtime.run('sidebarSegmentAll');

    expect(reply).toMatchObject({
      ok: true,
      message: expect.stringMatching(/^3 customers: .* now stand in the tab “Customers”\.$/),
      state: { tally: { TRUE_FRIEND: { customers: 1 } } },
    });
    expect(runtime.workbook.sheetByName('Export')?.lastColumn).toBe(5);
  });
});

describe('a cell that is spoken of', () => {
  it('is shown wherever the person is', () => {
    const { runtime } = openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS] } });

    expect(runtime.run('sidebarShowCell', [1, 5, 2])).toEqual({ ok: true, data: true });

    expect(runtime.workbook.selection).toMatchObject([{ sheetId: 1, row: 4, column: 1 }]);
  });

  it.each([
    ['whose tab is gone', 9, 2],
    ['whose row is gone', 1, 99_999],
  ])('is not looked for elsewhere: %s', (_what, sheetId, row) => {
    expect(openAddon().runtime.run('sidebarShowCell', [sheetId, row, null])).toEqual({
      ok: true,
      data: false,
    });
  });
});
