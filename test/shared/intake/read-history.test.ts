import { describe, expect, it } from 'vitest';
import { type History, readHistory, type SourceTable } from '#shared/intake';
import { OPTIONS, source, tablesOf } from './source.ts';

const LIST = source(
  'Customers',
  'customers',
  'Customer id | Customer | Tax id',
  'C1 | Acme Ltd | GB 111',
  'C2 | Bolt Ltd | GB 222',
);
const ORDERS_2025 = source(
  '2025',
  'orders',
  'Invoice | Date | Customer id | Net amount | Status',
  'I1 | 2025-03-01 | C1 | 100 | paid',
  'I2 | 2025-04-01 | C2 | 200 | paid',
);
const ORDERS_2026 = source(
  '2026',
  'orders',
  'Invoice | Date | Customer id | Net amount | Status',
  'I2 | 2025-04-01 | C2 | 200 | paid',
  'I3 | 2026-05-01 | C1 | 300 | paid',
);

function historyOf(...sources: readonly SourceTable[]): History {
  const history = readHistory(tablesOf(...sources), OPTIONS);
  if (history === null) throw new Error('no common column');
  return history;
}

describe('orders from several tables', () => {
  it('are one history, in which an order that stands twice is one', () => {
    const history = historyOf(ORDERS_2025, ORDERS_2026);

    expect(history.orders.map(({ orderId }) => orderId)).toEqual(['I1', 'I3', 'I2']);
    expect(history.repeatedOrders).toBe(1);
    expect(history.read.map(({ name, count }) => [name, count])).toEqual([
      ['2025', 2],
      ['2026', 1],
    ]);
  });

  it('are the same whichever table comes first, even where the tables differ', () => {
    const corrected = source(
      'corrected',
      'orders',
      'Invoice | Date | Customer id | Net amount',
      'I2 | 2025-04-01 | C2 | 250',
    );

    const { orders } = historyOf(ORDERS_2025, corrected);

    expect(orders).toHaveLength(2);
    expect(historyOf(corrected, ORDERS_2025).orders).toEqual(orders);
  });

  it('without order ids are told apart by their content, so that an overlap is counted once', () => {
    const header = 'Date | Customer id | Net amount';
    const spring = source('spring', 'orders', header, '2026-03-01 | C1 | 100', '2026-04-01 | C1 | 90');
    const summer = source('summer', 'orders', header, '2026-04-01 | C1 | 90', '2026-06-01 | C1 | 80');

    expect(
      historyOf(spring, summer)
        .orders.map(({ netMinor }) => netMinor)
        .sort(),
    ).toEqual([10_000, 8_000, 9_000]);
  });

  it('that one table calls cancelled are taken back, though another does not', () => {
    const cancelled = source(
      'newer',
      'orders',
      'Invoice | Date | Customer id | Net amount | Status',
      'I1 | 2025-03-01 | C1 | 100 | cancelled',
    );

    for (const history of [historyOf(ORDERS_2025, cancelled), historyOf(cancelled, ORDERS_2025)]) {
      expect(history.orders.map(({ orderId }) => orderId)).toEqual(['I2']);
      expect(history.deletions).toEqual([{ kind: 'order', customerId: 'C1', id: 'I1' }]);
    }
  });
});

describe('how customers are told apart', () => {
  const byName = source('old', 'orders', 'Date | Customer | Net amount', '2024-01-05 | Acme Ltd | 50');
  const both = source(
    'new',
    'orders',
    'Date | Customer id | Customer | Net amount',
    '2026-01-05 | C1 | Acme Ltd | 70',
  );

  it('is by the strongest column that all tables of orders and the list have', () => {
    expect(historyOf(LIST, both).identity).toBe('customer_id');
    expect(historyOf(LIST, both, byName).identity).toBe('customer_name');
  });

  it('leaves out a table of orders that can be brought together with the others in no way', () => {
    const history = historyOf(ORDERS_2025, ORDERS_2026, byName);

    expect(history.identity).toBe('customer_id');
    expect(history.leftOut).toEqual([{ name: 'old', entity: 'orders' }]);
    expect(history.orders).toHaveLength(3);
  });

  it('is not changed by a table of events', () => {
    const surveys = source('NPS', 'surveys', 'Date | Customer | NPS', '2026-05-05 | Acme Ltd | 9');

    expect(historyOf(LIST, both, surveys).identity).toBe('customer_id');
  });

  it('finds no way where the list and the orders have nothing in common', () => {
    const names = source('names', 'customers', 'Customer', 'Acme Ltd');

    expect(readHistory(tablesOf(names, ORDERS_2025), OPTIONS)).toBeNull();
  });
});

describe('events', () => {
  const surveys = source(
    'NPS',
    'surveys',
    'Date | Customer | NPS',
    '2026-05-05 | ACME Ltd. | 9',
    '2026-05-06 | Someone Else | 3',
  );

  it('that name customers otherwise than the orders go under the ids that the list tells', () => {
    const { events, read } = historyOf(LIST, ORDERS_2025, surveys);

    expect(events.map(({ customerId }) => customerId)).toEqual(['C1', 'someone else']);
    expect(read.find(({ name }) => name === 'NPS')).toMatchObject({
      count: 2,
      report: { accepted: 2, assumptions: expect.arrayContaining([{ code: 'customers_matched', count: 1 }]) },
    });
  });

  it('of a name that two customers bear are rejected, each with its row', () => {
    const twins = source(
      'Customers',
      'customers',
      'Customer id | Customer',
      'C1 | Acme Ltd',
      'C2 | Acme Ltd',
    );

    const { events, read } = historyOf(twins, ORDERS_2025, surveys);

    expect(events.map(({ customerId }) => customerId)).toEqual(['someone else']);
    expect(read.find(({ name }) => name === 'NPS')?.report).toMatchObject({
      accepted: 1,
      rejected: [{ row: 2, column: 'Customer', code: 'customer_ambiguous' }],
    });
  });

  it('are left out where no list brings them together with the orders', () => {
    const { events, leftOut } = historyOf(ORDERS_2025, surveys);

    expect(events).toEqual([]);
    expect(leftOut).toEqual([{ name: 'NPS', entity: 'surveys' }]);
  });

  it('of every kind are read, each table as what it holds', () => {
    const { events } = historyOf(
      ORDERS_2025,
      source(
        'a',
        'contracts',
        'Customer id | Start | End | Annual value',
        'C1 | 2026-01-01 | 2026-12-31 | 1200',
      ),
      source('b', 'complaints', 'Customer id | Opened | Resolved', 'C2 | 2026-06-01 | '),
      source('c', 'contacts', 'Customer id | Contact | Role', 'C2 | Ann Bell | Finance director'),
    );

    expect(events).toEqual([
      expect.objectContaining({ kind: 'contract', customerId: 'C1', annualValueMinor: 120_000 }),
      expect.objectContaining({ kind: 'complaint', customerId: 'C2', opened: '2026-06-01' }),
      expect.objectContaining({ kind: 'contact', customerId: 'C2', name: 'Ann Bell' }),
    ]);
  });
});
