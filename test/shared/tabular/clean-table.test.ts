import { describe, expect, it } from 'vitest';
import {
  cleanTable,
  columnMeanings,
  currencyOfTable,
  type LayoutOptions,
  type SheetCells,
} from '#shared/tabular';
import { layoutOf, optionsFor } from './sheet.ts';

function tableOf(cells: SheetCells, options = {}, reading: LayoutOptions = {}) {
  const layout = layoutOf(cells, reading);
  return cleanTable(cells, layout, { ...optionsFor(layout), ...options });
}

describe('clean rows', () => {
  it('carry every field of an order: days as ISO text, money in the base currency, the sign of a refund', () => {
    const { rows } = tableOf(
      [
        ['Nr faktury', 'Klient', 'NIP', 'Data', 'Brutto', 'Waluta', 'Status', 'Ilość', 'Rabat', 'E-mail'],
        ['FV/1', 'Alfa', '526-000-12-46', '03.02.2026', '123,00', 'EUR', 'Zapłacone', '2,5', '10%', 'a@b.pl'],
        ['FV/2', 'Alfa', '', '46336', '246,00', '', 'Zwrot', '', '', ''],
      ],
      { rates: { EUR: 4 } },
    );

    expect(rows).toEqual([
      {
        row: 2,
        order_id: 'FV/1',
        customer_id: '5260001246',
        customer_name: 'Alfa',
        tax_id: '526-000-12-46',
        order_date: '2026-02-03',
        amount_gross: 492,
        amount_net: 400,
        currency: 'EUR',
        order_status: 'Zapłacone',
        quantity: 2.5,
        discount: 0.1,
      },
      {
        row: 3,
        order_id: 'FV/2',
        customer_id: '5260001246',
        customer_name: 'Alfa',
        tax_id: null,
        order_date: '2026-11-10',
        amount_gross: -246,
        amount_net: -200,
        currency: 'PLN',
        order_status: 'Zwrot',
        quantity: null,
        discount: null,
      },
    ]);
  });

  it('carry every field of a customer, and nothing about persons', () => {
    const { rows } = tableOf([
      [
        'Kod',
        'Nazwa',
        'Obrót',
        'Marża %',
        'Klient od',
        'Klient kluczowy',
        'NPS',
        'Reklamacja',
        'Telefon',
        'PESEL',
      ],
      ['K1', 'Alfa', '10 000 zł', '35%', '01.02.2020', 'tak', 9, 'otwarta', '600 100 200', '80010112345'],
    ]);

    expect(rows).toEqual([
      {
        row: 2,
        customer_id: 'K1',
        customer_name: 'Alfa',
        revenue_12m: 10_000,
        gross_margin_pct: 0.35,
        first_order_date: '2020-02-01',
        has_account_manager: true,
        nps: 9,
        complaint_state: 'open',
      },
    ]);
  });

  it('are there for the accepted rows only', () => {
    const { rows, report } = tableOf([
      ['Klient', 'Data', 'Kwota'],
      ['Alfa', '31.02.2026', 5],
      ['Alfa', '28.02.2026', 5],
      ['RAZEM', '', 10],
    ]);

    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(report.rejected.map(({ row }) => row)).toEqual([2]);
  });

  it('of events tell what the columns say', () => {
    const { rows } = tableOf([
      ['Data', 'Cliente', 'Tipo', 'Duração'],
      ['03/02/2026', 'Sol', 'Visita', '1h30'],
    ]);

    expect(rows).toEqual([
      {
        row: 2,
        customer_id: 'sol',
        customer_name: 'Sol',
        event_date: '2026-02-03',
        channel: 'visit',
        hours: 1.5,
      },
    ]);
  });
});

describe('customers that may be one', () => {
  it('are proposed by tax id and by name, each pair once', () => {
    const { sameCustomers } = tableOf([
      ['Nr faktury', 'Data', 'Kod klienta', 'NIP', 'Klient', 'Kwota'],
      ['1', '03.02.2026', 'K1', '526-000-12-46', 'Auto Części Sp. z o.o.', 1],
      ['2', '03.02.2026', 'K1', '526-000-12-46', 'Auto Części', 2],
      ['3', '03.02.2026', 'K2', 'PL5260001246', 'AUTO CZĘŚCI', 3],
      ['4', '03.02.2026', 'K3', '', 'Motor S.A.', 4],
      ['5', '03.02.2026', 'K4', '', 'Motor', 5],
      ['6', '03.02.2026', 'K5', '', 'Sam', 6],
    ]);

    expect(sameCustomers).toEqual([
      {
        reason: 'same_tax_id',
        key: '5260001246',
        ids: ['K1', 'K2'],
        names: ['AUTO CZĘŚCI', 'Auto Części', 'Auto Części Sp. z o.o.'],
        rows: [2, 3, 4],
      },
      { reason: 'same_name', key: 'motor', ids: ['K3', 'K4'], names: ['Motor', 'Motor S.A.'], rows: [5, 6] },
    ]);
  });

  it('are any two rows of one in a list of customers', () => {
    const { sameCustomers } = tableOf(
      [
        ['Kod', 'Nazwa', 'NPS'],
        ['K1', 'Alfa', 9],
        ['K1', 'Alfa', 8],
      ],
      {},
      { entity: 'customers' },
    );

    expect(sameCustomers).toMatchObject([{ reason: 'same_id', key: 'K1', rows: [2, 3] }]);
  });

  it('are nobody where a customer just comes back', () => {
    const { sameCustomers } = tableOf([
      ['Klient', 'Data', 'Kwota'],
      ['Alfa', '03.02.2026', 5],
      ['Alfa', '04.02.2026', 5],
    ]);

    expect(sameCustomers).toEqual([]);
  });
});

describe('what the columns mean', () => {
  it('is told by header, those about persons and tax apart', () => {
    const layout = layoutOf([
      ['Cliente', null, 'Data', 'Valor bruto', 'IVA %', 'Celular'],
      [17, 'Papelaria Sol', '03/02/2026', 123, '23%', '11 99999'],
      [17, 'Papelaria Sol', '04/02/2026', 123, '23%', '11 99999'],
    ]);

    expect(columnMeanings(layout)).toEqual({
      mapping: {
        Cliente: 'customer_id',
        'Cliente (2)': 'customer_name',
        Data: 'order_date',
        'Valor bruto': 'amount_gross',
      },
      alsoRecognised: { 'IVA %': 'vat_rate', Celular: 'phone' },
    });
  });
});

describe('the currency of a table', () => {
  const currency = (header: string[], ...rows: (string | number)[][]) => {
    const cells = [header, ...rows];
    return currencyOfTable(cells, layoutOf(cells, { entity: 'orders' }), 'BRL');
  };

  it('is what most amounts name, by symbol, column or header; the home currency where they name none', () => {
    const plain = ['Cliente', 'Data', 'Valor'];

    expect(currency(plain, ['Sol', '03/02/2026', 5])).toBe('BRL');
    expect(currency(plain, ['Sol', '03/02/2026', '€ 5'], ['Sol', '03/02/2026', '€ 6'], ['Sol', '', 7])).toBe(
      'EUR',
    );
    expect(currency(plain, ['Sol', '03/02/2026', '€ 5'], ['Sol', '03/02/2026', 6])).toBe('BRL');
    expect(currency(['Cliente', 'Data', 'Valor (USD)'], ['Sol', '03/02/2026', 5])).toBe('USD');
    expect(currency([...plain, 'Moeda'], ['Sol', '03/02/2026', 5, 'pln'])).toBe('PLN');
  });
});
