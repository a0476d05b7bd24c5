import type {
  Assumption,
  Entity,
  Field,
  RowProblem,
  SameCustomers,
  SheetCell,
  Sureness,
  TableProblem,
} from '#shared/tabular';
import type { ReadingChoice } from '../reading-choice.ts';
import type { DataReply, Refusal, SidebarReply } from './reply-contract.ts';

// What the sidebar's guided import shows and asks. Plain data, since `google.script.run` carries no dates, maps or sets.

/** One meaning that a column of a tab can have, and the column that was found for it. */
export interface SurveyedField {
  field: Field;
  /** As written; null where no column holds it. */
  header: string | null;
  samples: readonly SheetCell[];
  /** Null where there is no column, or an empty one. */
  sure: Sureness | null;
  /** The tab cannot be read without it. */
  needed: boolean;
  /** A person chose it. */
  chosen: boolean;
  /** The header that a person chose once and that is not there any more. */
  gone: string | null;
}

/**
 * What becomes of a tab: it is read; a person left it out; it cannot be read; a column that a person chose is gone;
 * another list of customers is read; or it names its customers otherwise than the orders do.
 */
export type TabState = 'read' | 'left_out' | 'unreadable' | 'column_gone' | 'other_list' | 'named_otherwise';

/** A row that was left out, and where to find the cell: its row and column from 1, null where no cell is to blame. */
export interface LeftOutRow extends RowProblem {
  at: number | null;
}

/** A tab of the spreadsheet and how it would be read. */
export interface SurveyedTab {
  sheetId: number;
  name: string;
  state: TabState;
  /** What it was taken for; null where nothing fits. */
  entity: Entity | null;
  /** Why it cannot be read. */
  problem: TableProblem | null;
  choice: ReadingChoice;
  /** Orders, customers, contracts … that it would give, and the rows that say so. */
  count: number;
  accepted: number;
  leftOut: number;
  /** The first of the rows left out. */
  rows: readonly LeftOutRow[];
  assumptions: readonly Assumption[];
  /** Customers that may be one. */
  sameCustomers: readonly Pick<SameCustomers, 'names' | 'ids' | 'rows'>[];
  /** All columns that there are to choose from, as written. */
  headers: readonly string[];
  fields: readonly SurveyedField[];
}

/** What an import would do, before anything is sent. */
export interface FirstRun {
  tabs: readonly SurveyedTab[];
  orders: number;
  customers: number;
  /** There is a list of customers; else one is made. */
  hasList: boolean;
  /** What stands in the way of any import. */
  obstacle: Omit<Refusal, 'ok'> | null;
}

/** How far an import has come. */
export interface ImportStep {
  rows: number;
  of: number;
  done: boolean;
}

/** The functions of the script that the guided import calls. */
export interface FirstRunScript {
  sidebarFirstRun(): DataReply<FirstRun>;
  /** Keeps how a tab is to be read, and tells what an import would do then. */
  sidebarChooseReading(sheetId: number, choice: ReadingChoice): DataReply<FirstRun>;
  /** Sends what fits into some seconds; to be called again until it is done. */
  sidebarImportStep(): DataReply<ImportStep>;
  /** Segments all customers; where there is no list of them, one is made. */
  sidebarSegmentAll(): SidebarReply;
  /** Selects a cell, or a row; both counted from 1. False where the tab is gone. */
  sidebarShowCell(sheetId: number, row: number, column: number | null): DataReply<boolean>;
}
