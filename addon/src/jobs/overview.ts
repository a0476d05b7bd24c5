import type { DocumentState } from '../document-state.ts';
import { recallStand } from '../import-memory.ts';
import { recallImport } from '../memory.ts';
import { sampleTabIds } from '../sheet/sample-tabs.ts';
import { selectedOf } from '../sheet/selection.ts';
import { tallyOf } from '../sheet/tally.ts';
import { tableOf, type Workbook } from '../sheet/workbook.ts';
import { type CustomerRows, customerRowsOf } from './customer-rows.ts';

/** What the document knows and what is selected in it, without a call to the service. */
export function overview(workbook: Workbook): DocumentState {
  const last = recallImport();
  const written = workbook.tabWithOwnColumns();
  const table = tableOf(workbook.activeTab(), 'customers');
  const { idAt } = table ? customerRowsOf(table, workbook, last) : NOBODY;
  const selected = table ? selectedOf(table.sheet, [...idAt.keys()]) : [];
  const row = Math.min(...selected);
  const id = idAt.get(row);
  const stand = recallStand(workbook.today);
  return {
    lastImport: last,
    unfinished: stand && { rows: stand.rows, of: stand.of },
    tally: written && tallyOf(written),
    selected: selected.length,
    customer: id === undefined ? null : { id, row },
    sample: sampleTabIds().size > 0,
  };
}

const NOBODY: CustomerRows = { idAt: new Map(), unread: new Set() };
