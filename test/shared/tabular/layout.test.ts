import { describe, expect, it } from 'vitest';
import { chooseIdentity, type Entity, readLayout, type SheetCells } from '#shared/tabular';
import { layoutOf } from './sheet.ts';

/** The fields by header, as a person would check them. */
function mapping(cells: SheetCells, options = {}): Record<string, string> {
  const { columns, headers } = layoutOf(cells, options);
  return Object.fromEntries(Object.entries(columns).map(([field, column]) => [headers[column] ?? '', field]));
}

describe('reading a layout', () => {
  it('maps the export of a Brazilian ERP', () => {
    const cells = [
      ['Pedido', 'Data de emissão', 'CPF/CNPJ', 'Nome do contato', 'Situação', 'Valor total (R$)'],
      ['1001', '03/02/2026', '12.345.678/0001-90', 'Papelaria Sol', 'Faturado', 'R$ 1.234,56'],
      ['1002', '04/02/2026', '12.345.678/0001-90', 'Papelaria Sol', 'Faturado', 'R$ 99,00'],
    ];

    expect(mapping(cells)).toEqual({
      Pedido: 'order_id',
      'Data de emissão': 'order_date',
      'CPF/CNPJ': 'tax_id',
      'Nome do contato': 'customer_name',
      Situação: 'order_status',
      'Valor total (R$)': 'amount',
    });
    expect(layoutOf(cells).entity).toBe('orders');
  });

  it('maps the export of a Polish invoicing service', () => {
    const cells = [
      ['Numer faktury', 'Nabywca', 'NIP', 'Data wystawienia', 'Wartość netto', 'Razem brutto', 'Waluta'],
      ['FV/1/2026', 'Auto Części', '526-000-12-46', '03.02.2026', '1 000,00', '1 230,00', 'PLN'],
      ['FV/2/2026', 'Auto Części', '526-000-12-46', '04.02.2026', '2 000,00', '2 460,00', 'PLN'],
    ];

    expect(mapping(cells)).toMatchObject({
      'Numer faktury': 'order_id',
      Nabywca: 'customer_name',
      NIP: 'tax_id',
      'Data wystawienia': 'order_date',
      'Wartość netto': 'amount_net',
      'Razem brutto': 'amount_gross',
    });
  });

  it('takes InvoiceDate, customer_id and currencies in headers apart', () => {
    const cells = [
      ['InvoiceNo', 'customer_id', 'InvoiceDate', 'Revenue USD'],
      ['A1', 'C1', '2026-01-01', 5],
    ];

    expect(Object.keys(layoutOf(cells).columns).sort()).toEqual([
      'amount',
      'customer_id',
      'order_date',
      'order_id',
    ]);
  });

  it('knows a header with the period that it is of', () => {
    expect(mapping([['Klient', 'Obrót 12M', 'Marża % 2026']], { entity: 'customers' })).toEqual({
      Klient: 'customer_name',
      'Obrót 12M': 'revenue_12m',
      'Marża % 2026': 'gross_margin_pct',
    });
  });

  it('skips titles above the header, merged ones too', () => {
    const cells = [
      ['Relatório de vendas 2026', null, null, null],
      ['Faturamento por cliente', null, null, null],
      [],
      ['Cliente', 'Data', 'Valor', 'Vendedor'],
      ['Sol', '03/02/2026', 10, 'Ana'],
    ];

    expect(layoutOf(cells, { entity: 'orders' }).headerRow).toBe(3);
  });

  it('lets a merged header fill right and the values choose the column', () => {
    const cells = [
      ['Data', 'Cliente', null, 'Valor'],
      ['03/02/2026', 17, 'Papelaria Sol', 10],
      ['04/02/2026', 18, 'Mercado Lua', 20],
    ];
    const layout = layoutOf(cells, { entity: 'orders' });

    expect(layout.columns).toMatchObject({ customer_id: 1, customer_name: 2 });
    expect(layout.headers[2]).toBe('Cliente');
  });

  it('reads two rows as one header where groups stand above the names', () => {
    const cells = [
      ['Zestawienie faktur', null, null, null, null, null, null],
      ['Faktura', null, 'Kontrahent', null, 'Kwota', null, 'Waluta'],
      ['Numer', 'Data', 'Nazwa', 'NIP', 'netto', 'brutto', null],
      ['FV/1', '03.02.2026', 'Auto Części', '526-000-12-46', 100, 123, 'PLN'],
    ];

    expect(mapping(cells)).toEqual({
      Numer: 'order_id',
      Data: 'order_date',
      Nazwa: 'customer_name',
      NIP: 'tax_id',
      netto: 'amount_net',
      brutto: 'amount_gross',
      Waluta: 'currency',
    });
    expect(layoutOf(cells).headerRow).toBe(2);
  });

  it('takes a single text above the header for a title, even if it is a known word', () => {
    const cells = [
      ['Sales', null, null],
      ['Customer', 'Date', 'Total'],
      ['Sol', '2026-02-03', 10],
      ['Sol', '2026-02-04', 10],
    ];

    expect(layoutOf(cells)).toMatchObject({ headerRow: 1, columns: { amount: 2 } });
  });

  it('decides an ambiguous header by what stands below it', () => {
    const sheet = (values: string[]) => [
      ['Cliente', 'Potencial'],
      ...values.map((value, i) => [`Cliente ${i}`, value]),
    ];

    expect(mapping(sheet(['sim', 'não', 'sim']))).toMatchObject({ Potencial: 'is_prospect' });
    expect(mapping(sheet(['R$ 120.000,00', 'R$ 9.500,00']))).toMatchObject({ Potencial: 'wallet_annual' });
  });

  it('prefers the column whose values are dates to one that only sounds like it', () => {
    const cells = [
      ['Data', 'Data wystawienia', 'Klient', 'Kwota'],
      ['pilne', '03.02.2026', 'Sol', '10,00'],
      ['', '04.02.2026', 'Sol', '20,00'],
    ];

    expect(layoutOf(cells).columns.order_date).toBe(1);
  });

  it('does not look below the tenth row', () => {
    const titles = Array.from({ length: 10 }, () => ['—']);
    const table = [
      ['Klient', 'Data', 'Kwota'],
      ['Sol', '03.02.2026', 10],
    ];

    expect(readLayout([...titles, ...table])).toEqual({ problem: { code: 'header_not_found', value: '' } });
    expect(layoutOf([...titles.slice(1), ...table], { entity: 'orders' }).headerRow).toBe(9);
  });

  it('recognises a sheet that has only its header yet', () => {
    expect(layoutOf([['Order no', 'Customer', 'Order date', 'Amount']]).entity).toBe('orders');
  });
});

