import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { SheetCells } from '#shared/tabular';
import { assumed, ordersOf } from './sheet.ts';

const FOLDER = '../shared/data/public';

function readCsv(name: string): SheetCells {
  return Papa.parse<string[]>(readFileSync(`${FOLDER}/${name}`, 'utf8'), { skipEmptyLines: true }).data;
}

/** Order data that anyone can get; where it is not at hand these tests are skipped, not passed. */
describe.skipIf(!existsSync(FOLDER))('public order data goes through whole', () => {
  it('CDNOW, with its columns named', () => {
    const columns = { customer_id: 'sample_id', order_date: 'date', amount: 'spend' };
    const cells = readCsv('cdnow_sample_transactions.csv');
    const { orders, report } = ordersOf(cells, { columns, currency: 'USD', locale: 'en' });

    expect(orders).toHaveLength(cells.length - 1);
    expect(new Set(orders.map(({ customerId }) => customerId)).size).toBe(2357);
    expect(report).toMatchObject({ accepted: 6919, rejected: [], leftOut: [] });
    expect(assumed(report)).toEqual({ zero_amounts: 8, order_ids_made: 6919, repeated_without_order_id: 21 });
  });

  it('Online Retail, whose cancellations are negative', () => {
    const { orders, report } = ordersOf(readCsv('online_retail_invoices.csv'), {
      currency: 'GBP',
      locale: 'en',
    });

    expect(orders).toHaveLength(22_190);
    expect(orders.filter(({ netMinor }) => netMinor < 0)).toHaveLength(3654);
    expect(report).toMatchObject({ accepted: 22_190, rejected: [], leftOut: [] });
    expect(assumed(report)).toEqual({ zero_amounts: 4 });
  });

  it('Northwind', () => {
    const { orders, report } = ordersOf(readCsv('northwind_orders.csv'), { currency: 'USD', locale: 'en' });

    expect(orders.find(({ orderId }) => orderId === '10248')).toEqual({
      orderId: '10248',
      customerId: 'VINET',
      date: '1996-07-04',
      netMinor: 44_000,
    });
    expect(report).toEqual({ accepted: 830, rejected: [], skipped: [], assumptions: [], leftOut: [] });
  });
});
