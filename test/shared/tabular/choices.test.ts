import { describe, expect, it } from 'vitest';
import { howSure, likelyHeaders, readLayout } from '#shared/tabular';
import { layoutOf } from './sheet.ts';

const HEADER = ['Invoice', 'Date', 'Customer', 'Net amount', 'Gross amount'];
const ROW = ['A1', '2026-01-10', 'Acme', 100, 120];

describe('how sure a column is', () => {
  it.each([
    ['a name that means only this, over fitting values', HEADER, ROW, 'order_date', 'sure'],
    [
      'a name that others could claim too',
      ['Invoice', 'Date', 'Full name', 'Amount'],
      ROW,
      'customer_name',
      'likely',
    ],
    ['values that do not fit the name', HEADER, ['A1', 'soon', 'Acme', 100, 120], 'order_date', 'check'],
  ] as const)('follows from %s', (_why, header, row, field, sure) => {
    expect(howSure(layoutOf([[...header], [...row]], { entity: 'orders' }).certainty[field] ?? 0)).toBe(sure);
  });

  it('asks for a look where a person named a column whose values do not fit', () => {
    const { certainty } = layoutOf([HEADER, ROW], { entity: 'orders', columns: { amount: 'Invoice' } });

    expect(howSure(certainty.amount ?? 1)).toBe('check');
  });
});

describe('a field that a person says no column holds', () => {
  it('has none, and leaves the column to others', () => {
    const layout = layoutOf([HEADER, ROW], { entity: 'orders', absent: ['amount_net', 'order_id'] });

    expect(layout.columns).toEqual({ order_date: 1, customer_name: 2, amount_gross: 4 });
  });

  it('can be one that the table cannot do without', () => {
    const reading = readLayout([HEADER, ROW], { entity: 'orders', absent: ['order_date'] });

    expect(reading).toMatchObject({ problem: { code: 'date_column_missing' }, closest: { headerRow: 0 } });
  });
});

describe('the headers of a table that nobody knows', () => {
  it('are the texts of the fullest of the first rows', () => {
    expect(
      likelyHeaders([['Bericht 2026'], [], ['Wer', 'Wann', 'Wann', 'Wieviel'], ['Acme', 1, 2, 3]]),
    ).toEqual(['Wer', 'Wann', 'Wieviel']);
  });
});
