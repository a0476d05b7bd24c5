import type { EventKind, EventOf } from '#shared/contracts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf } from './column-access.ts';
import { dateReader, minorReader, type Reader } from './fact-readers.ts';
import type { Field } from './fields.ts';
import { fractionReader } from './fraction.ts';
import type { TableLayout } from './layout.ts';
import { known, type Reading } from './reading.ts';
import type { ReportDraft } from './report.ts';
import type { TableRow } from './table-rows.ts';

/** What an event says of the customer: all but whose it is. */
type BodyOf<Kind extends EventKind> = Omit<EventOf<Kind>, 'kind' | 'eventId' | 'customerId'>;

export type RowReader<T> = (row: TableRow) => Reading<T>;

/** One property of an event and the column that tells it. */
export interface Property<T> {
  readonly field: Field;
  /** Without it the row is rejected; any other that cannot be read is left out of the event. */
  readonly needed: boolean;
  readonly read: RowReader<T>;
}

type Properties<Kind extends EventKind> = {
  readonly [Name in keyof BodyOf<Kind>]-?: Property<NonNullable<BodyOf<Kind>[Name]>>;
};

/** How the rows of one entity become events. */
export interface EventShape<Kind extends EventKind> {
  readonly kind: Kind;
  /** The properties that tell one event from another where a table has no ids; the others may be corrected. */
  readonly key: readonly (keyof BodyOf<Kind>)[];
  /** A column that tells events apart too, and is no property of theirs. */
  readonly keyField?: Field;
  /** At least one of these makes an event; [] where the needed ones do. */
  readonly oneOf: readonly (keyof BodyOf<Kind>)[];
  properties(columns: EventColumns): Properties<Kind>;
}

/** The columns of a table of events, to be read property by property. */
export interface EventColumns {
  readonly options: CleaningOptions;
  readonly assume: ReportDraft['assume'];
  has(field: Field): boolean;
  header(field: Field): string;
  cells(field: Field): ReturnType<typeof columnOf>;
  /** Reads the row's cell of the field. */
  at<T>(field: Field, read: Reader<T>): RowReader<T>;
  days(field: Field): RowReader<string>;
  /** Days of what has happened already. */
  pastDays(field: Field): RowReader<string>;
  /** Minor units of the base currency. */
  money(field: Field): RowReader<number>;
  fractions(field: Field, most: number): RowReader<number>;
}

export function needed<T>(field: Field, read: RowReader<T>): Property<T> {
  return { field, needed: true, read };
}

export function optional<T>(field: Field, read: RowReader<T>): Property<T> {
  return { field, needed: false, read };
}

export function eventColumns(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
  report: ReportDraft,
): EventColumns {
  const cells = (field: Field) => columnOf(layout, rows, field);
  const at: EventColumns['at'] = (field, read) => (row) => read(cellOf(layout, row, field));
  const days = (field: Field) => at(field, dateReader(cells(field), options.locale, report));
  return {
    options,
    assume: report.assume,
    has: (field) => layout.columns[field] !== undefined,
    header: (field) => headerOf(layout, field),
    cells,
    at,
    days,
    pastDays: (field) => {
      const read = days(field);
      return (row) => {
        const day = read(row);
        return (known(day) ?? '') > options.today ? { code: 'date_in_future' } : day;
      };
    },
    money: (field) => {
      const read = minorReader(headerOf(layout, field), cells(field), options, report);
      return (row) => read(cellOf(layout, row, field), cellOf(layout, row, 'currency'));
    },
    fractions: (field, most) => at(field, fractionReader(cells(field), options.locale, most)),
  };
}
