import type { Quadrant } from '#shared/contracts';
import type { Assumption, IdentityField, RowProblem } from '#shared/tabular';
import type { LocalTime } from './local-time.ts';

/** What the document remembers of its last import. */
export interface LastImport {
  at: LocalTime;
  /** Name of the tab the orders came from. */
  tab: string;
  orders: number;
  /** Currency that the company keeps its books in. */
  currency: string;
  /** Rows and orders left out in all. */
  leftOut: number;
  /** The first of them: rows that could not be read, and ids of orders that the service would not take. */
  problems: readonly RowProblem[];
  refused: readonly string[];
  assumptions: readonly Assumption[];
  /** By which field the orders name their customers; the customer list must be read by the same. */
  identity: IdentityField;
}

/** Customers of each quadrant in a sheet, and the sum of their CLV in major units. */
export type Tally = Readonly<Record<Quadrant, { customers: number; clv: number }>>;

/** All that the sidebar shows. Plain data: `google.script.run` carries no dates, maps or sets. */
export interface DocumentState {
  /** Null before the first import. */
  lastImport: LastImport | null;
  /** What stands in our columns; null where nothing does. */
  tally: Tally | null;
  /** Selected customers of the open tab; 0 where it is no list of customers. */
  selected: number;
}
