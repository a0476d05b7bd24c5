import { describe, expect, it } from 'vitest';
import type { SheetCell } from '#shared/tabular';
import { assumed, ordersOf } from './sheet.ts';

const HEADER = ['Nr faktury', 'Data', 'Kod klienta', 'Klient', 'Kwota'];

/** A sheet of orders with one column changed by the case. */
function sheet(...rows: SheetCell[][]): SheetCell[][] {
  return [HEADER, ...rows];
}

describe('refunds', () => {
  it.each([[['-5,00', '−5,00', '(5,00)', '5,00-', 'zł -5,00']]])(
    'are negative in every notation: %j',
    (amounts) => {
      const { orders } = ordersOf(
        sheet(...amounts.map((amount, i) => [`${i}`, '03.02.2026', 'K1', '', amount])),
      );

      expect(orders.map(({ netMinor }) => netMinor)).toEqual(amounts.map(() => -500));
    },
  );

  it.each(['Devolução', 'Devolvido', 'Credit note', 'refunded', 'Zwrot', 'Estorno', 'Korekta', 'KOR'])(
    'marked %s turn negative',
    (status) => {
      const { orders, report } = ordersOf([
        [...HEADER, 'Status'],
        ['1', '03.02.2026', 'K1', '', 5, status],
        ['2', '03.02.2026', 'K1', '', 5, 'Zapłacone'],
      ]);

      expect(orders.map(({ netMinor }) => netMinor)).toEqual([-500, 500]);
      expect(assumed(report)).toEqual({ refunds_made_negative: 1 });
    },
  );

  it('that are negative already stay as they are', () => {
    const { orders, report } = ordersOf([
      [...HEADER, 'Status'],
      ['1', '03.02.2026', 'K1', '', -5, 'Devolução'],
    ]);

    expect(orders[0]?.netMinor).toBe(-500);
    expect(report.assumptions).toEqual([]);
  });

  it('by a correcting invoice go the way the sheet signs them, else down', () => {
    const up = ['FV-KOR 2/2026', '04.02.2026', 'K1', '', 7];
    const down = ['FV-KOR 1/2026', '03.02.2026', 'K1', '', -5];

    expect(ordersOf(sheet(up)).orders.map(({ netMinor }) => netMinor)).toEqual([-700]);
    expect(ordersOf(sheet(up, down)).orders.map(({ netMinor }) => netMinor)).toEqual([-500, 700]);
  });

  it('are not seen in a steering knuckle, zwrotnica', () => {
    const { orders } = ordersOf([
      [...HEADER, 'Towar'],
      ['1', '03.02.2026', 'K1', '', 5, 'Zwrotnica przód lewa'],
    ]);

    expect(orders[0]?.netMinor).toBe(500);
  });
});

