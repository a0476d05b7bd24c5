import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editing } from '../../../infra/local/workbench/page/grid/editing.ts';
import { applyToMirror, cellOf, sheetOf } from '../../../infra/local/workbench/page/grid/mirror.ts';
import type { Edit } from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { smallWorkbook } from './small-workbook.ts';

/** A page without a grid: a person edits, the model answers, and now and then a script is at work. */
function openPage() {
  const mirror = smallWorkbook();
  const model = new WorkbookModel(smallWorkbook(), {
    emit: (operation) => {
      person.follow(operation);
      applyToMirror(mirror, structuredClone(operation));
    },
  });
  const person = editing(
    () => mirror,
    (edit) => model.edit(edit),
  );
  return {
    person,
    model,
    value: (row: number, column: number) => cellOf(sheetOf(mirror, 1), row, column)?.value ?? null,
    type: (row: number, column: number, text: string) =>
      person.perform({ type: 'input', sheetId: 1, row, column, input: [[text]] }),
    script(work: (model: WorkbookModel) => void) {
      person.scriptRuns(true);
      work(model);
      person.scriptRuns(false);
    },
  };
}

const sheet = { sheetId: 1 } as const;
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('input' as const),
    sheetId: fc.constant(1),
    row: fc.nat(3),
    column: fc.nat(2),
    input: fc.array(
      fc.array(fc.constantFrom('', 'x', '1.234,5', '2/1/2026', '007'), { minLength: 1, maxLength: 2 }),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
  }),
  fc.record({
    type: fc.constantFrom('insertRows' as const, 'removeRows' as const),
    sheetId: fc.constant(1),
    row: fc.nat(3),
    count: fc.constantFrom(1, 2),
  }),
  fc.record({
    type: fc.constantFrom('insertColumns' as const, 'removeColumns' as const),
    sheetId: fc.constant(1),
    column: fc.nat(2),
    count: fc.constant(1),
  }),
  fc.record({
    type: fc.constant('renameSheet' as const),
    sheetId: fc.constant(1),
    name: fc.constantFrom('Um', 'Dois'),
  }),
  fc.record({
    type: fc.constant('resize' as const),
    sheetId: fc.constant(1),
    axis: fc.constantFrom('row' as const, 'column' as const),
    index: fc.nat(3),
    pixels: fc.integer({ min: 20, max: 200 }),
  }),
);

/** What a person would call the same workbook: the cells with their looks, and the names. */
const seen = ({ sheets }: ReturnType<WorkbookModel['snapshot']>) =>
  sheets.map(({ name, rowCount, columnCount, cells }) => ({
    name,
    rowCount,
    columnCount,
    cells: cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell && cell.value !== null ? [{ row, column, ...cell }] : [])),
    ),
  }));

describe('undo', () => {
  it('brings back whatever was there, and redo what was done, however much it was', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const { person, model } = openPage();
        const before = seen(model.snapshot());
        let performed = 0;
        for (const edit of edits) {
          const { rowCount, columnCount } = model.sheet(1);
          if (edit.type === 'removeRows' && rowCount < 6) continue;
          if (edit.type === 'removeColumns' && columnCount < 5) continue;
          person.perform(edit);
          performed += 1;
        }
        const after = seen(model.snapshot());
        for (let i = 0; i < performed; i++) person.undo();
        expect(seen(model.snapshot())).toEqual(before);
        for (let i = 0; i < performed; i++) person.redo();
        expect(seen(model.snapshot())).toEqual(after);
      }),
    );
  });

  it('brings deleted rows back with looks and notes', () => {
    const { person, model } = openPage();
    const cell = { value: 5, numberFormat: '0.0', style: { bold: true }, note: 'de quem?' };
    person.perform({ type: 'cells', ...sheet, row: 1, column: 2, cells: [[cell]] });
    person.perform({ type: 'removeRows', ...sheet, row: 1, count: 1 });
    person.undo();
    expect(model.sheet(1).cell(1, 2)).toEqual(cell);
  });

  it('follows cells that a script has moved', () => {
    const { type, person, script, value } = openPage();
    type(2, 1, 'errado');
    script((model) => model.sheet(1).insertColumns(0, 2));
    person.undo();
    expect(value(2, 3)).toBe('Papelaria Norte');
  });

  it('leaves alone what a script has written since', () => {
    const { type, person, script, value } = openPage();
    type(1, 1, 'primeiro');
    type(2, 1, 'meu');
    script((model) =>
      model.sheet(1).update({ row: 2, column: 1, rows: 1, columns: 1 }, () => ({ value: 'do script' })),
    );
    person.undo();
    person.undo();
    expect([value(1, 1), value(2, 1)]).toEqual(['primeiro', 'do script']);
  });

  it('goes on with what the script has not touched', () => {
    const { type, person, script, value } = openPage();
    type(1, 1, 'meu');
    script((model) =>
      model.sheet(1).update({ row: 1, column: 4, rows: 2, columns: 1 }, () => ({ value: 'do script' })),
    );
    person.undo();
    expect([value(1, 1), value(1, 4)]).toEqual(['Café Serra Azul', 'do script']);
  });
});

describe('the clipboard', () => {
  const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

  it('moves cut cells, whole, and one undo brings them back', () => {
    const { person, value } = openPage();
    person.took('cut', 1, area(1, 0, 1, 2));
    person.paste('C-1\tCafé Serra Azul', 1, area(4, 0));
    expect([value(1, 0), value(4, 0), value(4, 1)]).toEqual([null, 'C-1', 'Café Serra Azul']);
    person.undo();
    expect([value(1, 0), value(4, 0)]).toEqual(['C-1', null]);
  });

  it('copies figures to the last digit, with their format, as often as they fit', () => {
    const { person, model } = openPage();
    const price = { value: 1.23456, numberFormat: '0.0' };
    person.perform({ type: 'cells', ...sheet, row: 1, column: 2, cells: [[price]] });
    person.took('copy', 1, area(1, 2));
    person.paste('1,2', 1, area(2, 2, 2, 1));
    expect([model.sheet(1).cell(2, 2), model.sheet(1).cell(3, 2)]).toEqual([price, price]);
  });

  it('types what comes from elsewhere, even after a cut', () => {
    const { person, value } = openPage();
    person.took('cut', 1, area(1, 1));
    person.paste('2,5', 1, area(4, 1));
    expect([value(1, 1), value(4, 1)]).toEqual(['Café Serra Azul', 2.5]);
  });
});
