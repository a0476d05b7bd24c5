import type { Settings } from '#shared/contracts';
import { customersOfOrders, type History, type HistoryTables, type ReadTable } from '#shared/intake';
import {
  type IdentityField,
  nameIdentity,
  type SameCustomers,
  sameCustomersIn,
  type TableLayout,
} from '#shared/tabular';
import { fetchSettings } from '../client/api.ts';
import { Failure } from '../failure.ts';
import type { Tab, Workbook } from '../sheet/workbook.ts';
import type { FirstRun, LeftOutRow, SurveyedTab, TabState } from '../ui/first-run-contract.ts';
import { firstSettings } from './first-settings.ts';
import { historyOf, nothingReadable, tablesForImport } from './read-for-import.ts';
import { layoutToShow, surveyFields } from './survey-fields.ts';

/** So many rows that were left out are told one by one, and so many customers that may be one. */
const MOST_ROWS = 100;
const MOST_SAME = 20;

/** What an import would do, and what stands in its way, if anything. */
export type Survey = Omit<FirstRun, 'obstacle'> & { obstacle: Failure | null };

/** Reads every tab as an import would, without sending or keeping anything. */
export function surveyTabs(workbook: Workbook): Survey {
  const settings = fetchSettings() ?? firstSettings(workbook);
  const { tables, history, obstacle } = tryToRead(workbook, settings);
  const tabs = workbook
    .dataTabs()
    .filter(({ reading }) => !('problem' in reading) || reading.problem.code !== 'sheet_empty')
    .map((tab) => surveyedTab(tab, tables, history));
  const listed = tabs.find(({ entity, state }) => entity === 'customers' && state === 'read');
  return {
    tabs,
    orders: history?.orders.length ?? 0,
    customers: listed?.accepted ?? customersOfOrders(history?.orders ?? []).length,
    hasList: listed !== undefined,
    obstacle,
  };
}

interface Attempt {
  tables: HistoryTables | null;
  history: History | null;
  obstacle: Failure | null;
}

function tryToRead(workbook: Workbook, settings: Settings): Attempt {
  let tables: HistoryTables | null = null;
  try {
    tables = tablesForImport(workbook);
    const history = historyOf(tables, workbook, settings);
    if (!history) return { tables, history, obstacle: new Failure({ code: 'no_common_column' }) };
    return { tables, history, obstacle: history.orders.length === 0 ? nothingReadable(history) : null };
  } catch (error) {
    if (error instanceof Failure) return { tables, history: null, obstacle: error };
    throw error;
  }
}

function surveyedTab(tab: Tab, tables: HistoryTables | null, history: History | null): SurveyedTab {
  const name = tab.sheet.getName();
  const read = history?.read.find((table) => table.name === name);
  const layout = layoutToShow(tab);
  return {
    sheetId: tab.sheet.getSheetId(),
    name,
    state: stateOf(tab, name, tables, history),
    entity: layout?.entity ?? tab.choice.entity ?? null,
    problem: 'problem' in tab.reading ? tab.reading.problem : null,
    choice: tab.choice,
    ...reportOf(read, layout),
    sameCustomers: read && layout && history ? sameIn(tab, layout, tables, history.identity) : [],
    ...surveyFields(tab, layout),
  };
}

function stateOf(
  { choice, reading }: Tab,
  name: string,
  tables: HistoryTables | null,
  history: History | null,
): TabState {
  if (choice.leftOut) return 'left_out';
  if ('problem' in reading) return reading.problem.code === 'column_not_found' ? 'column_gone' : 'unreadable';
  const isList = reading.layout.entity === 'customers';
  if (isList && tables && tables.customers?.name !== name) return 'other_list';
  return history?.leftOut.some((table) => table.name === name) ? 'named_otherwise' : 'read';
}

function reportOf(
  read: ReadTable | undefined,
  layout: TableLayout | null,
): Pick<SurveyedTab, 'count' | 'accepted' | 'leftOut' | 'rows' | 'assumptions'> {
  if (!read) return { count: 0, accepted: 0, leftOut: 0, rows: [], assumptions: [] };
  const { accepted, rejected, assumptions } = read.report;
  const placed = (problem: LeftOutRow | (typeof rejected)[number]): LeftOutRow => {
    const index = layout?.headers.indexOf(problem.column) ?? -1;
    return { ...problem, at: problem.column === '' || index < 0 ? null : index + 1 };
  };
  return {
    count: read.count,
    accepted,
    leftOut: rejected.length,
    rows: rejected.slice(0, MOST_ROWS).map(placed),
    assumptions,
  };
}

/** In the list of customers; where there is none, in the orders. What is counted as one already is no question. */
function sameIn(
  { cells }: Tab,
  layout: TableLayout,
  tables: HistoryTables | null,
  identity: IdentityField,
): SurveyedTab['sameCustomers'] {
  if (layout.entity !== (tables?.customers ? 'customers' : 'orders')) return [];
  return sameCustomersIn(cells, layout)
    .filter((same) => areCountedApart(same, identity))
    .slice(0, MOST_SAME)
    .map(({ names, ids, rows }) => ({ names, ids, rows: rows.slice(0, MOST_SAME) }));
}

function areCountedApart({ ids, names, reason }: SameCustomers, identity: IdentityField): boolean {
  if (identity === 'customer_id') return ids.length > 1;
  if (identity === 'tax_id') return reason !== 'same_tax_id';
  return new Set(names.map(nameIdentity)).size > 1;
}
