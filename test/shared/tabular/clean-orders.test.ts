import { describe, expect, it } from 'vitest';
import { cleanOrders, type SheetCell } from '#shared/tabular';
import { assumed, layoutOf, ordersOf, TODAY } from './sheet.ts';

const HEADER = ['Nr faktury', 'Data', 'Kod klienta', 'Klient', 'Kwota'];

/** A sheet of orders with one column changed by the case. */
function sheet(...rows: SheetCell[][]): SheetCell[][] {
  return [HEADER, ...rows];
}

describe('an order from a row', () => {
  it('has its identity, day and amount in minor units', () => {
    const { orders, report } = ordersOf(sheet(['FV/1', '03.02.2026', 'K1', 'Auto Części', '1 234,56 zł']));

    expect(orders).toEqual([
      {
        orderId: 'FV/1',
        customerId: 'K1',
        customerName: 'Auto Części',
        date: '2026-02-03',
        netMinor: 123456,
      },
    ]);
    expect(report).toEqual({ accepted: 1, rejected: [], skipped: [], assumptions: [], leftOut: [] });
  });

  it('keeps a formula in a name as plain text', () => {
    const name = '=IMPORTXML("http://example.com";"//a")';

    expect(ordersOf(sheet(['1', '03.02.2026', 'K1', name, 5])).orders[0]?.customerName).toBe(name);
  });

  it('reads numbers that an export wrote with a decimal as identifiers', () => {
    const { orders } = ordersOf(sheet(['536365.0', '03.02.2026', 17850, 'Sol', 5]));

    expect(orders[0]).toMatchObject({ orderId: '536365', customerId: '17850' });
  });
});

describe('rows that are rejected, with their cell', () => {
  it.each<[string, SheetCell[], string, string]>([
    ['date_unreadable', ['1', '31.02.2026', 'K1', '', 5], 'Data', '31.02.2026'],
    ['date_missing', ['1', '', 'K1', '', 5], 'Data', ''],
    ['date_in_future', ['1', '22.11.2062', 'K1', '', 5], 'Data', '22.11.2062'],
    ['amount_unreadable', ['1', '03.02.2026', 'K1', '', 'see notes'], 'Kwota', 'see notes'],
    ['amount_unreadable', ['1', '03.02.2026', 'K1', '', 1e13], 'Kwota', '10000000000000'],
    ['amount_missing', ['1', '03.02.2026', 'K1', '', ' - '], 'Kwota', '-'],
    ['currency_without_rate', ['1', '03.02.2026', 'K1', '', '€ 5,00'], 'Kwota', 'EUR'],
    ['customer_missing', ['1', '03.02.2026', '', '', 5], 'Kod klienta', ''],
    ['text_too_long', ['1', '03.02.2026', 'K'.repeat(201), '', 5], 'Kod klienta', 'K'.repeat(201)],
    ['text_too_long', ['1'.repeat(201), '03.02.2026', 'K1', '', 5], 'Nr faktury', '1'.repeat(201)],
  ])('%s', (code, row, column, value) => {
    const { orders, report } = ordersOf(sheet(row));

    expect(orders).toEqual([]);
    expect(report.rejected).toEqual([{ row: 2, column, code, value }]);
  });

  it('count from the row that the sheet shows', () => {
    const { report } = ordersOf(sheet(['1', '', 'K1', '', 5]), { firstRow: 12 });

    expect(report.rejected[0]?.row).toBe(13);
  });

  it('keep the row but not a name that is too long', () => {
    const name = 'x'.repeat(301);
    const { orders, report } = ordersOf(sheet(['1', '03.02.2026', 'K1', name, 5]));

    expect(orders).toEqual([{ orderId: '1', customerId: 'K1', date: '2026-02-03', netMinor: 500 }]);
    expect(report.leftOut).toEqual([{ row: 2, column: 'Klient', code: 'text_too_long', value: name }]);
    expect(assumed(report)).toEqual({ cells_left_out: 1 });
  });
});

