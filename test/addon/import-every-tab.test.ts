import { describe, expect, it } from 'vitest';
import type { CustomerEvent, Deletion, Order } from '#shared/contracts';
import type { FakeService } from './fake-service.ts';
import { CUSTOMERS, CUSTOMERS_ID, lastShown, ORDERS, openAddon } from './open-addon.ts';

const LAST_YEAR = {
  name: 'Orders 2025',
  rows: [
    ['Invoice', 'Date', 'Customer id', 'Net amount'],
    ['OLD-1', '10/05/2025', 'C1', '80'],
    // Stands in this year's tab too.
    ['INV-10', '10/01/2026', 'C1', '100.50'],
  ],
};
const SURVEYS = {
  name: 'NPS',
  rows: [
    ['Date', 'Customer', 'NPS'],
    ['05/03/2026', 'Acme', '9'],
    ['06/03/2026', 'Bolt', '4'],
  ],
};
const COMPLAINTS = {
  name: 'Complaints',
  rows: [
    ['Complaint no', 'Customer id', 'Opened', 'Resolved'],
    ['R-1', 'C2', '01/03/2026', ''],
    ['R-2', 'C3', '31/02/2026', ''],
  ],
};

function sent(service: FakeService) {
  const [orders, events, deletions]: [Order[], CustomerEvent[], Deletion[]] = [[], [], []];
  for (const part of service.imports) {
    if (part.entity === 'orders') orders.push(...part.orders);
    if (part.entity === 'events') events.push(...part.events);
    if (part.entity === 'deletions') deletions.push(...part.deletions);
  }
  return { orders, events, deletions };
}

describe('importing a workbook of many tabs', () => {
  it('reads every tab of orders as one history', () => {
    const { runtime, service } = openAddon({ workbook: { sheets: [CUSTOMERS, LAST_YEAR, ORDERS] } });

    runtime.run('importOrders');

    expect(sent(service).orders).toHaveLength(13);
    expect(lastShown(runtime, 'toast')).toBe('Read 13 orders from 2 tabs.');
    expect(runtime.run('sidebarState')).toMatchObject({ state: { lastImport: { repeatedOrders: 1 } } });
  });

  it('reads the tabs of events too, and says what it read and what it left out', () => {
    const { runtime, service } = openAddon({
      workbook: { sheets: [CUSTOMERS, ORDERS, SURVEYS, COMPLAINTS] },
    });

    runtime.run('importOrders');

    expect(sent(service).events).toEqual([
      expect.objectContaining({ kind: 'survey', customerId: 'C1', date: '2026-03-05', nps: 9 }),
      expect.objectContaining({ kind: 'complaint', customerId: 'C2', eventId: 'R-1', opened: '2026-03-01' }),
      expect.objectContaining({ kind: 'survey', customerId: 'C2', date: '2026-03-06', nps: 4 }),
    ]);
    expect(lastShown(runtime, 'toast')).toBe(
      'Read 12 orders from “Orders”, 2 survey answers, 1 complaint. 1 row was left out: the sidebar says why.',
    );
    expect(runtime.run('sidebarState')).toMatchObject({
      state: { lastImport: { problems: [{ tab: 'Complaints', row: 3, value: '31/02/2026' }] } },
    });
  });

  it('sends customers, orders, events, then what was cancelled, under one revision, and closes with the last', () => {
    const rows = ORDERS.rows.map((row, i) => [...row, i === 0 ? 'Status' : i === 1 ? 'Cancelled' : 'Paid']);
    const { runtime, service } = openAddon({
      workbook: { sheets: [CUSTOMERS, { ...ORDERS, rows }, SURVEYS] },
    });

    runtime.run('importOrders');

    expect(service.imports.map(({ entity, revision, last }) => [entity, revision, last])).toEqual([
      ['customers', undefined, false],
      ['orders', 7, false],
      ['events', 7, false],
      ['deletions', 7, true],
    ]);
    expect(sent(service).deletions).toEqual([{ kind: 'order', customerId: 'C1', id: 'INV-10' }]);
  });

  it('leaves out a tab that names customers in a way of its own, and says so', () => {
    const other = {
      name: 'Export',
      rows: [
        ['Tax id', 'Date', 'NPS'],
        ['GB 12 34', '05/03/2026', '9'],
      ],
    };
    const { runtime, service } = openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS, other] } });

    runtime.run('importOrders');

    expect(sent(service).events).toEqual([]);
    expect(lastShown(runtime, 'toast')).toBe(
      'Read 12 orders from “Orders”. 1 tab was left out: the sidebar says why.',
    );
    expect(runtime.run('sidebarState')).toMatchObject({ state: { lastImport: { leftOutTabs: ['Export'] } } });
  });

  it('takes nothing of what it wrote itself for data', () => {
    const { runtime, service } = openAddon();
    runtime.run('segmentAll');
    const first = service.imports.length;

    runtime.run('importOrders');

    expect(service.imports.slice(first)).toEqual(service.imports.slice(0, first));
  });

  it('says what a tab holds that is no list of customers', () => {
    const { runtime } = openAddon({ workbook: { sheets: [SURVEYS, CUSTOMERS, ORDERS] }, locale: 'pl' });
    const cell = { sheetId: CUSTOMERS_ID, row: 1, column: 0, rows: 1, columns: 1 };
    runtime.workbook.edit({ type: 'select', ranges: [cell] });

    runtime.run('segmentSelected');

    expect(lastShown(runtime, 'dialog')).toContain('Ta karta zawiera odpowiedzi z ankiet.');
  });

  it('remembers an import of many tabs within what a document property holds', () => {
    const years = Array.from({ length: 12 }, (_, i) => ({
      name: `Orders of the year ${2010 + i}, with a long name that goes on and on ${'x'.repeat(60)}`,
      rows: [
        ['Invoice', 'Date', 'Customer id', 'Net amount'],
        [`A${i}`, `10/05/${2010 + i}`, 'C1', '80'],
        ...Array.from({ length: 30 }, () => ['B', 'y'.repeat(300), 'C1', '80']),
      ],
    }));
    const { runtime } = openAddon({ workbook: { sheets: [CUSTOMERS, ...years] } });

    runtime.run('importOrders');

    expect(runtime.run('sidebarState')).toMatchObject({
      state: {
        lastImport: {
          leftOut: 360,
          read: [
            { entity: 'orders', tabs: 12 },
            { entity: 'customers', tabs: 1 },
          ],
        },
      },
    });
  });
});
