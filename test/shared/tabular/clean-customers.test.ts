import { describe, expect, it } from 'vitest';
import { Customer } from '#shared/contracts';
import type { SheetCell } from '#shared/tabular';
import { assumed, customersOf } from './sheet.ts';

/** The facts of a customer whose list has this one column beside the name. */
function factsFrom(header: string, cell: SheetCell, options = {}) {
  const { customers, report } = customersOf(
    [
      ['Klient', header],
      ['Sol', cell],
    ],
    options,
  );
  return { facts: customers[0]?.facts, report };
}

describe('the facts of a customer', () => {
  it.each<[string, SheetCell, object]>([
    ['Margem %', '32,5%', { grossMargin: 0.325 }],
    ['Gross margin %', 32, { grossMargin: 0.32 }],
    ['Marża %', 0.32, { grossMargin: 0.32 }],
    ['Margin', '-5%', { grossMargin: -0.05 }],
    ['Koszt obsługi', '1 200,50 zł', { costToServe12mMinor: 120_050 }],
    ['CAC', 300, { acquisitionCostMinor: 30_000 }],
    ['Potencial de compra', 'PLN 120.000,00', { walletAnnualMinor: 12_000_000 }],
    ['NPS', '9', { nps: 9 }],
    ['Data ankiety', '03.02.2026', { npsDate: '2026-02-03' }],
    ['Reclamação', 'Em aberto', { complaintState: 'open' }],
    ['Open complaint', 'yes', { complaintState: 'open' }],
    ['Reklamacja', 'brak', { complaintState: 'none' }],
    ['Reklamacja', 'nierozwiązana', { complaintState: 'open' }],
    ['Complaint status', 'Resolved - unsatisfied', { complaintState: 'resolved_unsatisfied' }],
    ['Complaint status', 'resolved_satisfied', { complaintState: 'resolved_satisfied' }],
    ['Status da reclamação', 'Resolvida, cliente insatisfeito', { complaintState: 'resolved_unsatisfied' }],
    ['Status reklamacji', 'zamknięta, niezadowolony', { complaintState: 'resolved_unsatisfied' }],
    ['Data reklamacji', '03.02.2026', { complaintDate: '2026-02-03' }],
    ['Cancel page', '2026-11-01', { cancelPageViewed: '2026-11-01' }],
    ['Strona cennika', 46_327, { pricePageViewed: '2026-11-01' }],
    ['Support page views', 3, { supportViews14d: 3 }],
    ['Usage trend', '-34%', { usageTrend: -0.34 }],
    ['Zmiana użycia', -34, { usageTrend: -0.34 }],
    ['Chamados', '12', { tickets12m: 12 }],
    ['Ostatni kontakt', '03.02.2026', { lastInbound: '2026-02-03' }],
    ['Indicações', 2, { referrals12m: 2 }],
    ['Case study', 'tak', { caseDone: true }],
    ['Key account', '✓', { hasAccountManager: true }],
    ['Dedykowany opiekun', 'NIE', { hasAccountManager: false }],
    ['Lead', 'não', { isProspect: false }],
    ['Lead', true, { isProspect: true }],
    ['NPS', '', {}],
    ['NPS', 'n/a', {}],
  ])('%s: %j', (header, cell, facts) => {
    const { customers, report } = customersOf([
      ['Klient', header],
      ['Sol', cell],
    ]);

    expect(customers).toEqual([{ customerId: 'sol', name: 'Sol', facts }]);
    expect(Customer.safeParse(customers[0]).success).toBe(true);
    expect(report.leftOut).toEqual([]);
  });

  it.each<[string, SheetCell]>([
    ['NPS', 11],
    ['NPS', 'bardzo dobrze'],
    ['Margin %', '130%'],
    ['Koszt obsługi', 'dużo'],
    ['Data ankiety', '31.02.2026'],
    ['Reclamação', 'talvez'],
    ['Chamados', -1],
    ['Lead', 'maybe'],
  ])('that cannot be read are left out and listed: %s %j', (header, cell) => {
    const { facts, report } = factsFrom(header, cell);

    expect(facts).toEqual({});
    expect(report).toMatchObject({ accepted: 1, rejected: [] });
    expect(report.leftOut).toMatchObject([{ row: 2, column: header, value: String(cell) }]);
    expect(assumed(report)).toEqual({ cells_left_out: 1 });
  });

  it('take the unit of a percentage from the whole column', () => {
    const { customers } = customersOf([
      ['Klient', 'Marża %'],
      ['A', 1],
      ['B', 25],
      ['C', '40'],
    ]);

    expect(customers.map(({ facts }) => facts.grossMargin)).toEqual([0.01, 0.25, 0.4]);
  });

  it('take a resolved complaint for a satisfied customer, and say so', () => {
    const { facts, report } = factsFrom('Complaint status', 'Closed');

    expect(facts).toEqual({ complaintState: 'resolved_satisfied' });
    expect(assumed(report)).toEqual({ resolved_means_satisfied: 1 });
  });

  it('convert foreign money, and list what has no rate', () => {
    expect(factsFrom('CAC', '€ 100,00', { rates: { EUR: 4.25 } }).facts).toEqual({
      acquisitionCostMinor: 42_500,
    });
    expect(factsFrom('CAC', '€ 100,00').report.leftOut).toEqual([
      { row: 2, column: 'CAC', code: 'currency_without_rate', value: 'EUR' },
    ]);
  });
});