describe('what a table holds', () => {
  const customers = [
    ['Customer', 'Created at', 'Revenue', 'NPS', 'Account manager'],
    ['Sol', '2020-01-01', 100, 9, 'Ana'],
    ['Lua', '2021-01-01', 200, 7, 'Ana'],
  ];

  it('is orders where customers repeat and there is a date', () => {
    const cells = [
      ['Customer', 'Date', 'Amount'],
      ['Sol', '2026-01-01', 100],
      ['Sol', '2026-02-01', 100],
    ];

    expect(layoutOf(cells).entity).toBe('orders');
  });

  it('is customers where each stands once, dates or not', () => {
    expect(layoutOf(customers).entity).toBe('customers');
  });

  it('is customers too where some stand twice, if its columns can mean nothing else', () => {
    const cells = [
      ['Código', 'Razão social', 'Faturamento 12M (R$)', 'MC %', 'Nota NPS', 'Potencial de compra'],
      ['C1', 'Sol', '1.234,56', '35', 9, '50.000,00'],
      ['C1', 'Sol', '1.234,56', '35', 9, '50.000,00'],
    ];

    expect(layoutOf(cells)).toMatchObject({ entity: 'customers', columns: { revenue_12m: 2 } });
  });

  it('is orders all the same where numbers, dates and amounts say so', () => {
    const cells = [
      ['Invoice no', 'Customer', 'Invoice date', 'Net amount'],
      ['1', 'Sol', '2026-01-01', 100],
      ['2', 'Lua', '2026-02-01', 100],
    ];

    expect(layoutOf(cells).entity).toBe('orders');
  });

  it('is what the caller says', () => {
    expect(layoutOf(customers, { entity: 'orders' }).entity).toBe('orders');
  });
});

