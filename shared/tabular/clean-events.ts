import type { CustomerEvent, EventKind } from '#shared/contracts';
import { idOf, isBlank, MAX_ID_LENGTH, type SheetCells, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, headerOf, problemAt } from './column-access.ts';
import { compareText } from './compare.ts';
import { contentHash } from './content-id.ts';
import { eventColumns, type Property } from './event-shape.ts';
import { EVENT_SHAPES, type EventEntity } from './event-shapes.ts';
import type { Field } from './fields.ts';
import { headersOf } from './fields.ts';
import { customerReader } from './identity.ts';
import type { TableLayout } from './layout.ts';
import type { Unusable } from './reading.ts';
import { type CleaningReport, type ProblemCode, type ReportDraft, startReport } from './report.ts';
import { bodyRows, type TableRow } from './table-rows.ts';

/** A layout of a table of events. */
export type EventLayout = TableLayout & { readonly entity: EventEntity };

/** An accepted row and the event that it became. */
export interface EventRow {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly customerId: string;
  readonly eventId: string;
}

export interface CleanedEvents {
  /** Sorted by customer and event id. */
  readonly events: CustomerEvent[];
  /** By row. */
  readonly rowsOf: EventRow[];
  readonly report: CleaningReport;
}

/** Whether the table holds events rather than orders or customers. */
export function isEventLayout(layout: TableLayout): layout is EventLayout {
  return layout.entity in EVENT_SHAPES;
}

/**
 * The events of a table, with a report that accounts for every row. A row without an id gets one from what tells its
 * event apart, so that the same table twice changes nothing; of such rows that are alike each is an event of its
 * own. The order of the rows changes nothing but the row numbers.
 */
export function cleanEvents(cells: SheetCells, layout: EventLayout, options: CleaningOptions): CleanedEvents {
  const report = startReport();
  const rows = bodyRows(cells, layout, options.firstRow ?? 1, report);
  const readCustomer = customerReader(rows, layout, options.identity);
  const readDraft = draftReader(rows, layout, options, report);

  const byCustomer = new Map<string, Draft[]>();
  for (const row of rows) {
    const customer = readCustomer(row);
    if ('code' in customer) {
      report.reject(problemAt(layout, row, customer.field, customer));
      continue;
    }
    const draft = readDraft(row);
    if (draft === null) continue;
    if (customer.matched) report.assume('customers_matched', 1);
    const own = byCustomer.get(customer.customerId);
    if (own) own.push(draft);
    else byCustomer.set(customer.customerId, [draft]);
  }

  const events: CustomerEvent[] = [];
  const rowsOf: EventRow[] = [];
  for (const [customerId, drafts] of byCustomer) {
    for (const { eventId, draft } of identified(drafts, headerOf(layout, 'event_id'), report)) {
      report.accept();
      rowsOf.push({ row: draft.row, customerId, eventId });
      events.push({
        kind: EVENT_SHAPES[layout.entity].kind,
        eventId,
        customerId,
        ...draft.body,
      } as CustomerEvent);
    }
  }
  events.sort((a, b) => compareText(a.customerId, b.customerId) || compareText(a.eventId, b.eventId));
  return { events, rowsOf: rowsOf.sort((a, b) => a.row - b.row), report: report.finish() };
}

