import { describe, expect, it } from 'vitest';
import { fakeService, rowsOf } from './fake-service.ts';
import { CUSTOMERS, lastShown, ORDERS, openAddon } from './open-addon.ts';

describe('importing orders', () => {
  it('sends what the sheet holds, in whole minor units and ISO days', () => {
    const { runtime, service } = openAddon();

    runtime.run('importOrders');

    const [customers, orders] = service.imports;
    expect(orders?.entity === 'orders' && orders.orders.find(({ orderId }) => orderId === 'INV-10')).toEqual({
      orderId: 'INV-10',
      customerId: 'C1',
      customerName: 'Acme',
      date: '2026-01-10',
      netMinor: 10_050,
    });
    expect(
      customers?.entity === 'customers' && customers.customers.map(({ customerId }) => customerId),
    ).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
    expect(lastShown(runtime, 'toast')).toBe('Read 12 orders from “Orders”.');
  });

  it.each([
    [
      'pt_BR',
      ['Pedido', 'Data de emissão', 'Código do cliente', 'Valor líquido'],
      '03/02/2026',
      'R$ 1.234,56',
    ],
    [
      'pl_PL',
      ['Nr faktury', 'Data wystawienia', 'Kod klienta', 'Wartość netto'],
      '03.02.2026',
      '1 234,56 zł',
    ],
    ['en_GB', ['Invoice', 'Date', 'Customer id', 'Net amount'], '03/02/2026', '£1,234.56'],
  ])(
    'reads headers, dates and amounts as %s writes them, typed as text or not',
    (locale, headers, date, amount) => {
      const rows = [headers, ['A1', date, 'C1', amount], ['A2', date, 'C1', amount]];
      // A column of text keeps what was typed, as a pasted export does.
      const asText = { name: 'Text', rows, columnFormats: { 1: '@', 3: '@' } };

      for (const sheet of [{ name: 'Typed', rows }, asText]) {
        const { runtime, service } = openAddon({ workbook: { locale, sheets: [sheet] } });
        runtime.run('importOrders');

        const [part] = service.imports;
        const orders = part?.entity === 'orders' ? part.orders : [];
        expect(orders.map(({ date, netMinor }) => [date, netMinor])).toEqual(
          Array(2).fill(['2026-02-03', 123_456]),
        );
      }
    },
  );

  it.each([
    ['en_GB', 'Europe/London', 'GBP', 'en'],
    ['en_US', 'America/New_York', 'USD', 'en'],
    ['pt_BR', 'America/Sao_Paulo', 'BRL', 'pt-BR'],
    ['pl_PL', 'Europe/Warsaw', 'PLN', 'pl'],
    ['de_DE', 'Europe/Berlin', 'EUR', 'en'],
  ])('makes the first settings from a spreadsheet in %s', (locale, timeZone, currency, language) => {
    const sheets = [
      { ...ORDERS, rows: ORDERS.rows.map((row) => row.map((text) => text.replace('.50', ''))) },
    ];
    const { runtime, service } = openAddon({ workbook: { locale, timeZone, sheets } });

    runtime.run('importOrders');

    expect(service.settings).toMatchObject({ currency, timeZone, locale: language });
  });

  it('keeps settings that are there', () => {
    const service = fakeService();
    openAddon({ service, workbook: { locale: 'pl_PL', sheets: [ORDERS] } }).runtime.run('importOrders');

    openAddon({ service }).runtime.run('importOrders');

    expect(service.settings?.currency).toBe('PLN');
    expect(service.imports.every(({ currency }) => currency === 'PLN')).toBe(true);
  });

  it('goes in parts of 2,000: the first alone, the last alone and marked, all under one revision', () => {
    const rows = Array.from({ length: 12_500 }, (_, i) => [`I${i}`, '10/01/2026', `C${i % 500}`, '10']);
    const orders = { name: 'Orders', rows: [['Invoice', 'Date', 'Customer id', 'Net amount'], ...rows] };
    const { runtime, service } = openAddon({ workbook: { sheets: [orders] } });

    runtime.run('importOrders');

    const together = service.calls.map((calls) => calls.filter(({ url }) => url.endsWith('/import')).length);
    expect(together.filter((count) => count > 0)).toEqual([1, 4, 1, 1]);
    expect(service.imports.map((part) => [rowsOf(part).length, part.revision, part.last])).toEqual([
      [2000, undefined, false],
      ...Array(5).fill([2000, 7, false]),
      [500, 7, true],
    ]);
  });

  it('counts the rows that were left out, and keeps the reasons for the sidebar', () => {
    const rows = [
      ...ORDERS.rows,
      ['INV-90', '31/02/2026', 'C1', 'Acme', '10'],
      ['INV-91', '10/02/2026', 'C1', 'Acme', 'ten'],
    ];
    const { runtime } = openAddon({ workbook: { sheets: [CUSTOMERS, { ...ORDERS, rows }] } });

    runtime.run('importOrders');

    expect(lastShown(runtime, 'toast')).toContain('2 rows were left out: the sidebar says why.');
    expect(runtime.run('sidebarState')).toMatchObject({
      ok: true,
      state: {
        lastImport: {
          read: [
            { entity: 'orders', count: 12 },
            { entity: 'customers', count: 5 },
          ],
          leftOut: 2,
          problems: [
            { tab: 'Orders', row: 14, column: 'Date', code: 'date_unreadable', value: '31/02/2026' },
            { tab: 'Orders', row: 15, column: 'Net amount', code: 'amount_unreadable', value: 'ten' },
          ],
        },
      },
    });
  });

  it('counts an order that the service would not take as left out, and names it', () => {
    const service = fakeService();
    const rejected = [{ id: 'INV-10', code: 'amount_out_of_range' }];
    const answer = { revision: 7, accepted: 11, unchanged: 0, superseded: 0, rejected };
    service.disturb('/v1/import', { status: 200, body: JSON.stringify(answer) }, 1);
    const { runtime } = openAddon({ service, workbook: { sheets: [ORDERS] } });

    runtime.run('importOrders');

    expect(lastShown(runtime, 'toast')).toBe(
      'Read 11 orders from “Orders”. 1 row was left out: the sidebar says why.',
    );
    expect(runtime.run('sidebarState')).toMatchObject({
      state: { lastImport: { refused: [{ kind: 'order', id: 'INV-10', code: 'amount_out_of_range' }] } },
    });
  });

  it('keeps a long list of reasons within what a document property holds', () => {
    const bad = Array.from({ length: 500 }, (_, i) => [`B${i}`, 'x'.repeat(300), 'C1', 'Acme', '10']);
    const { runtime } = openAddon({ workbook: { sheets: [{ ...ORDERS, rows: [...ORDERS.rows, ...bad] }] } });

    runtime.run('importOrders');

    expect(runtime.run('sidebarState')).toMatchObject({ state: { lastImport: { leftOut: 500 } } });
  });

  it('matches orders and customers by what both have, and remembers it', () => {
    const orders = {
      ...ORDERS,
      rows: ORDERS.rows.map(([no, date, id, name, sum]) => [
        no ?? '',
        date ?? '',
        name ?? '',
        sum ?? '',
        id ?? '',
      ]),
    };
    const nameless = orders.rows.map((row) => row.slice(0, 4));
    const { runtime, written } = openAddon({
      workbook: { sheets: [CUSTOMERS, { ...ORDERS, rows: nameless }] },
    });

    runtime.run('segmentAll');

    expect(written(2)).toMatchObject({ Quadrant: '● True Friend' });
    expect(runtime.run('sidebarState')).toMatchObject({
      state: { lastImport: { identity: 'customer_name' } },
    });
  });

  it.each([
    ['no tab of orders', [CUSTOMERS], 'at least a customer, a date and an amount'],
    [
      'no readable order',
      [{ ...ORDERS, rows: ORDERS.rows.map((row, i) => (i === 0 ? row : row.with(4, 'n/k'))) }],
      'None of the rows in “Orders” could be read',
    ],
  ])('says what to do when there is %s, and sends nothing', (_what, sheets, message) => {
    const { runtime, service } = openAddon({ workbook: { sheets } });

    runtime.run('importOrders');

    expect(lastShown(runtime, 'dialog')).toContain(message);
    expect(service.imports).toEqual([]);
  });
});
