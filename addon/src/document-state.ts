import type { Quadrant } from '#shared/contracts';
import type { Assumption, Entity, IdentityField, RowProblem } from '#shared/tabular';
import type { Refused } from './client/import-parts.ts';
import type { LocalTime } from './local-time.ts';

/** How much of one kind was read. */
export interface ReadKind {
  entity: Entity;
  count: number;
  /** From so many tabs, and the names of the first of them. */
  tabs: number;
  names: readonly string[];
}

/** What the document remembers of its last import. */
export interface LastImport {
  at: LocalTime;
  /** Orders first, then the other kinds that were found. */
  read: readonly ReadKind[];
  /** Orders that stand in more than one tab; each counts once. */
  repeatedOrders: number;
  /** Currency that the company keeps its books in. */
  currency: string;
  /** Tabs that name their customers otherwise than the orders do. */
  leftOutTabs: readonly string[];
  /** Rows left out in all. */
  leftOut: number;
  /** The first of them: rows that could not be read, with their tab, and what the service would not take. */
  problems: readonly (RowProblem & { tab: string })[];
  refused: readonly Refused[];
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
  /** An import that is to be gone on with: the rows that are in, and how many there are. */
  unfinished: { rows: number; of: number } | null;
  /** What stands in our columns; null where nothing does. */
  tally: Tally | null;
  /** Selected customers of the open tab; 0 where it is no list of customers. */
  selected: number;
  /** The first of them: its id, and its row counted from 1. */
  customer: { id: string; row: number } | null;
  /** The made-up company is here. */
  sample: boolean;
}
