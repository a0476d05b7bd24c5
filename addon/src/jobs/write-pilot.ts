import type { Pilot } from '#shared/contracts';
import { formatDate, PILOT_CELL, say } from '#shared/i18n';
import { fetchPilot } from '../client/pilots-api.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { recallImport } from '../memory.ts';
import { plainText } from '../sheet/plain-text.ts';
import { writeThrough } from '../sheet/protection.ts';
import { tableOf, type Workbook } from '../sheet/workbook.ts';
import { writeRows } from '../sheet/write-rows.ts';
import { asItStands } from './as-it-stands.ts';
import { customerRowsOf } from './customer-rows.ts';
import { findCustomers } from './find-customers.ts';
import { keepForUndo } from './undo.ts';

/** What writing did. */
export interface PilotWritten {
  customers: number;
  /** Of the pilot, those that no row of the list names. */
  missing: number;
  tab: string;
}

/**
 * Writes beside each customer of the pilot in which group it is, into a column of our own; other rows stay as they are.
 * What stood there before can be restored.
 */
export function writePilot(workbook: Workbook, id: string): PilotWritten {
  const table =
    tableOf(workbook.activeTab(), 'customers') ?? findCustomers(workbook, workbook.tables('orders'));
  const identified = recallImport();
  if (!table || !identified) throw new Failure({ code: 'no_customer_list' });
  const pilot = fetchPilot(id);
  const groupOf = groupsOf(pilot);
  const rows = [...customerRowsOf(table, workbook, identified).idAt].flatMap(([row, customer]) =>
    groupOf.has(customer) ? [{ row, id: customer }] : [],
  );
  if (rows.length === 0) throw new Failure({ code: 'nobody_known' });

  const now = asItStands(workbook, table, rows, identified);
  const reader = readerLocale();
  const words = {
    name: pilot.draft.name,
    start: formatDate(pilot.draft.start, reader),
    end: formatDate(pilot.end, reader),
  };
  const written = rows.map(({ row, id: customer }) => ({
    row,
    values: { pilot: plainText(say(PILOT_CELL[groupOf.get(customer) ?? 'b'], reader, words)) },
    note: '',
  }));
  writeThrough(now.sheet, () => {
    keepForUndo(workbook, now, rows);
    const making = {
      headerRow: now.layout.headerRow + 1,
      reader,
      sheetLocale: workbook.locale,
      currency: identified.currency,
    };
    const missing = now.own.has('pilot') ? [] : (['pilot'] as const);
    writeRows(now.sheet, { found: now.own, missing }, written, making, workbook.now);
  });
  const named = new Set(rows.map((each) => each.id));
  return {
    customers: named.size,
    missing: groupOf.size - named.size,
    tab: now.sheet.getName(),
  };
}

function groupsOf({ pairs }: Pilot): ReadonlyMap<string, keyof typeof PILOT_CELL> {
  const entries = pairs.flatMap(({ a, b }) => [[a, 'a'] as const, [b, 'b'] as const]);
  return new Map(entries.flatMap(([id, group]) => (id === null ? [] : [[id, group] as const])));
}