/** A row that has been read, whose event has no id yet. */
interface Draft {
  readonly row: number;
  /** '' where the row has none. */
  readonly id: string;
  /** What tells it from other events. */
  readonly key: string;
  readonly content: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The shape of any entity, its properties by name. */
interface AnyShape {
  readonly kind: EventKind;
  readonly key: readonly string[];
  readonly keyField?: Field;
  readonly oneOf: readonly string[];
}

function draftReader(
  rows: readonly TableRow[],
  layout: EventLayout,
  options: CleaningOptions,
  report: ReportDraft,
): (row: TableRow) => Draft | null {
  const shape: AnyShape = EVENT_SHAPES[layout.entity];
  const columns = eventColumns(rows, layout, options, report);
  const properties: [string, Property<unknown>][] = Object.entries(
    EVENT_SHAPES[layout.entity].properties(columns),
  );
  const fieldOf = new Map(properties.map(([name, { field }]) => [name, field]));
  // What no column tells was assumed, and may be assumed otherwise tomorrow.
  const key = shape.key.filter((name) => columns.has(fieldOf.get(name) ?? 'event_id'));
  const reject = (row: TableRow, field: Field, problem: Unusable): null => {
    report.reject(problemAt(layout, row, field, problem));
    return null;
  };

  return (row) => {
    const id = idOf(cellOf(layout, row, 'event_id'));
    if (id.length > MAX_ID_LENGTH) return reject(row, 'event_id', { code: 'text_too_long' });
    const body: Record<string, unknown> = {};
    const leftOut: { field: Field; problem: Unusable }[] = [];
    for (const [name, { field, needed, read }] of properties) {
      const reading = read(row);
      if (reading !== 'blank' && 'value' in reading) body[name] = reading.value;
      else if (needed) return reject(row, field, refusal(reading, field, layout));
      else if (reading !== 'blank') leftOut.push({ field, problem: reading });
    }
    if (shape.oneOf.length > 0 && shape.oneOf.every((name) => body[name] === undefined)) {
      const [unreadable] = leftOut;
      if (unreadable)
        return reject(row, unreadable.field, refusal(unreadable.problem, unreadable.field, layout));
      const field = shape.oneOf.map((name) => fieldOf.get(name)).find((each) => each && columns.has(each));
      return reject(row, field ?? 'event_id', { code: 'value_missing' });
    }
    const day = body.date ?? body.opened;
    if (typeof day === 'string' && day > options.asOf) {
      report.skip(row.row, 'orders_after_as_of');
      return null;
    }
    for (const { field, problem } of leftOut) report.leaveOut(problemAt(layout, row, field, problem));
    const apart = shape.keyField === undefined ? '' : textOf(cellOf(layout, row, shape.keyField));
    return {
      row: row.row,
      id: isBlank(cellOf(layout, row, 'event_id')) ? '' : id,
      key: JSON.stringify([apart, ...key.map((name) => body[name] ?? null)]),
      content: JSON.stringify([apart, body]),
      body,
    };
  };
}

/** Why a row goes as a whole: the words for a cell that is merely left out would not be true. */
function refusal(reading: 'blank' | Unusable, field: Field, layout: EventLayout): Unusable {
  const type = headersOf(layout.entity)[field]?.type;
  const [missing, unreadable]: readonly [ProblemCode, ProblemCode] =
    type === 'date'
      ? ['date_missing', 'date_unreadable']
      : type === 'money'
        ? ['amount_missing', 'amount_unreadable']
        : ['value_missing', 'value_unreadable'];
  if (reading === 'blank') return { code: missing };
  return reading.code === 'cell_unreadable' ? { ...reading, code: unreadable } : reading;
}

/** Gives each of a customer's events its id; of several rows with one id the first by content stays. */
function identified(
  drafts: readonly Draft[],
  idHeader: string,
  report: ReportDraft,
): { readonly eventId: string; readonly draft: Draft }[] {
  const seen = new Map<string, number>();
  const events: { eventId: string; draft: Draft }[] = [];
  const byContent = [...drafts].sort((a, b) => compareText(a.content, b.content) || a.row - b.row);
  for (const draft of byContent) {
    const key = draft.id === '' ? `made ${draft.key}` : `given ${draft.id}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    if (draft.id === '') {
      report.assume('event_ids_made', 1);
      if (before > 0) report.assume('repeated_without_event_id', 1);
      events.push({ eventId: `${contentHash(draft.key)}/${before + 1}`, draft });
    } else if (before === 0) {
      events.push({ eventId: draft.id, draft });
    } else {
      report.reject({ row: draft.row, column: idHeader, code: 'duplicate_event', value: draft.id });
    }
  }
  return events;
}
