import { type SheetCell, textOf } from './cells.ts';
import type { Field } from './fields.ts';
import type { TableLayout } from './layout.ts';
import type { Reading, Unusable } from './reading.ts';
import type { ReportDraft, RowProblem } from './report.ts';
import type { TableRow } from './table-rows.ts';

/** The row's cell of a field; null where the table has no such column. */
export function cellOf(layout: TableLayout, row: TableRow, field: Field): SheetCell {
  const column = layout.columns[field];
  return column === undefined ? null : (row.cells[column] ?? null);
}

export function columnOf(layout: TableLayout, rows: readonly TableRow[], field: Field): SheetCell[] {
  return rows.map((row) => cellOf(layout, row, field));
}

/** The field's header as written; '' where the table has no such column. */
export function headerOf(layout: TableLayout, field: Field): string {
  const column = layout.columns[field];
  return column === undefined ? '' : (layout.headers[column] ?? '');
}

export function problemAt(
  layout: TableLayout,
  row: TableRow,
  field: Field,
  { code, about }: Unusable,
): RowProblem {
  const value = about ?? textOf(cellOf(layout, row, field));
  return { row: row.row, column: headerOf(layout, field), code, value };
}

/** The value of an optional cell; one that cannot be used is left out and listed in the report. */
export function valueOrLeftOut<T>(
  reading: Reading<T>,
  layout: TableLayout,
  row: TableRow,
  field: Field,
  report: ReportDraft,
): T | null {
  if (reading === 'blank') return null;
  if ('value' in reading) return reading.value;
  report.leaveOut(problemAt(layout, row, field, reading));
  return null;
}
