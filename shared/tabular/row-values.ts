import { toMajor } from '#shared/history';
import { parseComplaint, parseYesNo } from './answer-words.ts';
import { idOf, isBlank, type SheetCell, textOf } from './cells.ts';
import type { CleaningOptions } from './cleaning-options.ts';
import { cellOf, columnOf, headerOf } from './column-access.ts';
import { currencyOf } from './currency.ts';
import { parseDate } from './date.ts';
import { voteDayOrder } from './day-order-vote.ts';
import { voteDecimalMark } from './decimal-vote.ts';
import { parseHours } from './duration.ts';
import {
  parseAction,
  parseAttitude,
  parseChannel,
  parseDirection,
  parseMembership,
  parsePage,
} from './event-words.ts';
import { readPlace, readScore } from './fact-readers.ts';
import type { FieldType } from './field-headers.ts';
import { type Field, headersOf, isOfDocument, isPersonal } from './fields.ts';
import { fractionReader } from './fraction.ts';
import type { TableLayout } from './layout.ts';
import { moneyColumn } from './money.ts';
import { parseNumber } from './number.ts';
import { known } from './reading.ts';
import type { TableRow } from './table-rows.ts';

/** A cell that has been read: ISO day, number, yes or no, or text; null where it is blank or cannot be used. */
export type CleanValue = string | number | boolean | null;
export type CleanRow = Readonly<Record<string, CleanValue>>;

/** A fraction beyond a hundredfold is a slip. */
const LARGEST_FRACTION = 100;

/**
 * Reads all that the columns of a table tell of a row: days as ISO text, money in units of the base currency,
 * percentages as fractions. Columns about persons, and those that only tell how to read others, are left out.
 */
export function rowValues(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
): (row: TableRow) => CleanRow {
  const fields = (Object.keys(layout.columns) as Field[]).filter(
    (field) => !isPersonal(field) && !isOfDocument(field),
  );
  const readers = fields.map((field) => ({ field, read: fieldReader(field, rows, layout, options) }));
  const day = dayReader(rows, layout, options);
  return (row) =>
    Object.fromEntries(
      readers.map(({ field, read }) => {
        const cell = cellOf(layout, row, field);
        return [field, isBlank(cell) ? null : read(cell, row, day(row))];
      }),
    );
}

type ReadCell = (cell: SheetCell, row: TableRow, day: string | undefined) => CleanValue;

function fieldReader(
  field: Field,
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
): ReadCell {
  const cells = columnOf(layout, rows, field);
  if (field === 'complaint_state') return (cell) => parseComplaint(cell)?.state ?? textOf(cell);
  // In the catalogue a discount is an amount or a percentage; the sign tells which.
  const isPercentage = field === 'discount' && cells.some((cell) => textOf(cell).endsWith('%'));
  return readerOf(
    isPercentage ? 'percent' : typeOf(field, layout),
    headerOf(layout, field),
    cells,
    layout,
    options,
  );
}

function typeOf(field: Field, layout: TableLayout): FieldType {
  return headersOf(layout.entity)[field]?.type ?? 'text';
}

function readerOf(
  type: FieldType,
  header: string,
  cells: readonly SheetCell[],
  layout: TableLayout,
  options: CleaningOptions,
): ReadCell {
  switch (type) {
    case 'id':
      return idOf;
    case 'text':
      return textOf;
    case 'date': {
      const { order } = voteDayOrder(cells, options.locale);
      return (cell) => parseDate(cell, order);
    }
    case 'money': {
      const amounts = moneyColumn(header, cells, options);
      return (cell, row, day) => {
        const money = known(amounts.read(cell, cellOf(layout, row, 'currency'), day));
        return money === null ? null : toMajor(money.minor, options.currency);
      };
    }
    case 'percent':
    case 'rate': {
      const read = fractionReader(cells, options.locale, LARGEST_FRACTION);
      return (cell) => {
        const fraction = known(read(cell));
        return fraction === null ? null : Number(fraction.toPrecision(12));
      };
    }
    case 'score':
      return (cell) => known(readScore(cell));
    case 'place':
      return (cell) => known(readPlace(cell));
    case 'number':
    case 'count':
    case 'circle': {
      const { mark } = voteDecimalMark(cells, options.locale);
      return (cell) => (typeof cell === 'number' ? cell : (parseNumber(textOf(cell), mark)?.value ?? null));
    }
    case 'duration': {
      const { mark } = voteDecimalMark(cells, options.locale);
      return (cell) => parseHours(cell, mark);
    }
    case 'yes_no':
      return parseYesNo;
    case 'currency':
      return (cell) => currencyOf(textOf(cell));
    case 'channel':
      return parseChannel;
    case 'direction':
      return parseDirection;
    case 'page':
      return parsePage;
    case 'attitude':
      return parseAttitude;
    case 'action':
      return parseAction;
    case 'membership':
      return parseMembership;
  }
}

/** The day whose exchange rate the row's money takes. */
function dayReader(
  rows: readonly TableRow[],
  layout: TableLayout,
  options: CleaningOptions,
): (row: TableRow) => string | undefined {
  const field = (['order_date', 'event_date'] as const).find((each) => layout.columns[each] !== undefined);
  if (field === undefined) return () => undefined;
  const { order } = voteDayOrder(columnOf(layout, rows, field), options.locale);
  return (row) => parseDate(cellOf(layout, row, field), order) ?? undefined;
}