describe('rows that are no orders', () => {
  const order = ['1', '03.02.2026', 'K1', 'Auto Części', 5];

  it.each<[string, SheetCell[]]>([
    ['blank_rows', ['', null, ' ', '', '']],
    ['blank_rows', []],
    ['blank_rows', ['---', '—', '', '', '']],
    ['repeated_headers', HEADER],
    ['totals_rows', ['RAZEM', '', '', '', 5]],
    ['totals_rows', ['', '', '', 'Suma:', 5]],
    ['totals_rows', ['', '', '', 'Total geral', 5]],
    ['totals_rows', ['', '', '', 'Totais', 5]],
    ['totals_rows', ['Łącznie', '', '', '', 5]],
    ['totals_rows', ['', '', '', 'Razem (12 klientów)', 5]],
    ['totals_rows', ['Subtotal março/2026', '', '', '', 5]],
    ['totals_rows', ['', '30.11.2026', '', 'Total', 5]],
  ])('are counted as %s: %j', (code, row) => {
    const { orders, report } = ordersOf(sheet(order, row));

    expect(orders).toHaveLength(1);
    expect(report.rejected).toEqual([]);
    expect(assumed(report)).toEqual({ [code]: 1 });
  });

  it.each<[string, SheetCell[]]>([
    ['a customer called Total', ['1', '03.02.2026', 'K2', 'Total', 5]],
    ['a customer called Suma', ['1', '03.02.2026', 'K2', 'Suma Sp. z o.o.', 5]],
  ])('do not include %s', (_what, row) => {
    expect(ordersOf(sheet(row)).orders).toHaveLength(1);
  });

  it('do not include a company whose name begins like a total and whose date is missing', () => {
    const row = ['', '', '', 'Total Energies S.A.', 5];

    expect(ordersOf(sheet(row)).report.rejected.map(({ code }) => code)).toEqual(['date_missing']);
  });

  it('are told by their numbers', () => {
    const { report } = ordersOf(sheet(order, [], ['RAZEM', '', '', '', 5]), { firstRow: 3 });

    expect(report.skipped).toEqual([
      { row: 5, code: 'blank_rows' },
      { row: 6, code: 'totals_rows' },
    ]);
  });

  it('leave out what lies after the day of the analysis', () => {
    const { orders, report } = ordersOf(sheet(order, ['2', '04.02.2026', 'K1', '', 5]), {
      asOf: '2026-02-03',
    });

    expect(orders.map(({ orderId }) => orderId)).toEqual(['1']);
    expect(assumed(report)).toEqual({ orders_after_as_of: 1 });
  });

  it.each(['Cancelled', 'CANCELADO', 'Cancelada', 'Anulowane', 'anulowana', 'Anulado', 'void'])(
    'leave out an order that is %s',
    (status) => {
      const { orders, report } = ordersOf([
        [...HEADER, 'Status'],
        ['1', '03.02.2026', 'K1', '', 5, status],
      ]);

      expect(orders).toEqual([]);
      expect(assumed(report)).toEqual({ cancelled_rows: 1 });
    },
  );
});

describe('cancelled orders', () => {
  const header = [...HEADER, 'Status'];

  it('are named where they have an id, so that an earlier import can be taken back', () => {
    const { cancelled } = ordersOf([
      header,
      ['2', '03.02.2026', 'K1', '', 5, 'Anulowane'],
      ['1', '', 'K1', '', '', 'Anulowane'],
      ['', '03.02.2026', 'K1', '', 5, 'Anulowane'],
      ['3', '03.02.2026', '', '', 5, 'Anulowane'],
    ]);

    expect(cancelled).toEqual([
      { customerId: 'K1', orderId: '1' },
      { customerId: 'K1', orderId: '2' },
    ]);
  });

  it('are none where another line of the order still stands', () => {
    const { orders, cancelled } = ordersOf([
      header,
      ['1', '03.02.2026', 'K1', '', 5, 'Anulowane'],
      ['1', '03.02.2026', 'K1', '', 7, 'Wysłane'],
    ]);

    expect(orders.map(({ netMinor }) => netMinor)).toEqual([700]);
    expect(cancelled).toEqual([]);
  });

  it('may be told by the type of the document', () => {
    const { orders, report } = ordersOf([
      [...HEADER, 'Typ dokumentu'],
      ['1', '03.02.2026', 'K1', '', 5, 'Anulowana'],
      ['2', '03.02.2026', 'K1', '', 5, 'Korekta'],
    ]);

    expect(orders.map(({ netMinor }) => netMinor)).toEqual([-500]);
    expect(assumed(report)).toEqual({ cancelled_rows: 1, refunds_made_negative: 1 });
  });
});

