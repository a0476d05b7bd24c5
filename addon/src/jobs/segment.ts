import type { CustomerScore, Quadrant } from '#shared/contracts';
import { scoreCustomers } from '../client/api.ts';
import { chosenColumns, madeColumns, rememberMadeColumns } from '../column-memory.ts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { rememberResults } from '../results/results.ts';
import { missingColumns } from '../sheet/column-choice.ts';
import { writeThrough } from '../sheet/protection.ts';
import { quadrantOf } from '../sheet/quadrant-cell.ts';
import { selectedOf } from '../sheet/selection.ts';
import { visibleOf } from '../sheet/visible-rows.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import { type RowBefore, writtenRow } from '../sheet/written-row.ts';
import { customerRowsOf } from './customer-rows.ts';
import { findCustomers } from './find-customers.ts';
import { importOrders } from './import-orders.ts';
import { keepForUndo } from './undo.ts';

/** What segmenting did. */
export interface Segmented {
  customers: number;
  quadrants: Readonly<Record<Quadrant, number>>;
  /** Rows whose customer has no history, and rows that got an action but no quadrant. */
  noOrdersYet: number;
  withoutQuadrant: number;
  /** Rows in question that name no customer; they were left as they are. */
  unread: number;
  /** Selected rows that a person or a filter has hidden; they were left as they are. */
  hidden: number;
  /** The import that had to come first, if any. */
  importedFirst: LastImport | null;
}

/** Segments the selected rows of the customer list that is open, those that can be seen. */
export function segmentSelected(workbook: Workbook): Segmented {
  const tab = workbook.activeTab();
  if ('problem' in tab.reading) {
    throw new Failure({ code: 'tab_unreadable', problem: tab.reading.problem });
  }
  const table = tableOf(tab, 'customers');
  if (!table) throw new Failure({ code: 'other_tab_active', holds: tab.reading.layout.entity });
  return segment(workbook, table, (rows) => {
    const selected = selectedOf(table.sheet, rows);
    const visible = visibleOf(table.sheet, selected, table.cells[0]?.length ?? 1);
    return { rows: visible, hidden: selected.length - visible.length };
  });
}

/** Segments every row of the customer list, hidden ones too: the open tab's, or else the one that the orders speak of. */
export function segmentAll(workbook: Workbook): Segmented {
  const table =
    tableOf(workbook.activeTab(), 'customers') ?? findCustomers(workbook, workbook.tables('orders'));
  if (!table) throw new Failure({ code: 'no_customers_tab' });
  return segment(workbook, table, (rows) => ({ rows, hidden: 0 }));
}

function segment(workbook: Workbook, table: Table, choose: (rows: readonly number[]) => Chosen): Segmented {
  const last = recallImport();
  // A list without the column by which the orders were told apart needs them told apart anew.
  const remembered = last && table.layout.columns[last.identity] !== undefined ? last : null;
  const { idAt, unread } = customerRowsOf(table, workbook, remembered);
  const { rows: chosen, hidden } = choose([...idAt.keys(), ...unread]);
  if (chosen.length === 0) throw new Failure({ code: 'nothing_selected' });

  // A marketer need not know that orders come first; nor that a second person starts without any.
  const known = remembered && unlessHistoryIsMissing(() => scoreRows(table, chosen, idAt));
  const importedFirst = known ? null : importOrders(workbook, table);
  const identified = importedFirst ?? remembered;
  const scored = known ?? scoreRows(table, chosen, customerRowsOf(table, workbook, identified).idAt);

  if (scored.currency !== null) {
    const now = asItStands(workbook, table, scored, identified);
    writeScored(workbook, now, { ...scored, currency: scored.currency });
  }
  return { ...countsOf(scored), hidden, unread: chosen.length - scored.rows.length, importedFirst };
}

/** Rows in question, and how many more there would be if they were not hidden. */
interface Chosen {
  rows: readonly number[];
  hidden: number;
}

/** A row that names a customer, its answer, and what our columns say of it. */
interface ScoredRow {
  row: number;
  id: string;
  score: CustomerScore | undefined;
  before: RowBefore;
}

/** All answers for the chosen rows that name a customer. */
interface ScoredRows {
  /** Null when nothing was asked for. */
  currency: string | null;
  rows: readonly ScoredRow[];
}

function scoreRows(table: Table, chosen: readonly number[], idAt: ReadonlyMap<number, string>): ScoredRows {
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

function unlessHistoryIsMissing<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    const code = error instanceof Failure ? error.reason.code : null;
    if (code === 'settings_missing' || code === 'history_missing') return null;
    throw error;
  }
}

/** The list as others may have left it meanwhile; stops where a label would land beside another customer's name. */
function asItStands(
  workbook: Workbook,
  table: Table,
  { rows }: ScoredRows,
  identified: LastImport | null,
): Table {
  const now = tableOf(workbook.readAgain(table), 'customers');
  const idAt = now && customerRowsOf(now, workbook, identified).idAt;
  if (!now || rows.some(({ row, id }) => idAt?.get(row) !== id)) throw new Failure({ code: 'sheet_changed' });
  return now;
}

function writeScored(
  workbook: Workbook,
  table: Table,
  { currency, rows }: { currency: string; rows: readonly ScoredRow[] },
): void {
  const { locale, now } = workbook;
  const { sheet, own, layout } = table;
  const reader = readerLocale();
  const sheetId = sheet.getSheetId();
  const missing = missingColumns({ chosen: chosenColumns(), found: own, made: madeColumns(sheetId) });
  const written = rows.map(({ row, score, before }) =>
    writtenRow(row, score, before, { reader, now, currency }),
  );
  writeThrough(sheet, () => {
    keepForUndo(workbook, table, rows);
    const making = { headerRow: layout.headerRow + 1, reader, sheetLocale: locale, currency };
    const columns = writeRows(sheet, { found: own, missing }, written, making, now);
    if (missing.length > 0) rememberMadeColumns(sheetId, [...columns.keys()]);
    rememberResults(rows, { currency, now, sheetId });
  });
}

function countsOf({ rows }: ScoredRows): Omit<Segmented, 'unread' | 'hidden' | 'importedFirst'> {
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
