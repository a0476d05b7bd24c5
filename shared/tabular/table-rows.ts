import { isBlank, type SheetCell, type SheetCells, textOf } from './cells.ts';
import { hasLegalForm } from './company-name.ts';
import { parseDate } from './date.ts';
import { IDENTITY_FIELDS } from './fields.ts';
import type { TableLayout } from './layout.ts';
import type { ReportDraft } from './report.ts';
import { beginsAsTotals, isTotalsLabel } from './row-words.ts';

/** One row below the header. */
export interface TableRow {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** The rows below the header that hold an order or a customer; blank, totals and repeated header rows are counted. */
export function bodyRows(
  cells: SheetCells,
  layout: TableLayout,
  firstRow: number,
  report: ReportDraft,
): TableRow[] {
  const rows: TableRow[] = [];
  for (let index = layout.headerRow + 1; index < cells.length; index++) {
    const row = cells[index] ?? [];
    const number = firstRow + index;
    if (row.every(isBlank)) report.skip(number, 'blank_rows');
    else if (repeatsHeader(row, layout)) report.skip(number, 'repeated_headers');
    else if (isTotals(row, layout)) report.skip(number, 'totals_rows');
    else rows.push({ row: number, cells: row });
  }
  return rows;
}

function repeatsHeader(row: readonly SheetCell[], layout: TableLayout): boolean {
  return Object.values(layout.columns).every(
    (column) => textOf(row[column]) === textOf(layout.headers[column]),
  );
}

/**
 * A row that sums others up. Its label alone does not tell, since companies are called `Total` or `Suma` too: a
 * row counts as totals only if it also lacks what every order or customer has.
 */
function isTotals(row: readonly SheetCell[], layout: TableLayout): boolean {
  if (layout.entity !== 'orders') {
    const label = firstText(row);
    return isTotalsLabel(label) && hasNoOtherKey(row, layout, label);
  }
  const { order_date: dateColumn, order_id: orderColumn } = layout.columns;
  const dated = dateColumn !== undefined && isDate(row[dateColumn]);
  if (dated && (orderColumn === undefined || !isBlank(row[orderColumn]))) return false;
  const isLabel = (cell: SheetCell) => typeof cell === 'string' && isTotalsLabel(cell);
  if (row.some((cell) => isLabel(cell) && hasNoOtherKey(row, layout, cell))) return true;
  const label = firstText(row);
  return !dated && beginsAsTotals(label) && !hasLegalForm(label) && hasNoOtherKey(row, layout, label);
}

function hasNoOtherKey(row: readonly SheetCell[], layout: TableLayout, label: SheetCell): boolean {
  return [...IDENTITY_FIELDS, 'order_id' as const].every((field) => {
    const cell = layout.columns[field] === undefined ? null : row[layout.columns[field]];
    // Beside a label, a number where a name should be is a count.
    return isBlank(cell) || cell === label || (field === 'customer_name' && !HAS_LETTER.test(textOf(cell)));
  });
}

function firstText(row: readonly SheetCell[]): string {
  const found = row.find((cell) => typeof cell === 'string' && !isBlank(cell) && HAS_LETTER.test(cell));
  return typeof found === 'string' ? found : '';
}

function isDate(cell: SheetCell | undefined): boolean {
  return parseDate(cell, 'day_first') !== null || parseDate(cell, 'month_first') !== null;
}

const HAS_LETTER = /\p{L}/u;
