import type { Day } from '#shared/history';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import { headerCell, textCell } from './cells.ts';
import type { EventTab } from './event-sheets.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sheetOf } from './sheet.ts';

/** One row of a tab of events, its cells by field. */
export interface EventRecord<Field extends string> {
  readonly day: Day;
  readonly cells: Readonly<Record<Field, Cell | null>>;
}

/** A tab with its header and its rows by day, and within a day by customer. */
export function eventTab<Field extends string>(
  id: number,
  { name, columns }: EventTab<Field>,
  records: readonly EventRecord<Field>[],
): SheetSnapshot {
  const rows = [...records]
    .sort((a, b) => a.day - b.day)
    .map(({ cells }) => columns.map(({ field }) => cells[field]));
  return sheetOf(id, name, columns, 1, [columns.map(({ header }) => headerCell(header)), ...rows]);
}

/** The cells that say whose event it is. */
export function customerCells({ customerId, name }: SampleCustomer) {
  return { customerId: textCell(customerId), customerName: textCell(name) };
}

/** The customer's own number and a count of its events, so that no later event changes the id of an earlier one. */
export function eventId(prefix: string, { number }: SampleCustomer, count: number): Cell | null {
  return textCell(`${prefix}-${String(number).padStart(4, '0')}-${count}`);
}
