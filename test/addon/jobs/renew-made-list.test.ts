import { describe, expect, it } from 'vitest';
import { CUSTOMERS, lastShown, ORDERS, openAddon } from '../open-addon.ts';

const ORDERS_TAB = 0;
const LIST = 1;

/** A spreadsheet of orders alone, whose customers were listed by the add-on and labelled. */
function withMadeList() {
  const { runtime } = openAddon({ workbook: { sheets: [ORDERS] } });
  runtime.run('segmentAll');
  const list = runtime.workbook.sheet(LIST);
  const type = (sheetId: number, row: number, column: number, input: string[][]) =>
    runtime.edit({ type: 'input', sheetId, row, column, input });
  const values = () =>
    Array.from({ length: list.lastRow }, (_, row) =>
      Array.from({ length: list.lastColumn }, (_, column) => list.cell(row, column)?.value ?? null),
    );
  return { runtime, list, type, values };
}

const ANOTHER_ORDER = ['INV-50', '20/04/2026', 'C1', 'Acme', '900'];

describe('the list of customers that the add-on has made', () => {
  it('follows the orders of a later import: figures anew, new customers below, labels as they were', () => {
    const { runtime, type, values } = withMadeList();
    const before = values();
    type(ORDERS_TAB, ORDERS.rows.length, 0, [
      ANOTHER_ORDER,
      ['INV-51', '21/04/2026', "'007", "'=Zeta", '70'],
    ]);

    runtime.run('importOrders');

    const after = values();
    expect(lastShown(runtime, 'toast')).toContain('1 new customer was added at the end of the list.');
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)?.slice(0, 3)).toEqual(['007', '=Zeta', 1]);
    const rowOf = (rows: unknown[][], id: string) => rows.find(([first]) => first === id) ?? [];
    expect(rowOf(after, 'C1').slice(2, 6)).toEqual([
      Number(rowOf(before, 'C1')[2]) + 1,
      rowOf(before, 'C1')[3],
      46_132,
      Number(rowOf(before, 'C1')[5]) + 900,
    ]);
    expect(rowOf(after, 'C1').slice(6)).toEqual(rowOf(before, 'C1').slice(6));
    expect(rowOf(after, 'C2')).toEqual(rowOf(before, 'C2'));
  });

  it('keeps a column that a person has made another, and rows of theirs', () => {
    const { runtime, type, values } = withMadeList();
    const rows = values().length;
    type(LIST, 0, 5, [['My guess']]);
    type(LIST, 1, 5, [['12']]);
    type(LIST, rows, 0, [['X1', 'Prospect', '', '', '', '5']]);
    type(ORDERS_TAB, ORDERS.rows.length, 0, [ANOTHER_ORDER]);

    runtime.run('importOrders');

    const after = values();
    expect(after).toHaveLength(rows + 1);
    expect(after[1]?.[5]).toBe(12);
    expect(after[rows]?.slice(0, 6)).toEqual(['X1', 'Prospect', null, null, null, 5]);
  });

  it('is found again under another name', () => {
    const { runtime, type, values } = withMadeList();
    const rows = values().length;
    runtime.edit({ type: 'renameSheet', sheetId: LIST, name: 'Accounts' });
    type(ORDERS_TAB, ORDERS.rows.length, 0, [['INV-51', '21/04/2026', 'C9', 'Zeta', '70']]);

    runtime.run('importOrders');

    expect(values()).toHaveLength(rows + 1);
  });

  it('is the only list that is written to: a person’s own stays as it is', () => {
    const { runtime, customers } = openAddon({ workbook: { sheets: [CUSTOMERS, ORDERS] } });
    const input = [['INV-51', '21/04/2026', 'C9', 'Zeta', '70']];
    runtime.edit({ type: 'input', sheetId: 1, row: ORDERS.rows.length, column: 0, input });

    runtime.run('importOrders');

    expect(customers()).toEqual(CUSTOMERS.rows);
    expect(lastShown(runtime, 'toast')).not.toContain('new customer');
  });
});
