import type { SourceTable } from '#shared/intake';
import type { TableLayout } from '#shared/tabular';
import type { Table } from '../sheet/workbook.ts';

/** A tab as one of the tables that make the history; our own columns are blank in it. */
export function sourceOf<Layout extends TableLayout>({
  sheet,
  cells,
  layout,
}: Table<Layout>): SourceTable<Layout> {
  return { name: sheet.getName(), cells, layout };
}