describe('a contract', () => {
  const header = ['Customer', 'Contract end', 'ACV', 'Renewals', 'Notice given'];

  it('needs its end and its yearly value', () => {
    const { customers, report } = customersOf([
      header,
      ['A', '2027-01-31', 12_000, 3, 'yes'],
      ['B', '2027-01-31', '', '', ''],
      ['C', '', '', 0, 'no'],
      ['D', '', '', 2, 'yes'],
    ]);

    expect(customers.map(({ facts }) => facts.contract)).toEqual([
      { end: '2027-01-31', annualValueMinor: 1_200_000, renewals: 3, notice: true },
      undefined,
      undefined,
      undefined,
    ]);
    expect(report.leftOut).toEqual([
      { row: 3, column: 'Contract end', code: 'contract_incomplete', value: '2027-01-31' },
      { row: 5, column: 'Notice given', code: 'contract_incomplete', value: 'yes' },
      { row: 5, column: 'Renewals', code: 'contract_incomplete', value: '2' },
    ]);
  });

  it('with a monthly fee counts it twelve times', () => {
    const { customers, report } = customersOf([
      ['Cliente', 'Fim do contrato', 'Mensalidade'],
      ['Sol', '31/01/2027', 'PLN 100,00'],
    ]);

    expect(customers[0]?.facts.contract?.annualValueMinor).toBe(120_000);
    expect(assumed(report)).toEqual({ monthly_value_yearly: 1 });
  });
});

describe('contacts in three circles', () => {
  it('are read where all three columns are there; a blank among them is nobody', () => {
    const { customers } = customersOf([
      ['Customer', 'Decision makers', 'Support contacts', 'Influencers'],
      ['A', 2, '', 1],
      ['B', '', '', ''],
    ]);

    expect(customers.map(({ facts }) => facts.circles)).toEqual([[2, 0, 1], undefined]);
  });

  it('are left out where a circle has no column', () => {
    const { customers, report } = customersOf([
      ['Customer', 'Decision makers'],
      ['A', 2],
    ]);

    expect(customers[0]?.facts).toEqual({});
    expect(assumed(report)).toEqual({ circles_incomplete: 1 });
  });
});

describe('the rows of a list of customers', () => {
  it('lead to their customers, rejected ones do not', () => {
    const { rowsOf, report } = customersOf([
      ['Lista klientów', null],
      ['ID klienta', 'Klient'],
      ['K2', 'Lua'],
      ['', ''],
      ['RAZEM', '2'],
      ['K1', 'Sol'],
      ['', '***'],
    ]);

    expect(rowsOf).toEqual([
      { row: 3, customerId: 'K2' },
      { row: 6, customerId: 'K1' },
      { row: 7, customerId: '***' },
    ]);
    expect(assumed(report)).toMatchObject({ blank_rows: 1, customers_matched: 1 });
  });

  it('of one customer are merged, the fullest first, whatever their order', () => {
    const header = ['ID klienta', 'Klient', 'NPS', 'CAC', 'Tickets', 'Lead'];
    const rows = [
      ['K1', 'Sol', 2, 300, '', 'nie'],
      ['K1', 'Sol Nova', 9, '', 7, ''],
      ['K1', 'Lua', 5, '', '', ''],
    ];
    const merged = {
      customerId: 'K1',
      name: 'Sol',
      facts: { nps: 2, acquisitionCostMinor: 30_000, tickets12m: 7, isProspect: false },
    };
    const forwards = customersOf([header, ...rows]);
    const backwards = customersOf([header, ...[...rows].reverse()]);

    expect(forwards.customers).toEqual([merged]);
    expect(backwards.customers).toEqual([merged]);
    expect(assumed(forwards.report)).toEqual({ customer_rows_merged: 2 });
  });

  it('keep a customer who is called Total and has an id', () => {
    const { customers } = customersOf([
      ['ID klienta', 'Klient'],
      ['K1', 'Total'],
    ]);

    expect(customers).toHaveLength(1);
  });
});
