import { describe, expect, it } from 'vitest';
import { fakeService } from './fake-service.ts';
import { CUSTOMERS_ID, lastShown, type OpenedAddon, ORDERS_ID, openAddon } from './open-addon.ts';

/** Scores that differ from run to run. */
function changingService() {
  let money = 0;
  const service = fakeService((score) => {
    money += 100;
    const warnings = [{ code: 'margin_assumed', text: `Margin assumed, call ${money}.` }];
    return { ...score, warnings, primaryAction: { ...score.primaryAction, netEffect: money } };
  });
  return service;
}

function twiceSegmented() {
  const opened = openAddon({ service: changingService() });
  opened.runtime.run('segmentAll');
  const first = cellsOf(opened);
  opened.runtime.run('segmentAll');
  return { ...opened, first };
}

/** Every cell of the customers tab below its header, with value, format, style and note. */
function cellsOf({ runtime }: Pick<OpenedAddon, 'runtime'>): unknown {
  const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
  const rows = Array.from({ length: 5 }, (_, i) => i + 1);
  return rows.map((row) => Array.from({ length: 12 }, (_, column) => sheet.cell(row, column)));
}

describe('restoring previous values', () => {
  it('puts back all that the last run overwrote, to the cell', () => {
    const opened = twiceSegmented();
    expect(cellsOf(opened)).not.toEqual(opened.first);

    opened.runtime.run('restorePrevious');

    expect(cellsOf(opened)).toEqual(opened.first);
    expect(lastShown(opened.runtime, 'toast')).toBe('The previous values of 5 customers are back.');
  });

  it('does so once', () => {
    const { runtime } = twiceSegmented();
    runtime.run('restorePrevious');

    runtime.run('restorePrevious');

    expect(lastShown(runtime, 'dialog')).toContain('There is nothing to restore');
  });

  it('says so where nothing was ever written', () => {
    const { runtime } = openAddon();

    runtime.run('restorePrevious');

    expect(lastShown(runtime, 'dialog')).toContain('There is nothing to restore');
  });

  it('clears what the first run wrote', () => {
    const { runtime, written } = openAddon();
    runtime.run('segmentAll');

    runtime.run('restorePrevious');

    expect(Object.values(written(2)).every((cell) => cell === null)).toBe(true);
  });

  it('finds customers again whose rows have moved, and says which are gone', () => {
    const { runtime, first, customers } = twiceSegmented();
    const { workbook } = runtime;
    workbook.edit({ type: 'removeRows', sheetId: CUSTOMERS_ID, row: 2, count: 1 });
    workbook.edit({ type: 'insertRows', sheetId: CUSTOMERS_ID, row: 1, count: 2 });

    runtime.run('restorePrevious');

    const acme = (first as { value: unknown }[][])[0]?.map((cell) => cell?.value ?? null);
    expect(customers()[3]).toEqual(acme);
    expect(customers()[1]?.every((cell) => cell === null)).toBe(true);
    expect(lastShown(runtime, 'toast')).toBe(
      'The previous values of 4 customers are back. 1 is no longer in the list.',
    );
  });

  it('leaves the columns alone that a person has deleted since', () => {
    const { runtime, customers } = twiceSegmented();
    const header = customers()[0] ?? [];
    runtime.workbook.edit({ type: 'removeColumns', sheetId: CUSTOMERS_ID, column: 4, count: 2 });

    runtime.run('restorePrevious');

    expect(customers()[0]).toEqual([...header.slice(0, 4), ...header.slice(6)]);
  });

  it('works from another tab, which stays open', () => {
    const opened = twiceSegmented();
    opened.runtime.workbook.activate(ORDERS_ID);

    opened.runtime.run('restorePrevious');

    expect(cellsOf(opened)).toEqual(opened.first);
    expect(opened.runtime.workbook.activeSheet.id).toBe(ORDERS_ID);
  });

  it('keeps what it needs in a sheet that nobody sees and that is no data', () => {
    const { runtime, service } = twiceSegmented();

    const hidden = runtime.workbook.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
    expect(hidden).toContain('loyalty-quadrant-undo');
    runtime.run('importOrders');
    expect(service.imports.at(-1)?.entity).toBe('orders');
    expect(lastShown(runtime, 'toast')).toBe('Read 12 orders from “Orders”.');
  });
});
