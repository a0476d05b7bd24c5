import { isoDateOf } from '#shared/history';
import type { SheetCell } from './cells.ts';
import { fold } from './words.ts';

export type DayOrder = 'day_first' | 'month_first';

/** The years a sheet of business may speak of; anything else is a slip of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Google Sheets and Excel count days from 1899-12-30, which is this many days before 1970-01-01. */
const SERIAL_EPOCH_DAYS = 25_569;
/** Serials of 1950-01-01 and 2100-01-01: below or above, a number is not a date. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_051;

/** Two digits from here on mean the last century. */
const CENTURY_PIVOT = 70;

/**
 * The day that a cell names, as ISO text: `2010-12-01 08:26:00`, `01.02.2026`, `1/2/26`, `20260201`,
 * `1 lutego 2026`, `Feb 1, 2026`, or a serial number. A time of day is dropped. Null where the cell names no day
 * that exists.
 */
export function parseDate(cell: SheetCell | undefined, order: DayOrder = 'day_first'): string | null {
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim().replace(WEEKDAY, '');
  const iso = YEAR_FIRST.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = numericParts(text);
  if (parts) {
    const [day, month] = order === 'day_first' ? [parts.first, parts.second] : [parts.second, parts.first];
    return isoDay(parts.year, month, day);
  }
  if (/^\d{5}([.,]\d+)?$|^\d{8}$/.test(text)) return fromNumber(Number(text.replace(',', '.')));
  return fromNamedMonth(fold(text));
}

/** The three numbers of `01/02/2026`, whose order is not yet known; null for any other form. */
export function numericParts(text: string): { first: number; second: number; year: number } | null {
  const match = YEAR_LAST.exec(text.trim());
  return match && { first: Number(match[1]), second: Number(match[2]), year: fullYear(match[3] ?? '') };
}

/** `terça-feira, 3 de fevereiro`: a day of the week in front says nothing more. */
const WEEKDAY = /^\p{L}[\p{L}-]*\.?,\s+(?=.*\d.*\d)/u;
const TIME = String.raw`(?:[T\s,]+\d{1,2}[:h]\d{2}.*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?:\s?r\.?)?${TIME}$`,
);
const NAMED = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|o)?[\s./-]+(?:de\s|of\s)?([a-z]{3,12}|[ivx]{1,4})\.?[\s./,-]+(?:de\s)?(\d{4}|\d{2})(?:\s?r\.?)?${TIME}$`,
  'i',
);
const NAMED_MONTH_FIRST = new RegExp(
  String.raw`^([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${TIME}$`,
  'i',
);

/** First three letters of the months in English, Portuguese and Polish, without accents; the Roman are Polish too. */
const MONTHS = [
  'jan sty i',
  'feb fev lut ii',
  'mar iii',
  'apr abr kwi iv',
  'may mai maj v',
  'jun cze vi',
  'jul lip vii',
  'aug ago sie viii',
  'sep set wrz ix',
  'oct out paz x',
  'nov lis xi',
  'dec dez gru xii',
].map((names) => names.split(' '));

const ROMAN = /^[ivx]+$/;

function fromNamedMonth(text: string): string | null {
  const dayFirst = NAMED.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : (NAMED_MONTH_FIRST.exec(text)?.slice(1) ?? []);
  if (name === undefined || day === undefined || year === undefined) return null;
  const month = MONTHS.findIndex((names) => names.includes(ROMAN.test(name) ? name : name.slice(0, 3))) + 1;
  return month === 0 ? null : isoDay(fullYear(year), month, Number(day));
}

function fromNumber(value: number): string | null {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return isoDateOf(Math.floor(value) - SERIAL_EPOCH_DAYS);
  if (!Number.isInteger(value)) return null;
  return isoDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
