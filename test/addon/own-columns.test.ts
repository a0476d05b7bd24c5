import { describe, expect, it } from 'vitest';
import { CUSTOMERS, CUSTOMERS_ID, ORDERS, OWN_HEADERS, openAddon } from './open-addon.ts';

function segmented() {
  const opened = openAddon();
  opened.selectRows([2, 6]);
  opened.runtime.run('segmentSelected');
  return opened;
}

describe('our columns', () => {
  it('are made once, to the right of all that the sheet holds', () => {
    const { runtime, customers } = segmented();

    runtime.run('segmentSelected');
    runtime.run('segmentAll');

    expect(customers()[0]).toEqual([...(CUSTOMERS.rows[0] ?? []), ...OWN_HEADERS]);
  });

  it('are found again after they were moved', () => {
    const { runtime, customers, selectRows } = segmented();
    const { workbook } = runtime;
    workbook.edit({ type: 'insertColumns', sheetId: CUSTOMERS_ID, column: 1, count: 2 });
    workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 1, column: 5, input: [['mine now']] });
    selectRows([2, 2]);

    runtime.run('segmentSelected');

    expect(customers()[0]).toEqual(['Customer id', null, null, 'Customer', 'City', ...OWN_HEADERS]);
    expect(customers()[1]?.[5]).toBe('● True Friend');
  });

  it('are written around a column that a person put between them', () => {
    const { runtime, customers, selectRows } = segmented();
    const { workbook } = runtime;
    workbook.edit({ type: 'insertColumns', sheetId: CUSTOMERS_ID, column: 5, count: 1 });
    workbook.edit({
      type: 'input',
      sheetId: CUSTOMERS_ID,
      row: 0,
      column: 5,
      input: [['Remark'], ['keep me']],
    });
    selectRows([2, 6]);
    const before = runtime.calls.get('SpreadsheetApp.Range.setValues') ?? 0;

    runtime.run('segmentSelected');

    expect(customers()[1]?.slice(3, 8)).toEqual([
      '● True Friend',
      105_600,
      'keep me',
      0.88,
      expect.any(String),
    ]);
    // One write for each of the two groups of neighbouring columns.
    expect((runtime.calls.get('SpreadsheetApp.Range.setValues') ?? 0) - before).toBe(2);
  });

  it('are found again after they were renamed, and keep the name that a person gave', () => {
    const { runtime, customers } = segmented();
    runtime.workbook.edit({
      type: 'input',
      sheetId: CUSTOMERS_ID,
      row: 0,
      column: 4,
      input: [['Worth to us']],
    });
    runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 1, column: 4, input: [['0']] });

    runtime.run('segmentAll');

    expect(customers()[0]).toEqual([
      'Customer id',
      'Customer',
      'City',
      'Quadrant',
      'Worth to us',
      ...OWN_HEADERS.slice(2),
    ]);
    expect(customers()[1]?.[4]).toBe(105_600);
  });

  it('are made again after they were deleted', () => {
    const { runtime, customers } = segmented();
    runtime.workbook.edit({ type: 'removeColumns', sheetId: CUSTOMERS_ID, column: 3, count: 2 });

    runtime.run('segmentAll');

    expect(customers()[0]).toEqual([
      'Customer id',
      'Customer',
      'City',
      ...OWN_HEADERS.slice(2),
      'Quadrant',
      'CLV',
    ]);
    expect(customers()[1]?.slice(-2)).toEqual(['● True Friend', 105_600]);
  });

  it('are not made on top of a column of ours that was emptied', () => {
    const { runtime, customers } = segmented();
    const { workbook } = runtime;
    workbook.edit({ type: 'removeColumns', sheetId: CUSTOMERS_ID, column: 3, count: 1 });
    const updated = 9;
    const blank = Array.from({ length: 6 }, () => ['']);
    workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 0, column: updated, input: blank });

    runtime.run('segmentAll');

    expect(customers()[1]?.slice(updated)).toEqual([expect.any(Number), '● True Friend']);
  });

  it('leave every cell of a person as it was', () => {
    const rows = [
      ['Customer id', 'Customer', 'City', 'Action', 'Updated'],
      ['C1', 'Acme', '=1+1', 'call them', '01/02/2026'],
      ['C2', 'Bolt', '', 'none', ''],
    ];
    const { runtime } = openAddon({ workbook: { sheets: [{ ...CUSTOMERS, rows }, ORDERS] } });
    const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
    const theirs = () =>
      JSON.stringify(sheet.map({ row: 0, column: 0, rows: 1000, columns: 5 }, (cell) => cell));
    const before = theirs();

    runtime.run('segmentAll');

    expect(theirs()).toBe(before);
    expect(sheet.cell(0, 5)?.value).toBe('Quadrant');
  });

  it('widen a sheet that has no room', () => {
    const wide = ['Customer id', 'Customer', ...Array.from({ length: 24 }, (_, i) => `Remark ${i}`)];
    const { runtime } = openAddon({
      workbook: { sheets: [{ ...CUSTOMERS, rows: [wide, ['C1', 'Acme']] }, ORDERS] },
    });

    runtime.run('segmentAll');

    expect(runtime.workbook.sheet(CUSTOMERS_ID).columnCount).toBe(26 + OWN_HEADERS.length);
  });

  it('show money, shares and dates the way the sheet does', () => {
    const { runtime } = segmented();

    const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
    const formats = [4, 5, 7, 8].map((column) => sheet.cell(1, column)?.numberFormat);
    expect(formats).toEqual(['[$£]#,##0', '0%', '[$£]#,##0', 'd mmm yyyy']);
  });
});
