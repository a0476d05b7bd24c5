import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyToMirror, cellOf, sheetOf } from '../../../infra/local/workbench/page/grid/mirror.ts';
import type { Edit } from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { smallWorkbook } from './small-workbook.ts';

/** A model and the page's copy of it, which hears every operation. */
function modelWithMirror() {
  const mirror = smallWorkbook();
  const model = new WorkbookModel(smallWorkbook(), {
    emit: (operation) => applyToMirror(mirror, structuredClone(operation)),
  });
  const area = { row: 1, column: 1, rows: 3, columns: 2 };
  model.addChart(1, {
    type: 'PIE',
    ranges: [{ sheetId: 1, ...area }],
    headers: null,
    transposed: false,
    position: { row: 2, column: 2, offsetX: 0, offsetY: 0 },
    size: { width: 600, height: 371 },
    options: {},
  });
  const rule = { condition: { type: 'date' }, allowInvalid: true, helpText: null } as const;
  model.sheet(1).setValidation(area, rule);
  model.sheet(1).setRowHeight(2, 40);
  return { model, mirror };
}

/** Rows without what is empty at their ends, where two copies may differ and mean the same. */
function meaning(workbook: ReturnType<typeof smallWorkbook>) {
  return {
    ...workbook,
    sheets: workbook.sheets.map(({ cells, rowCount, columnCount, ...sheet }) => ({
      ...sheet,
      rowCount,
      columnCount,
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
      cells: Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) => cells[row]?.[column] ?? null),
      ),
    })),
  };
}

const place = { row: fc.nat(4), column: fc.nat(3), count: fc.integer({ min: 1, max: 2 }) };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('input' as const),
    sheetId: fc.constant(1),
    row: place.row,
    column: place.column,
    input: fc.array(
      fc.array(fc.constantFrom('', 'x', '1.234,5', '2/1/2026', '=A1'), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  fc.record({
    type: fc.constant('insertRows' as const),
    sheetId: fc.constant(1),
    row: place.row,
    count: place.count,
  }),
  fc.record({
    type: fc.constant('insertColumns' as const),
    sheetId: fc.constant(1),
    column: place.column,
    count: place.count,
  }),
  fc.record({
    type: fc.constant('removeRows' as const),
    sheetId: fc.constant(1),
    row: place.row,
    count: fc.constant(1),
  }),
  fc.record({
    type: fc.constant('removeColumns' as const),
    sheetId: fc.constant(1),
    column: fc.constant(0),
    count: fc.constant(1),
  }),
);

describe('the page’s copy of the workbook', () => {
  it('stays equal to the model, whatever a person does', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const { model, mirror } = modelWithMirror();
        for (const each of edits) {
          const { rowCount, columnCount } = model.sheet(1);
          if (each.type === 'removeColumns' && columnCount < 3) continue;
          if (each.type === 'removeRows' && each.row >= rowCount - 1) continue;
          model.edit(each);
        }
        expect(meaning(mirror)).toEqual(meaning(model.snapshot()));
      }),
    );
  });

  it('carries widths and hidden columns along when columns are inserted before them', () => {
    const { model, mirror } = modelWithMirror();
    model.edit({ type: 'insertColumns', sheetId: 1, column: 1, count: 2 });
    const sheet = sheetOf(mirror, 1);
    expect(sheet?.columnWidths).toEqual({ 0: 80, 4: 220 });
    expect(sheet?.hiddenColumns).toEqual([5]);
    expect(cellOf(sheet, 1, 3)).toEqual({ value: 'Café Serra Azul' });
  });

  it('follows sheets that are added, renamed and removed', () => {
    const { model, mirror } = modelWithMirror();
    const added = model.addSheet('Portfólio', 1);
    model.renameSheet(2, 'Vendas');
    model.activate(added.id);
    model.removeSheet(1);
    expect(mirror.sheets.map((sheet) => sheet.name)).toEqual(['Portfólio', 'Vendas']);
    expect(mirror.activeSheetId).toBe(added.id);
  });
});