describe('orders without amounts', () => {
  const cells = [
    ['Klient', 'Data'],
    ['Sol', '03.02.2026'],
    ['Sol', '04.02.2026'],
  ];

  it('can be read where nobody needs them', () => {
    const layout = layoutOf(cells, { entity: 'orders', amounts: 'optional' });
    const options = { locale: 'pl', currency: 'PLN', rates: {}, asOf: TODAY, today: TODAY } as const;
    const { orders, report } = cleanOrders(cells, layout, { ...options, identity: 'customer_name' });

    expect(orders.map(({ date, netMinor }) => [date, netMinor])).toEqual([
      ['2026-02-03', 0],
      ['2026-02-04', 0],
    ]);
    expect(assumed(report)).toEqual({ order_ids_made: 2 });
  });
});

describe('dates', () => {
  const datesIn = (cells: SheetCell[], options = {}) =>
    ordersOf(
      [['Nr faktury', 'Klient', 'Data', 'Kwota'], ...cells.map((cell, i) => [`${i}`, 'Sol', cell, 5])],
      options,
    );
  const days = (cells: SheetCell[], options = {}) => datesIn(cells, options).orders.map(({ date }) => date);

  it('are day first where one first part can only be a day', () => {
    expect(days(['03/04/2026', '13/04/2026'], { locale: 'en' })).toEqual(['2026-04-03', '2026-04-13']);
  });

  it('are month first where the column proves it, in any language', () => {
    expect(days(['03/04/2026', '04/13/2026'], { locale: 'en' })).toEqual(['2026-03-04', '2026-04-13']);
    expect(days(['03/04/2026', '04/13/2026'], { locale: 'pt-BR' })).toEqual(['2026-03-04', '2026-04-13']);
  });

  it('are day first where nothing tells, which in English is an assumption', () => {
    const english = datesIn(['03/04/2026', '05/05/2026', '2026-01-31'], { locale: 'en' });

    expect(english.orders.map(({ date }) => date)).toEqual(['2026-04-03', '2026-05-05', '2026-01-31']);
    expect(assumed(english.report)).toEqual({ dates_read_day_first: 1 });
    expect(assumed(datesIn(['03/04/2026'], { locale: 'pt-BR' }).report)).toEqual({});
  });

  it('follow the majority, and reject what then is no day', () => {
    const { orders, report } = datesIn(['13/04/2026', '14/04/2026', '04/15/2026']);

    expect(orders).toHaveLength(2);
    expect(report.rejected.map(({ code, value }) => [code, value])).toEqual([
      ['date_unreadable', '04/15/2026'],
    ]);
  });

  it('may be serials and texts in one column', () => {
    expect(days([46_000, '2026-01-02 10:30:00', '3 stycznia 2026'])).toEqual([
      '2025-12-09',
      '2026-01-02',
      '2026-01-03',
    ]);
  });
});

