import type { CustomerScore, Quadrant } from '#shared/contracts';
import { scoreCustomers } from '../client/api.ts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { selectedOf } from '../sheet/selection.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import { writtenRow } from '../sheet/written-row.ts';
import { customerRowsOf } from './customer-rows.ts';
import { findCustomers } from './find-customers.ts';
import { importOrders } from './import-orders.ts';

/** What segmenting did. */
export interface Segmented {
  customers: number;
  quadrants: Readonly<Record<Quadrant, number>>;
  /** Rows whose customer has no history, and rows that got an action but no quadrant. */
  noOrdersYet: number;
  withoutQuadrant: number;
  /** Rows in question that name no customer; they were left as they are. */
  unread: number;
  /** The import that had to come first, if any. */
  importedFirst: LastImport | null;
}

/** Segments the selected rows of the customer list that is open. */
export function segmentSelected(workbook: Workbook): Segmented {
  const tab = workbook.activeTab();
  if ('problem' in tab.reading) {
    throw new Failure({ code: 'tab_unreadable', problem: tab.reading.problem });
  }
  const table = tableOf(tab, 'customers');
  if (!table) throw new Failure({ code: 'other_tab_active', holds: tab.reading.layout.entity });
  return segment(workbook, table, (rows) => selectedOf(table.sheet, rows));
}

/** Segments every row of the customer list, hidden ones too: the open tab's, or else the one that the orders speak of. */
export function segmentAll(workbook: Workbook): Segmented {
  const table =
    tableOf(workbook.activeTab(), 'customers') ?? findCustomers(workbook, workbook.tables('orders'));
  if (!table) throw new Failure({ code: 'no_customers_tab' });
  return segment(workbook, table, (rows) => [...rows]);
}

function segment(workbook: Workbook, table: Table, choose: (rows: readonly number[]) => number[]): Segmented {
  const last = recallImport();
  // A list without the column by which the orders were told apart needs them told apart anew.
  const remembered = last && table.layout.columns[last.identity] !== undefined ? last : null;
  const { idAt, unread } = customerRowsOf(table, workbook, remembered);
  const chosen = choose([...idAt.keys(), ...unread]);
  if (chosen.length === 0) throw new Failure({ code: 'nothing_selected' });

  // A marketer need not know that orders come first; nor that a second person starts without any.
  const known = remembered && unlessHistoryIsMissing(() => scoreRows(chosen, idAt));
  const importedFirst = known ? null : importOrders(workbook, table);
  const scored = known ?? scoreRows(chosen, customerRowsOf(table, workbook, importedFirst).idAt);

  writeScored(workbook, table, scored);
  return { ...countsOf(scored), unread: chosen.length - scored.rows.length, importedFirst };
}

/** All answers for the chosen rows that name a customer. */
interface ScoredRows {
  currency: string | null;
  rows: { row: number; score: CustomerScore | undefined }[];
}

function scoreRows(chosen: readonly number[], idAt: ReadonlyMap<number, string>): ScoredRows {
  const named = chosen.flatMap((row) => {
    const id = idAt.get(row);
    return id === undefined ? [] : [{ row, id }];
  });
  const { currency, byId } = scoreCustomers(
    named.map(({ id }) => id),
    readerLocale(),
  );
  return { currency, rows: named.map(({ row, id }) => ({ row, score: byId.get(id) })) };
}

function unlessHistoryIsMissing<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    const code = error instanceof Failure ? error.reason.code : null;
    if (code === 'settings_missing' || code === 'history_missing') return null;
    throw error;
  }
}

function writeScored(
  { locale, now }: Workbook,
  { sheet, own, layout }: Table,
  { currency, rows }: ScoredRows,
): void {
  if (currency === null) return;
  const reader = readerLocale();
  const written = rows.map(({ row, score }) => writtenRow(row, score, reader, now));
  const headerRow = layout.headerRow + 1;
  writeRows(sheet, own, written, { headerRow, reader, sheetLocale: locale, currency }, now);
}

function countsOf({ rows }: ScoredRows) {
  const quadrants = { TRUE_FRIEND: 0, BUTTERFLY: 0, BARNACLE: 0, STRANGER: 0 };
  let noOrdersYet = 0;
  let withoutQuadrant = 0;
  for (const { score } of rows) {
    if (!score) noOrdersYet += 1;
    else if (!score.quadrant) withoutQuadrant += 1;
    else quadrants[score.quadrant] += 1;
  }
  return { customers: rows.length, quadrants, noOrdersYet, withoutQuadrant };
}