describe('what a tab holds beside orders and customers', () => {
  it.each<[string, SheetCells]>([
    [
      'contracts',
      [
        ['Cliente', 'Início da vigência', 'Vencimento', 'Mensalidade'],
        ['Sol', '01/01/2026', '31/12/2026', 'R$ 500,00'],
      ],
    ],
    [
      'contracts',
      [
        ['Klient', 'Nr umowy', 'Umowa od', 'Umowa do', 'Wartość roczna'],
        ['Sol', 'U/1', '01.01.2026', '31.12.2026', '6 000 zł'],
      ],
    ],
    [
      'touchpoints',
      [
        ['Data', 'Cliente', 'Tipo', 'Duração'],
        ['03/02/2026', 'Sol', 'Visita', '1h30'],
      ],
    ],
    [
      'touchpoints',
      [
        ['Date', 'Customer', 'Channel', 'Hours', 'Cost'],
        ['2026-02-03', 'Sol', 'Phone call', 1, 20],
      ],
    ],
    [
      'surveys',
      [
        ['Data', 'Klient', 'NPS', 'Zadowolenie'],
        ['03.02.2026', 'Sol', 9, 4],
      ],
    ],
    [
      'complaints',
      [
        ['Cliente', 'Aberta em', 'Resolvida em', 'Motivo'],
        ['Sol', '03/02/2026', '', 'Atraso'],
      ],
    ],
    [
      'complaints',
      [
        ['Customer', 'Date', 'Status', 'Description'],
        ['Sol', '2026-02-03', 'Open', 'Late'],
      ],
    ],
    [
      'signals',
      [
        ['Klient', 'Data', 'Strona'],
        ['Sol', '03.02.2026', 'Cennik'],
      ],
    ],
    [
      'contacts',
      [
        ['Klient', 'Imię i nazwisko', 'Stanowisko', 'Nastawienie'],
        ['Sol', 'Jan Nowak', 'Prezes', 'przychylny'],
      ],
    ],
    [
      'wallets',
      [
        ['Cliente', 'Data', 'Tamanho da carteira'],
        ['Sol', '03/02/2026', 'R$ 100.000,00'],
      ],
    ],
    [
      'wallets',
      [
        ['Customer', 'Our rank', 'Suppliers'],
        ['Sol', '2nd', 4],
      ],
    ],
    [
      'referrals',
      [
        ['Date', 'Referred by', 'Referred company', 'Won'],
        ['2026-02-03', 'Sol', 'Lua', 'yes'],
      ],
    ],
    [
      'outcomes',
      [
        ['Data', 'Klient', 'Działanie', 'Wykonano', 'Zadziałało'],
        ['03.02.2026', 'Sol', 'A07', 'tak', 'nie'],
      ],
    ],
    [
      'memberships',
      [
        ['Data', 'Participante', 'Evento do programa', 'Pontos resgatados'],
        ['03/02/2026', 'Sol', 'Resgate', 500],
      ],
    ],
    [
      'memberships',
      [
        ['Date', 'Customer', 'Type', 'Points'],
        ['2026-02-03', 'Sol', 'joined', ''],
      ],
    ],
  ])('is told by its headers and values: %s', (entity, cells) => {
    expect(layoutOf(cells).entity).toBe(entity);
  });

  it('is a list of customers where each has its contract and its score in one row', () => {
    const cells = [
      ['Customer', 'NPS', 'Contract end', 'Contract value', 'Complaint status', 'Account manager'],
      ['Sol', 9, '2026-12-31', 100, 'open', 'Ana'],
    ];

    expect(layoutOf(cells).entity).toBe('customers');
  });
});

