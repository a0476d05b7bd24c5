import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';

function model() {
  const told: Operation[] = [];
  const workbook = workbookOf({ sheets: [{ name: 'Orders', rows: [['Customer'], ['Acme']] }] });
  return { told, model: new WorkbookModel(workbook, { emit: (operation) => told.push(operation) }) };
}

describe('what a person does beside typing', () => {
  it('puts whole cells back, look and note included, and makes room for them', () => {
    const { model: workbook } = model();
    const cell = { value: 7, numberFormat: '0.0', style: { bold: true }, note: 'mine' };
    workbook.edit({ type: 'cells', sheetId: 0, row: 999, column: 0, cells: [[cell], [null, cell]] });
    expect(workbook.sheet(0).rowCount).toBe(1001);
    expect(workbook.sheet(0).cell(999, 0)).toEqual(cell);
    expect(workbook.sheet(0).cell(1000, 1)).toEqual(cell);
  });

  it('hides rows and shows them again', () => {
    const { model: workbook } = model();
    const hide = { type: 'hide', sheetId: 0, axis: 'row', index: 1, count: 2 } as const;
    workbook.edit({ ...hide, hidden: true });
    expect(workbook.snapshot().sheets[0]?.hiddenRows).toEqual([1, 2]);
    workbook.edit({ ...hide, hidden: false });
    expect(workbook.snapshot().sheets[0]?.hiddenRows).toEqual([]);
  });

  it('makes columns wider and rows higher', () => {
    const { model: workbook } = model();
    workbook.edit({ type: 'resize', sheetId: 0, axis: 'column', index: 1, pixels: 240 });
    workbook.edit({ type: 'resize', sheetId: 0, axis: 'row', index: 0, pixels: 40 });
    expect(workbook.snapshot().sheets[0]).toMatchObject({ columnWidths: { 1: 240 }, rowHeights: { 0: 40 } });
  });

  it('adds a sheet and opens it, renames it, and deletes it', () => {
    const { model: workbook, told } = model();
    workbook.edit({ type: 'addSheet', name: 'Sheet2', index: 1 });
    expect(workbook.activeSheet.name).toBe('Sheet2');
    workbook.edit({ type: 'renameSheet', sheetId: 1, name: 'Plan' });
    workbook.edit({ type: 'removeSheet', sheetId: 1 });
    expect(workbook.activeSheet.name).toBe('Orders');
    expect(told.map(({ type }) => type).filter((type) => type.startsWith('sheet'))).toEqual([
      'sheetAdded',
      'sheetActivated',
      'sheetRenamed',
      'sheetActivated',
      'sheetRemoved',
    ]);
  });
});