describe('amounts', () => {
  const amountsIn = (header: string, cells: SheetCell[], options = {}) =>
    ordersOf(
      [['Nr', 'Klient', 'Data', header], ...cells.map((cell) => ['', 'Sol', '03.02.2026', cell])],
      options,
    );

  it('of 12.000 are thousands unless the column shows the mark as decimal', () => {
    const alone = amountsIn('Kwota', ['12.000']);
    const explained = amountsIn('Kwota', ['12.000', '1.234,50']);
    const decimal = amountsIn('Kwota', ['12.000', '1.5', '2.25']);

    expect(alone.orders[0]?.netMinor).toBe(1_200_000);
    expect(assumed(alone.report)).toMatchObject({ thousands_assumed: 1 });
    expect(explained.orders.map(({ netMinor }) => netMinor)).toContain(1_200_000);
    expect(assumed(explained.report)).not.toHaveProperty('thousands_assumed');
    expect(decimal.orders.map(({ netMinor }) => netMinor)).toContain(1_200);
  });

  it('follow the locale where a column is of two minds', () => {
    const cells = ['1.5', '2,5', '12.000'];

    expect(amountsIn('Kwota', cells, { locale: 'en' }).orders.map(({ netMinor }) => netMinor)).toContain(
      1_200,
    );
    expect(amountsIn('Kwota', cells, { locale: 'pl' }).orders.map(({ netMinor }) => netMinor)).toContain(
      1_200_000,
    );
  });

  it('are net before plain before gross', () => {
    const net = ordersOf([
      ['Klient', 'Data', 'Brutto', 'Netto', 'Kwota'],
      ['Sol', '03.02.2026', 123, 100, 111],
    ]);
    expect(net.orders[0]?.netMinor).toBe(10_000);
  });

  it('are the first that the row has filled', () => {
    const { orders } = ordersOf([
      ['Nr', 'Klient', 'Data', 'Netto', 'Kwota'],
      ['1', 'Sol', '03.02.2026', 100, 111],
      ['2', 'Sol', '03.02.2026', '', 222],
    ]);

    expect(orders.map(({ netMinor }) => netMinor)).toEqual([10_000, 22_200]);
  });

  it.each([
    ['the symbol', 'Valor', ['US$ 100.00']],
    ['the header', 'Valor (USD)', ['100,00']],
    ['a bare dollar sign', 'Valor', ['$100.00']],
  ])('are converted by %s', (_what, header, cells) => {
    const { orders, report } = amountsIn(header, cells, { currency: 'BRL', rates: { USD: 5.4 } });

    expect(orders[0]?.netMinor).toBe(54_000);
    expect(report.assumptions).toContainEqual({ code: 'amounts_converted', count: 1, value: 'USD' });
  });

  it('are converted at the rate of their day', () => {
    const rates = {
      EUR: [
        { from: '2026-03-01', rate: 4.3 },
        { from: '2026-02-01', rate: 4.2 },
      ],
    };
    const { orders, report } = ordersOf(
      [
        ['Nr', 'Klient', 'Data', 'Kwota'],
        ['1', 'Sol', '31.01.2026', '€ 100,00'],
        ['2', 'Sol', '28.02.2026', '€ 100,00'],
        ['3', 'Sol', '01.03.2026', '€ 100,00'],
      ],
      { rates },
    );

    expect(orders.map(({ netMinor }) => netMinor)).toEqual([42_000, 43_000]);
    expect(report.rejected).toEqual([
      { row: 2, column: 'Kwota', code: 'currency_without_rate', value: 'EUR' },
    ]);
  });

  it('are converted by the currency column, and rejected by its cell without a rate', () => {
    const { orders, report } = ordersOf(
      [
        ['Nr faktury', 'Klient', 'Data', 'Kwota', 'Waluta'],
        ['1', 'Sol', '03.02.2026', '100,00', 'eur'],
        ['2', 'Sol', '03.02.2026', '100,00', 'PLN'],
        ['3', 'Sol', '03.02.2026', '100,00', ''],
        ['4', 'Sol', '03.02.2026', '100,00', 'XAU'],
      ],
      { rates: { EUR: 4.25 } },
    );

    expect(orders.map(({ netMinor }) => netMinor)).toEqual([42_500, 10_000, 10_000]);
    expect(report.rejected).toEqual([
      { row: 5, column: 'Waluta', code: 'currency_without_rate', value: 'XAU' },
    ]);
  });

  it('in dollars are the base currency’s own where it has a dollar', () => {
    expect(amountsIn('Amount', ['$100.00'], { currency: 'CAD' }).orders[0]?.netMinor).toBe(10_000);
  });

  it('of zero are kept and told', () => {
    const { orders, report } = amountsIn('Kwota', [0]);

    expect(orders[0]?.netMinor).toBe(0);
    expect(assumed(report)).toMatchObject({ zero_amounts: 1 });
  });
});

describe('amounts with tax', () => {
  const gross = (locale: 'en' | 'pt-BR' | 'pl', columns: Record<string, SheetCell>, options = {}) => {
    const header = ['Klient', 'Data', 'Brutto', ...Object.keys(columns)];
    return ordersOf([header, ['Sol', '13.02.2026', '123,00', ...Object.values(columns)]], {
      locale,
      ...options,
    });
  };

  it.each<[string, 'en' | 'pt-BR' | 'pl', Record<string, SheetCell>, object, number, object]>([
    ['Poland’s standard rate where nothing tells', 'pl', {}, {}, 10_000, { vat_assumed: 1 }],
    ['nothing in Brazil', 'pt-BR', {}, {}, 12_300, { gross_amounts_used: 1 }],
    ['nothing where the country is not known', 'en', {}, {}, 12_300, { gross_amounts_used: 1 }],
    ['the rate that the company names', 'en', {}, { vatRate: 0.2 }, 10_250, { vat_taken_off: 1 }],
    ['what the row’s rate tells', 'pl', { 'Stawka VAT': '8%' }, {}, 11_389, { vat_taken_off: 1 }],
    ['nothing where the row is exempt', 'pl', { 'Stawka VAT': 'zw.' }, {}, 12_300, { vat_taken_off: 1 }],
    ['the row’s tax', 'pl', { 'Kwota VAT': '23,00' }, {}, 10_000, { vat_taken_off: 1 }],
    ['a tax column by its values', 'pl', { VAT: '40,00' }, {}, 8300, { vat_taken_off: 1 }],
    ['a rate column by its values', 'pl', { VAT: '5' }, {}, 11_714, { vat_taken_off: 1 }],
  ])('lose %s', (_what, locale, columns, options, netMinor, assumptions) => {
    const { orders, report } = gross(locale, columns, options);

    expect(orders[0]?.netMinor).toBe(netMinor);
    expect(assumed(report)).toEqual({ ...assumptions, order_ids_made: 1 });
  });

  it('keep their made ids when another rate is named', () => {
    const idAt = (vatRate: number) => gross('pl', {}, { vatRate }).orders[0]?.orderId;

    expect(idAt(0.23)).toBe(idAt(0.08));
  });
});