describe('columns that the user names', () => {
  const cells = [
    ['master_id', 'sample_id', 'date', 'cds', 'spend'],
    ['00004', '1', '1997-01-01', '2', '29.33'],
  ];

  it('overrule the synonyms', () => {
    const columns = { customer_id: 'sample_id', order_date: 'date', amount: 'spend' };

    expect(layoutOf(cells, { columns }).columns).toEqual({ customer_id: 1, order_date: 2, amount: 4 });
  });

  it('keep a better-sounding amount from taking over', () => {
    const sheet = [
      ['Klient', 'Data', 'Wartość netto', 'Prowizja'],
      ['Sol', '03.02.2026', 100, 7],
    ];
    const { columns } = layoutOf(sheet, { entity: 'orders', columns: { amount: 'Prowizja' } });

    expect(columns).toMatchObject({ amount: 3 });
    expect(columns.amount_net).toBeUndefined();
  });

  it.each([
    [{ customer_id: 'nobody' }, { code: 'column_not_found', value: 'nobody' }],
    [{ nps: 'cds' }, { code: 'field_unknown', value: 'nps' }],
  ])('are missed by name: %j', (columns, problem) => {
    expect(readLayout(cells, { entity: 'orders', columns })).toEqual({ problem });
  });
});

describe('a table that cannot be read', () => {
  it.each<[string, SheetCells]>([
    ['sheet_empty', []],
    ['sheet_empty', [[null, ''], ['  ']]],
    [
      'header_not_found',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    [
      'customer_column_missing',
      [
        ['Data', 'Kwota'],
        ['03.02.2026', 5],
      ],
    ],
    [
      'date_column_missing',
      [
        ['Klient', 'Kwota'],
        ['Sol', 5],
      ],
    ],
    [
      'amount_column_missing',
      [
        ['Klient', 'Data'],
        ['Sol', '03.02.2026'],
      ],
    ],
  ])('is told: %s', (code, cells) => {
    expect(readLayout(cells, { entity: 'orders' })).toMatchObject({ problem: { code, value: '' } });
  });

  it('takes quotations for no orders, unless they are numbered as orders are or asked for as such', () => {
    const quotes = [
      ['Orçamento', 'Data', 'Cliente', 'Valor', 'Situação'],
      ['17', '03.02.2026', 'Sol', '5,00', 'aberto'],
      ['18', '04.02.2026', 'Sol', '6,00', 'perdido'],
    ];

    expect(readLayout(quotes)).toEqual({ problem: { code: 'quotations', value: 'Orçamento' } });
    expect(readLayout(quotes, { entity: 'orders' })).toMatchObject({ layout: { entity: 'orders' } });
    expect(readLayout(quotes.map((row, i) => [...row, i === 0 ? 'Nº pedido' : `P${i}`]))).toMatchObject({
      layout: { entity: 'orders' },
    });
  });

  it.each<[Entity, string[], string]>([
    ['contracts', ['Customer', 'End'], 'contract_value'],
    ['surveys', ['Customer', 'NPS'], 'event_date'],
    ['surveys', ['Customer', 'Date'], 'nps'],
    ['contacts', ['Customer', 'Name'], 'role'],
  ])('is told by the column that %s need: %j', (entity, header, value) => {
    expect(readLayout([header], { entity })).toMatchObject({
      problem: { code: 'needed_column_missing', value },
    });
  });
});

describe('the field that tells customers apart', () => {
  const orders = layoutOf([['Customer id', 'Tax id', 'Customer', 'Date', 'Amount']], { entity: 'orders' });
  const withTaxId = layoutOf([['NIP', 'Klient']], { entity: 'customers' });
  const withName = layoutOf([['Klient']], { entity: 'customers' });
  const withIdOnly = layoutOf([['ID klienta']], { entity: 'customers' });

  it('is the strongest that every table has', () => {
    expect(chooseIdentity(orders)).toBe('customer_id');
    expect(chooseIdentity(orders, withTaxId)).toBe('tax_id');
    expect(chooseIdentity(orders, withName)).toBe('customer_name');
    expect(chooseIdentity(withName, withIdOnly)).toBeNull();
  });
});
