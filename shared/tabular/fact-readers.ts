import { type ComplaintState, type Locale, Renewals } from '#shared/contracts';
import { parseComplaint, parseYesNo } from './answer-words.ts';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { parseDate } from './date.ts';
import { voteDayOrder } from './day-order-vote.ts';
import { type MoneyOptions, moneyColumn } from './money.ts';
import { parseNumber } from './number.ts';
import { known, type Reading } from './reading.ts';
import type { ReportDraft } from './report.ts';

/** Reads one cell of a column. */
export type Reader<T> = (cell: SheetCell) => Reading<T>;

const HIGHEST_SCORE = 10;

export function dateReader(cells: readonly SheetCell[], locale: Locale, report: ReportDraft): Reader<string> {
  const vote = voteDayOrder(cells, locale);
  report.assume('dates_read_day_first', vote.undecided);
  return (cell) => readFilled(cell, (filled) => parseDate(filled, vote.order));
}

/** Amounts in minor units of the base currency. */
export function minorReader(
  header: string,
  cells: readonly SheetCell[],
  options: MoneyOptions,
  report: ReportDraft,
): (cell: SheetCell, currencyCell?: SheetCell) => Reading<number> {
  const amounts = moneyColumn(header, cells, options);
  report.assume('thousands_assumed', amounts.thousandsAssumed);
  return (cell, currencyCell) => {
    const reading = amounts.read(cell, currencyCell);
    if (reading === 'blank' || 'code' in reading) return reading;
    const { minor, currency } = reading.value;
    if (currency !== options.currency) report.assume('amounts_converted', 1, currency);
    return { value: minor };
  };
}

export function complaintReader(report: ReportDraft): Reader<ComplaintState> {
  return (cell) =>
    readFilled(cell, (filled) => {
      const complaint = parseComplaint(filled);
      if (complaint?.contentmentAssumed) report.assume('resolved_means_satisfied', 1);
      return complaint?.state ?? null;
    });
}

/** A whole number, not negative. */
export function readCount(cell: SheetCell): Reading<number> {
  return readFilled(cell, (filled) => {
    const value = typeof filled === 'number' ? filled : parseNumber(textOf(filled))?.value;
    return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : null;
  });
}

/** As many as a contract can have; more is a slip. */
export function readRenewals(cell: SheetCell): Reading<number> {
  const reading = readCount(cell);
  const isRead = reading !== 'blank' && 'value' in reading;
  return isRead && !Renewals.safeParse(reading.value).success ? { code: 'cell_unreadable' } : reading;
}

/** A whole number from 0 to 10, also as `9/10`. */
export function readScore(cell: SheetCell): Reading<number> {
  const reading = readCount(typeof cell === 'string' ? cell.replace(/\s*\/\s*10\s*$/, '') : cell);
  return (known(reading) ?? 0) > HIGHEST_SCORE ? { code: 'cell_unreadable' } : reading;
}

export function readYesNo(cell: SheetCell): Reading<boolean> {
  return readFilled(cell, parseYesNo);
}

/** What the parser makes of a cell that is not blank. */
export function readFilled<T>(cell: SheetCell, parse: (filled: SheetCell) => T | null): Reading<T> {
  if (isBlank(cell)) return 'blank';
  const value = parse(cell);
  return value === null ? { code: 'cell_unreadable' } : { value };
}

/** A place in a ranking from 1 to 100: `2`, `2nd`, `2º`, `#2`. */
export function readPlace(cell: SheetCell): Reading<number> {
  const reading = readCount(typeof cell === 'string' ? cell.replace(ORDINAL, '') : cell);
  const place = known(reading);
  return place !== null && (place < 1 || place > LAST_PLACE) ? { code: 'cell_unreadable' } : reading;
}

const LAST_PLACE = 100;
const ORDINAL = /[#.ºª°]|(?<=\d)(st|nd|rd|th)\b/g;