describe('what was taken off the price', () => {
  const discounts = (header: string, rows: [SheetCell, SheetCell][]) =>
    ordersOf([
      ['Nr', 'Data', 'Klient', 'Kwota', header],
      ...rows.map(([amount, discount], i) => [`${i}`, '03.02.2026', 'Sol', amount, discount]),
    ]).orders.map(({ discountMinor }) => discountMinor);

  it.each<[string, SheetCell, number]>([
    ['Rabat', '10,00 zł', 1000],
    ['Rabat', -10, 1000],
    // 90 was paid of 100.
    ['Rabat', '10%', 1000],
    ['Rabat %', 10, 1000],
    ['Rabat %', 0.1, 1000],
  ])('comes from %s %j', (header, cell, minor) => {
    expect(discounts(header, [[90, cell]])).toEqual([minor]);
  });

  it('is unknown where the cell is blank, and no part of a refund', () => {
    expect(
      discounts('Rabat', [
        [90, ''],
        [-90, 10],
      ]),
    ).toEqual([undefined, undefined]);
  });

  it('is left out where all was given away', () => {
    expect(discounts('Rabat %', [[0, 100]])).toEqual([undefined]);
  });
});

describe('what an order held', () => {
  const header = ['Nr faktury', 'Data', 'Klient', 'Towar', 'Kategoria', 'Kwota'];

  it('is summed by category, else by product, the largest first', () => {
    const { orders } = ordersOf([
      header,
      ['1', '03.02.2026', 'Sol', 'Klocki', 'Hamulce', 10],
      ['1', '03.02.2026', 'Sol', 'Tarcze', 'HAMULCE', 20],
      ['1', '03.02.2026', 'Sol', 'Olej', '', 40],
      ['1', '03.02.2026', 'Sol', '', '', 5],
    ]);

    expect(orders[0]?.categories).toEqual([
      { name: 'Olej', netMinor: 4000 },
      { name: 'HAMULCE', netMinor: 3000 },
    ]);
  });

  it('is told by its twenty largest categories', () => {
    const lines = Array.from({ length: 25 }, (_, i) => ['1', '03.02.2026', 'Sol', '', `K${i}`, i + 1]);
    const categories = ordersOf([header, ...lines]).orders[0]?.categories ?? [];

    expect(categories).toHaveLength(20);
    expect(categories.at(-1)).toEqual({ name: 'K5', netMinor: 600 });
  });
});

describe('the cost of the goods', () => {
  const costs = (header: string, rows: SheetCell[][]) =>
    ordersOf([
      ['Nr faktury', 'Data', 'Klient', 'Kwota', header],
      ...rows.map((row) => [row[0] ?? '', '03.02.2026', 'Sol', ...row.slice(1)]),
    ]);

  it.each<[string, SheetCell, number]>([
    ['Koszt', 70, 7000],
    ['Koszt', -70, 7000],
    ['Marża %', '30%', 7000],
    ['Marża %', 30, 7000],
    ['Marża %', 0.3, 7000],
  ])('comes from %s %j', (header, cell, costMinor) => {
    expect(costs(header, [['1', 100, cell]]).orders[0]?.costMinor).toBe(costMinor);
  });

  it('comes back with a refund', () => {
    expect(costs('Koszt', [['1', -100, 70]]).orders[0]).toMatchObject({
      netMinor: -10_000,
      costMinor: -7000,
    });
  });

  it('is unknown where only some lines of an order tell it', () => {
    const { orders, report } = costs('Koszt', [
      ['1', 100, 70],
      ['1', 50, ''],
    ]);

    expect(orders[0]).not.toHaveProperty('costMinor');
    expect(assumed(report)).toEqual({ costs_incomplete: 1 });
  });

  it('is left out where the margin cannot be one, and listed', () => {
    const { orders, report } = costs('Marża %', [
      ['1', 100, '30%'],
      ['2', 100, '130%'],
    ]);

    expect(orders[1]).not.toHaveProperty('costMinor');
    expect(report.leftOut).toEqual([{ row: 3, column: 'Marża %', code: 'cell_unreadable', value: '130%' }]);
  });
});
