import { describe, expect, it } from 'vitest';
import { COLUMN_HEADER, type OwnColumn } from '#shared/i18n';
import {
  columnChoice,
  DEFAULT_COLUMNS,
  deletedColumns,
  missingColumns,
  SCORE_COLUMNS,
} from '../../addon/src/sheet/column-choice.ts';
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

    expect(customers()[1]?.slice(3, 8)).toEqual(['● True Friend', 0.81, 'keep me', 105_600, 0.88]);
    // One write for each of the two groups of neighbouring columns, beside those to our hidden sheets.
    expect((runtime.calls.get('SpreadsheetApp.Range.setValues') ?? 0) - before).toBe(2 + 2);
  });

  it('are found again after they were renamed, and keep the name that a person gave', () => {
    const { runtime, customers } = segmented();
    runtime.workbook.edit({
      type: 'input',
      sheetId: CUSTOMERS_ID,
      row: 0,
      column: 5,
      input: [['Worth to us']],
    });
    runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 1, column: 5, input: [['0']] });

    runtime.run('segmentAll');

    expect(customers()[0]).toEqual([
      'Customer id',
      'Customer',
      'City',
      'Quadrant',
      'Confidence',
      'Worth to us',
      ...OWN_HEADERS.slice(3),
    ]);
    expect(customers()[1]?.[5]).toBe(105_600);
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
    const formats = [4, 5, 6, 8, 9].map((column) => sheet.cell(1, column)?.numberFormat);
    expect(formats).toEqual(['0%', '[$£]#,##0', '0%', '[$£]#,##0', 'd mmm yyyy']);
  });
});

describe('our columns that a person has deleted', () => {
  /** Quadrant and Confidence are gone. */
  function withoutTwo(answer: string) {
    const asked: string[] = [];
    const opened = openAddon({
      answerDialog: ({ message }) => {
        asked.push(message);
        return answer;
      },
    });
    opened.runtime.run('segmentAll');
    opened.runtime.workbook.edit({ type: 'removeColumns', sheetId: CUSTOMERS_ID, column: 3, count: 2 });
    return { ...opened, asked };
  }
  const left = [...(CUSTOMERS.rows[0] ?? []), ...OWN_HEADERS.slice(2)];

  it('are made again after a yes', () => {
    const { runtime, customers, asked } = withoutTwo('YES');

    runtime.run('segmentAll');

    expect(asked).toEqual([
      'You have deleted the columns Quadrant, Confidence. Make them again? “No” leaves them out from now on.',
    ]);
    expect(customers()[0]).toEqual([...left, 'Quadrant', 'Confidence']);
    expect(customers()[1]?.slice(-2)).toEqual(['● True Friend', 0.81]);
  });

  it('stay away after a no, and are not asked for again', () => {
    const { runtime, customers, asked } = withoutTwo('NO');

    runtime.run('segmentAll');
    runtime.run('segmentAll');

    expect(asked).toHaveLength(1);
    expect(customers()[0]).toEqual(left);
    expect(customers()[1]?.[3]).toBe(105_600);
  });

  it('stay away for this once when the question is closed', () => {
    const { runtime, customers, asked } = withoutTwo('CLOSE');

    runtime.run('segmentAll');
    runtime.run('segmentAll');

    expect(asked).toHaveLength(2);
    expect(customers()[0]).toEqual(left);
  });

  it('are made without a question when none is left', () => {
    const { runtime, customers, asked } = withoutTwo('CLOSE');
    runtime.workbook.edit({ type: 'removeColumns', sheetId: CUSTOMERS_ID, column: 3, count: 7 });

    runtime.run('segmentAll');

    expect(asked).toEqual([]);
    expect(customers()[0]).toEqual([...(CUSTOMERS.rows[0] ?? []), ...OWN_HEADERS]);
  });

  it('are not made on top of a column of ours that was emptied', () => {
    const { runtime, customers } = withoutTwo('YES');
    const updated = 9;
    const blank = Array.from({ length: 6 }, () => ['']);
    runtime.workbook.edit({ type: 'input', sheetId: CUSTOMERS_ID, row: 0, column: updated, input: blank });

    runtime.run('segmentAll');

    expect(customers()[1]?.slice(updated)).toEqual([expect.any(Number), '● True Friend', 0.81]);
  });
});

describe('the choice of columns', () => {
  it('takes what it knows, once each and in the order given', () => {
    expect(columnChoice(['touch', 'quadrant', 'colour', 'touch'])).toEqual(['touch', 'quadrant']);
  });

  it('falls back to the usual ones where nothing is left of it', () => {
    expect(columnChoice(['colour'])).toEqual(DEFAULT_COLUMNS);
  });

  it('makes what is wanted and missing, but not what somebody has deleted', () => {
    const known = {
      chosen: ['quadrant', 'clv', 'touch'],
      found: new Set<OwnColumn>(['quadrant']),
      made: ['quadrant', 'clv'],
    } as const;
    expect(deletedColumns(known)).toEqual(['clv']);
    expect(missingColumns(known)).toEqual(['touch']);
  });

  it('writes every column that there is, as real numbers and dates', () => {
    const all = JSON.stringify({ chosen: SCORE_COLUMNS, made: {} });
    const opened = openAddon({ documentProperties: { 'columns.v1': all } });
    opened.runtime.run('segmentAll');

    const headers = SCORE_COLUMNS.map((column) => COLUMN_HEADER[column].en);
    expect(opened.customers()[0]?.slice(3)).toEqual(headers);
    expect(opened.written(2)).toMatchObject({
      Lifecycle: 'Active',
      'Contribution (last active year)': 28_900,
      'Next order': 46_368, // 2026-12-12
      Touch: 'Personal',
      Was: null,
    });
  });
});
