import type { CustomerScore } from '#shared/contracts';
import { scoreCustomers } from '../client/api.ts';
import { readerLocale } from '../locale.ts';
import { quadrantOf } from '../sheet/quadrant-cell.ts';
import type { Table } from '../sheet/workbook.ts';
import type { RowBefore } from '../sheet/written-row.ts';

/** A row that names a customer, its answer, and what our columns say of it. */
export interface ScoredRow {
  row: number;
  id: string;
  score: CustomerScore | undefined;
  before: RowBefore;
}

/** All answers for the chosen rows that name a customer. */
export interface ScoredRows {
  /** Null when nothing was asked for. */
  currency: string | null;
  rows: readonly ScoredRow[];
}

/** Asks the service about the customers of the chosen rows; `idAt` says whom a row names. */
export function scoreRows(
  table: Table,
  chosen: readonly number[],
  idAt: ReadonlyMap<number, string>,
): ScoredRows {
  const named = chosen.flatMap((row) => {
    const id = idAt.get(row);
    return id === undefined ? [] : [{ row, id, before: rowBefore(table, row) }];
  });
  // A label changes only when it is clearly another one, so the service hears what it was.
  const previous = Object.fromEntries(
    named.flatMap(({ id, before }) => (before.quadrant ? [[id, before.quadrant] as const] : [])),
  );
  const { currency, byId } = scoreCustomers(
    named.map(({ id }) => id),
    readerLocale(),
    { previous },
  );
  return { currency, rows: named.map((each) => ({ ...each, score: byId.get(each.id) })) };
}

/** The quadrants that stand in our columns, in whatever language they were written. */
function rowBefore({ values, own }: Table, row: number): RowBefore {
  const named = (column: 'quadrant' | 'was') => quadrantOf(values[row - 1]?.[(own.get(column) ?? 0) - 1]);
  return { quadrant: named('quadrant'), was: named('was') };
}
