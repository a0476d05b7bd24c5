import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Operation } from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';

const NOW = Date.UTC(2026, 10, 21);

function opened(rows: string[][] = [], locale = 'en_GB') {
  const operations: Operation[] = [];
  const snapshot = workbookOf({
    locale,
    sheets: [
      { name: 'Data', rows },
      { name: 'Other', rows: [] },
    ],
  });
  const workbook = new WorkbookModel(snapshot, {
    emit: (operation) => operations.push(operation),
    now: () => NOW,
  });
  return { workbook, operations, sheet: workbook.sheet(0) };
}

describe('the headless workbook', () => {
  it('reads what is typed by its locale and tells of it as one operation', () => {
    const { workbook, operations } = opened([], 'pl_PL');

    workbook.edit({
      type: 'input',
      sheetId: 0,
      row: 1,
      column: 2,
      input: [
        ['1 234,50', '=A1'],
        ['abc', ''],
      ],
    });

    expect(operations).toEqual([
      {
        type: 'cells',
        sheetId: 0,
        row: 1,
        column: 2,
        cells: [
          [
            { value: 1234.5, numberFormat: '#,##0.00' },
            { value: null, formula: '=A1' },
          ],
          [{ value: 'abc' }, null],
        ],
      },
    ]);
  });

  it('grows when something is pasted over its edge', () => {
    const { workbook, operations, sheet } = opened();

    workbook.edit({
      type: 'input',
      sheetId: 0,
      row: 999,
      column: 25,
      input: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });

    expect([sheet.rowCount, sheet.columnCount]).toEqual([1001, 27]);
    expect(operations.map(({ type }) => type)).toEqual(['rowsInserted', 'columnsInserted', 'cells']);
    expect(sheet.cell(1000, 26)).toEqual({ value: 'd' });
  });

  it('keeps widths, hidden columns and metadata with their columns', () => {
    const { workbook, sheet } = opened([['a', 'b', 'c']]);
    sheet.setColumnWidth(2, 200);
    sheet.setHidden('column', 2, true);
    workbook.metadata.add({
      key: 'owner',
      value: 'us',
      visibility: 'PROJECT',
      place: { type: 'COLUMN', sheetId: 0, index: 2 },
    });

    sheet.insertColumns(1, 2);

    expect(sheet.cell(0, 4)).toEqual({ value: 'c' });
    expect([sheet.columnWidth(4), sheet.isHidden('column', 4)]).toEqual([200, true]);
    expect(workbook.metadata.entries[0]?.place).toEqual({ type: 'COLUMN', sheetId: 0, index: 4 });

    sheet.removeColumns(4, 1);

    expect([sheet.columnWidth(4), sheet.isHidden('column', 4)]).toEqual([undefined, false]);
    expect(workbook.metadata.entries).toEqual([]);
  });

  it('forgets the metadata of a sheet that is removed, with its rows and columns', () => {
    const { workbook } = opened();
    const entry = { key: 'k', value: null, visibility: 'DOCUMENT' } as const;
    workbook.metadata.add({ ...entry, place: { type: 'SHEET', sheetId: 1 } });
    workbook.metadata.add({ ...entry, place: { type: 'ROW', sheetId: 1, index: 3 } });
    workbook.metadata.add({ ...entry, place: { type: 'SPREADSHEET' } });

    workbook.removeSheet(1);

    expect(workbook.metadata.entries.map(({ place }) => place.type)).toEqual(['SPREADSHEET']);
  });

  it('loses frozen rows that are removed', () => {
    const { sheet } = opened();
    sheet.setFrozenRows(3);

    sheet.removeRows(1, 1);

    expect(sheet.frozenRows).toBe(2);
  });

  it('keeps a row and a column, and removes no more than there is', () => {
    const { workbook, operations, sheet } = opened();

    workbook.edit({ type: 'removeRows', sheetId: 0, row: 990, count: 50 });

    expect(sheet.rowCount).toBe(990);
    expect(operations).toEqual([{ type: 'rowsRemoved', sheetId: 0, row: 990, count: 10 }]);
    expect(() => workbook.edit({ type: 'removeColumns', sheetId: 0, column: 0, count: 26 })).toThrow(
      'A sheet keeps at least one row and one column.',
    );
  });

  it('selects ranges of one sheet, inside it, and makes that sheet active', () => {
    const { workbook } = opened();

    workbook.edit({ type: 'select', ranges: [{ sheetId: 1, row: 990, column: 20, rows: 50, columns: 50 }] });

    expect(workbook.activeSheet.name).toBe('Other');
    expect(workbook.selection).toEqual([{ sheetId: 1, row: 990, column: 20, rows: 10, columns: 6 }]);
  });

  it('takes the year of a date typed without one from its clock', () => {
    const { workbook, sheet } = opened();

    workbook.edit({ type: 'input', sheetId: 0, row: 0, column: 0, input: [['24/12']] });

    expect(sheet.cell(0, 0)).toEqual({ value: 46_380, numberFormat: 'dd/MM' });
  });

  it('is whole in its snapshot after any edits', () => {
    const at = fc.nat(6);
    const count = fc.integer({ min: 1, max: 3 });
    const input = fc.constantFrom('', 'a', '7', '=A1', '2026-01-02');
    const edits: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        type: fc.constant('input' as const),
        sheetId: fc.constant(0),
        row: at,
        column: at,
        input: input.map((text) => [[text]]),
      }),
      fc.record({
        type: fc.constantFrom('insertRows' as const, 'removeRows' as const),
        sheetId: fc.constant(0),
        row: at,
        count,
      }),
      fc.record({
        type: fc.constantFrom('insertColumns' as const, 'removeColumns' as const),
        sheetId: fc.constant(0),
        column: at,
        count,
      }),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (list) => {
        const { workbook, sheet } = opened([
          ['x', 'y'],
          ['1', '2'],
        ]);
        for (const edit of list) workbook.edit(edit);

        const copy = new WorkbookModel(workbook.snapshot());

        expect(copy.snapshot()).toEqual(workbook.snapshot());
        const all = { row: 0, column: 0, rows: sheet.lastRow, columns: sheet.lastColumn };
        expect(copy.sheet(0).map(all, (cell) => cell)).toEqual(sheet.map(all, (cell) => cell));
      }),
    );
  });
});
