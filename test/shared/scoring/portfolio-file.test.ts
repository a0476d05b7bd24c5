import { describe, expect, it } from 'vitest';
import { Customer, Order, Settings } from '#shared/contracts';
import { PortfolioFileError, readPortfolioFile } from '#shared/scoring';

const file = (customers: unknown[], settings: object = {}) => ({
  as_of: '2026-11-21',
  scenario: { settings: { currency: 'BRL', locale: 'pt-BR', ...settings }, customers },
});

describe('reading a portfolio file', () => {
  it('converts orders and contracts to the currency of the settings', () => {
    const { orders, customers } = readPortfolioFile(
      file([
        {
          id: 'A',
          orders: [
            ['2026-01-02', 100],
            ['2026-01-03', -10.5],
          ],
          fx_rate: 5.4,
        },
        {
          id: 'B',
          orders: [['2024-03-01', 1000]],
          fx_rate: 5,
          contract: { end: '2027-03-01', annual_value: 1000, renewals: 2 },
        },
      ]),
    );

    expect(orders.map(({ customerId, date, netMinor }) => [customerId, date, netMinor])).toEqual([
      ['A', '2026-01-02', 54_000],
      ['A', '2026-01-03', -5_670],
    ]);
    expect(customers[1]?.facts.contract).toEqual({
      start: '2024-03-01',
      end: '2027-03-01',
      annualValueMinor: 500_000,
      renewals: 2,
    });
  });

  it('reads facts, and leaves out what is null or absent', () => {
    const { customers } = readPortfolioFile(
      file([
        {
          id: 7,
          name: 'Seven',
          orders: [],
          nps: null,
          has_am: false,
          sig_cancel: '2026-11-01',
          wallet_annual: 12.5,
        },
      ]),
    );

    expect(customers).toEqual([
      {
        customerId: '7',
        name: 'Seven',
        facts: { hasAccountManager: false, cancelPageViewed: '2026-11-01', walletAnnualMinor: 1250 },
      },
    ]);
  });

  it('keeps a customer without an identifier, named by its row', () => {
    const { customers } = readPortfolioFile(file([{ id: ' ', orders: [], data_error: 'blank_customer_id' }]));

    expect(customers).toEqual([{ customerId: '#1', facts: { dataError: 'blank_customer_id' } }]);
  });

  it('leaves out an order that cannot be read and says which', () => {
    const { orders, problems } = readPortfolioFile(
      file([
        {
          id: 'A',
          orders: [
            ['2026-02-31', 5],
            ['2026-02-01', '5'],
            [null, 5],
            ['2026-02-01', 5],
          ],
        },
      ]),
    );

    expect(orders).toHaveLength(1);
    expect(problems).toEqual([
      { customerId: 'A', row: 1, column: 'date', code: 'date_unreadable', value: '2026-02-31' },
      { customerId: 'A', row: 2, column: 'amount', code: 'amount_unreadable', value: '5' },
      { customerId: 'A', row: 3, column: 'date', code: 'date_unreadable', value: 'null' },
    ]);
  });

  it('gives what the contracts accept', () => {
    const { orders, customers, settings } = readPortfolioFile(
      file([{ id: 'A', orders: [['2026-02-01', 5]], circles: [1, 0, 2] }], {
        profit_threshold: 10,
        am_cost: 5,
      }),
    );

    expect(Settings.parse(settings)).toMatchObject({
      profitThreshold: 10,
      accountManagerCost: 5,
      horizonDays: null,
    });
    expect(orders.map((order) => Order.parse(order))).toEqual(orders);
    expect(customers.map((customer) => Customer.parse(customer))).toEqual(customers);
  });

  it.each([
    ['pt-PT', 'pt-BR'],
    ['pl-PL', 'pl'],
    ['en-IE', 'en'],
    ['de', 'en'],
  ])('takes %s for %s', (locale, expected) => {
    expect(readPortfolioFile(file([], { locale })).settings.locale).toBe(expected);
  });

  it.each([
    ['not an object', 'x', ''],
    ['no settings', { as_of: '2026-11-21', scenario: { customers: [] } }, 'scenario.settings'],
    ['no such day', { ...file([]), as_of: '2026-02-30' }, 'as_of'],
    [
      'a margin in percent',
      file([{ id: 'A', orders: [], gross_margin_pct: 28 }]),
      'scenario.customers.0.gross_margin_pct',
    ],
  ])('names the place that is wrong: %s', (_, json, path) => {
    expect(() => readPortfolioFile(json)).toThrow(PortfolioFileError);
    try {
      readPortfolioFile(json);
    } catch (error) {
      expect(error instanceof PortfolioFileError && error.problems.map((problem) => problem.path)).toContain(
        path,
      );
    }
  });
});
