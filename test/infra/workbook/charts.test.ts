import { describe, expect, it } from 'vitest';
import type { Chart, Operation } from '../../../infra/local/workbook/protocol.ts';
import { WorkbookModel } from '../../../infra/local/workbook/workbook-model.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';

const [DATA, PORTFOLIO] = [0, 1];

const CHART: Omit<Chart, 'id'> = {
  type: 'COLUMN',
  ranges: [{ sheetId: DATA, row: 2, column: 0, rows: 4, columns: 2 }],
  headers: 1,
  transposed: false,
  position: { row: 1, column: 3, offsetX: 10, offsetY: 0 },
  size: { width: 600, height: 371 },
  options: { title: 'Quadrants' },
};

/** A chart on one tab that reads another. */
function opened() {
  const operations: Operation[] = [];
  const workbook = new WorkbookModel(
    workbookOf({
      sheets: [
        { name: 'Data', rows: [] },
        { name: 'Portfolio', rows: [] },
      ],
    }),
    { emit: (operation) => operations.push(operation) },
  );
  const { id } = workbook.addChart(PORTFOLIO, CHART);
  operations.length = 0;
  return { workbook, operations, id, chart: () => workbook.sheet(PORTFOLIO).charts[0] };
}

describe('a chart', () => {
  it('keeps reading the cells it read when rows come in among them', () => {
    const { workbook, operations, chart } = opened();

    workbook.sheet(DATA).insertRows(3, 2);

    expect(chart()?.ranges).toEqual([{ sheetId: DATA, row: 2, column: 0, rows: 6, columns: 2 }]);
    expect(chart()?.position).toEqual(CHART.position);
    expect(operations.map(({ type }) => type)).toEqual(['rowsInserted', 'chartChanged']);
  });

  it('moves with the cell it hangs on', () => {
    const { workbook, chart } = opened();

    workbook.sheet(PORTFOLIO).insertColumns(0, 2);
    workbook.sheet(PORTFOLIO).removeRows(0, 1);

    expect(chart()?.position).toEqual({ row: 0, column: 5, offsetX: 10, offsetY: 0 });
    expect(chart()?.ranges).toEqual(CHART.ranges);
  });

  it('stays when the row it hangs on is removed', () => {
    const { workbook, chart } = opened();

    workbook.sheet(PORTFOLIO).removeRows(0, 3);

    expect(chart()?.position.row).toBe(0);
  });

  it('is not told of where nothing of it moves', () => {
    const { workbook, operations } = opened();

    workbook.sheet(DATA).insertRows(500, 1);

    expect(operations.map(({ type }) => type)).toEqual(['rowsInserted']);
  });

  it('has nothing left to read when that sheet is gone, and goes with its own', () => {
    const { workbook, chart } = opened();

    workbook.removeSheet(DATA);
    expect(chart()?.ranges).toEqual([]);

    workbook.addSheet('Other', 1);
    workbook.removeSheet(PORTFOLIO);
    expect(workbook.snapshot().sheets.flatMap(({ charts }) => charts)).toEqual([]);
  });

  it('never gets an id that another had', () => {
    const { workbook, id } = opened();
    workbook.sheet(PORTFOLIO).removeChart(id);

    expect(workbook.addChart(PORTFOLIO, CHART).id).toBeGreaterThan(id);
  });
});
