import type { Quadrant } from '#shared/contracts';
import type { LastImport } from '../document-state.ts';
import { Failure } from '../failure.ts';
import { recallImport } from '../memory.ts';
import { selectedOf } from '../sheet/selection.ts';
import { visibleOf } from '../sheet/visible-rows.ts';
import { type Table, tableOf, type Workbook } from '../sheet/workbook.ts';
import { customerRowsOf } from './customer-rows.ts';
import { findCustomers } from './find-customers.ts';
import { importWhole } from './import-orders.ts';
import { makeCustomersTab } from './make-customers-tab.ts';
import { readForImport } from './read-for-import.ts';
import { type ScoredRows, scoreRows } from './scored-rows.ts';
import { unlessHistoryIsMissing } from './unless-history-is-missing.ts';
import { writeScored } from './write-scored.ts';

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
  /** Name of the list of customers that had to be made, if any. */
  madeTab: string | null;
}

/**
 * Segments the selected rows of the customer list that is open, those that can be seen. Where the spreadsheet has no
 * list, one is made from its orders, and all of it is segmented.
 */
export function segmentSelected(workbook: Workbook): Segmented {
  const tab = workbook.activeTab();
  if (tab.isPortfolioTab) throw new Failure({ code: 'portfolio_tab_active' });
  if ('problem' in tab.reading) {
    throw new Failure({ code: 'tab_unreadable', problem: tab.reading.problem });
  }
  const table = tableOf(tab, 'customers');
  if (!table) {
    if (findCustomers(workbook, workbook.tables('orders')) === null) return segmentNewList(workbook);
    throw new Failure({ code: 'other_tab_active', holds: tab.reading.layout.entity });
  }
  return segment(workbook, table, (rows) => {
    const selected = selectedOf(table.sheet, rows);
    const visible = visibleOf(table.sheet, selected, table.cells[0]?.length ?? 1);
    return { rows: visible, hidden: selected.length - visible.length };
  });
}

/**
 * Segments every row of the customer list, hidden ones too: the open tab's, or else the one that the orders speak of. Where
 * there is none, it is made from the orders.
 */
export function segmentAll(workbook: Workbook): Segmented {
  const table =
    tableOf(workbook.activeTab(), 'customers') ?? findCustomers(workbook, workbook.tables('orders'));
  return table ? segmentWhole(workbook, table) : segmentNewList(workbook);
}

function segmentWhole(workbook: Workbook, table: Table): Segmented {
  return segment(workbook, table, (rows) => ({ rows, hidden: 0 }));
}

function segmentNewList(workbook: Workbook): Segmented {
  const { history, currency } = readForImport(workbook);
  const table = makeCustomersTab(workbook, history, currency);
  return { ...segmentWhole(workbook, table), madeTab: table.sheet.getName() };
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
  const importedFirst = known ? null : importWhole(workbook, table);
  const identified = importedFirst ?? remembered;
  const scored = known ?? scoreRows(table, chosen, customerRowsOf(table, workbook, identified).idAt);

  writeScored(workbook, table, scored, identified);
  return {
    ...countsOf(scored),
    hidden,
    unread: chosen.length - scored.rows.length,
    importedFirst,
    madeTab: null,
  };
}

/** Rows in question, and how many more there would be if they were not hidden. */
interface Chosen {
  rows: readonly number[];
  hidden: number;
}

function countsOf({ rows }: ScoredRows): Omit<Segmented, 'unread' | 'hidden' | 'importedFirst' | 'madeTab'> {
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