describe('whose order it is', () => {
  const customers = (
    rows: SheetCell[][],
    identity: 'customer_id' | 'tax_id' | 'customer_name' = 'customer_id',
  ) => {
    const header = ['Nr faktury', 'Data', 'Kod klienta', 'NIP', 'Klient', 'Kwota'];
    const cells = [header, ...rows.map((row, i) => [`${i}`, '03.02.2026', ...row, 5])];
    const { orders, report } = ordersOf(cells, { identity });
    const byNumber = new Map(orders.map(({ orderId, customerId }) => [orderId, customerId]));
    return { ids: rows.flatMap((_, i) => byNumber.get(`${i}`) ?? []), report };
  };

  it('is found by tax id or name where the id is blank', () => {
    const { ids, report } = customers([
      ['K1', '526-000-12-46', 'Auto Części Sp. z o.o.'],
      ['', '5260001246', 'ktoś inny'],
      ['', '', 'AUTO CZĘŚCI SP. Z O. O.'],
      ['n/a', '', 'Auto Części Sp. z o.o.'],
    ]);

    expect(ids).toEqual(['K1', 'K1', 'K1', 'K1']);
    expect(assumed(report)).toEqual({ customers_matched: 3 });
  });

  it('is its own tax id or name where no other row knows better', () => {
    const { ids } = customers([
      ['', '526-000-12-46', 'Auto Części'],
      ['', '', 'Nowy Klient S.A.'],
    ]);

    expect(ids).toEqual(['5260001246', 'nowy klient sa']);
  });

  it('is asked for where two customers fit', () => {
    const { ids, report } = customers([
      ['K1', '', 'Auto Części'],
      ['K2', '', 'Auto Części'],
      ['', '', 'Auto Części'],
    ]);

    expect(ids).toEqual(['K1', 'K2']);
    expect(report.rejected).toEqual([
      { row: 4, column: 'Klient', code: 'customer_ambiguous', value: 'Auto Części' },
    ]);
  });

  it('is one by tax id however that is written', () => {
    const rows = [
      ['', '526-000-12-46', 'A'],
      ['', 'PL 526 000 12 46', 'B'],
      ['', 5260001246, 'C'],
    ];

    expect(customers(rows, 'tax_id').ids).toEqual(['5260001246', '5260001246', '5260001246']);
  });

  it('is one by name whatever its case, accents and dots, but not under another legal form', () => {
    const rows = [
      ['', '', 'Papelaria São João S.A.'],
      ['', '', 'PAPELARIA SAO JOAO S/A'],
      ['', '', 'Papelaria São João Ltda'],
    ];
    const { ids } = customers(rows, 'customer_name');

    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('lines and orders', () => {
  const header = ['Nr faktury', 'Data', 'Klient', 'Towar', 'Kwota'];

  it('with one order id make one order: summed, of the earliest day, under the latest name', () => {
    const { orders, report } = ordersOf([
      ['Nr faktury', 'Data', 'Kod klienta', 'Klient', 'Kwota'],
      ['FV/1', '04.02.2026', 'K1', 'Sol Nova', 10],
      ['FV/1', '03.02.2026', 'K1', 'Sol', 20],
    ]);

    expect(orders).toEqual([
      { orderId: 'FV/1', customerId: 'K1', customerName: 'Sol Nova', date: '2026-02-03', netMinor: 3000 },
    ]);
    expect(report.accepted).toBe(2);
  });

  it('of one id under two customers are two orders', () => {
    const { orders } = ordersOf([
      header,
      ['1', '03.02.2026', 'Sol', '', 10],
      ['1', '03.02.2026', 'Lua', '', 20],
    ]);

    expect(orders.map(({ customerId, netMinor }) => [customerId, netMinor])).toEqual([
      ['lua', 2000],
      ['sol', 1000],
    ]);
  });

  it('with the same amount and product are duplicates; with another product they are not', () => {
    const { orders, report } = ordersOf([
      header,
      ['1', '03.02.2026', 'Sol', 'Klocki', 10],
      ['1', '03.02.2026', 'Sol', 'Klocki', 10],
      ['1', '03.02.2026', 'Sol', 'Tarcze', 10],
    ]);

    expect(orders[0]?.netMinor).toBe(2000);
    expect(report.rejected).toEqual([{ row: 3, column: 'Nr faktury', code: 'duplicate_row', value: '1' }]);
  });

  it('without an order id are orders of their own, with an id from their content', () => {
    const { orders, report } = ordersOf([
      ['Klient', 'Data', 'Kwota'],
      ['Sol', '03.02.2026', '10,50'],
      ['Sol', '03.02.2026', '10,50'],
      ['Lua', '03.02.2026', '10,50'],
    ]);

    expect(orders.map(({ orderId, customerId }) => [orderId, customerId])).toEqual([
      ['2026-02-03/PLN10.5/1', 'lua'],
      ['2026-02-03/PLN10.5/1', 'sol'],
      ['2026-02-03/PLN10.5/2', 'sol'],
    ]);
    expect(assumed(report)).toEqual({ order_ids_made: 3, repeated_without_order_id: 1 });
  });

  it('keep their made ids when the exchange rate changes', () => {
    const cells = [
      ['Klient', 'Data', 'Kwota'],
      ['Sol', '03.02.2026', '€ 10,00'],
    ];
    const idAt = (rate: number) => ordersOf(cells, { rates: { EUR: rate } }).orders[0]?.orderId;

    expect(idAt(4.2)).toBe(idAt(4.4));
  });
});
