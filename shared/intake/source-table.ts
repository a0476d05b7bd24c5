import type { CleaningOptions, EventLayout, SheetCells, TableLayout } from '#shared/tabular';

/** A table as it was found: a tab of a spreadsheet, a file. */
export interface SourceTable<Layout extends TableLayout = TableLayout> {
  readonly name: string;
  readonly cells: SheetCells;
  readonly layout: Layout;
}

/** All that tells the history of a company's customers. */
export interface HistoryTables {
  readonly orders: readonly SourceTable[];
  /** The list of customers, if there is one. */
  readonly customers: SourceTable | null;
  readonly events: readonly SourceTable<EventLayout>[];
}

export type IntakeOptions = Omit<CleaningOptions, 'identity' | 'firstRow'>;
