import type { Cell, CellValue } from './protocol.ts';
import type { Regional } from './regional.ts';
import { serialOf } from './serial-date.ts';

/** What a cell holds after somebody typed into it; `numberFormat` only where the text itself asks for one. */
export interface Typed {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
}

/** The number format under which Sheets keeps whatever is typed as text. */
export const PLAIN_TEXT = '@';

/** Two-digit years up to this one are of this century, the rest of the last, as in Sheets. */
const LAST_SHORT_YEAR = 29;

/**
 * Reads text as Sheets reads what is typed into a cell of the locale, which is also how `Range.setValues` reads
 * strings: a leading `=` (and `+` or `-` before what is no number) makes a formula, an apostrophe keeps text,
 * `1.234,50` or `2/1/2026` become numbers and dates by the locale. A cell of plain text keeps all but formulas as
 * they are: nobody should rely on the format alone against `=`. `thisYear` completes `2/1`.
 */
export function readTyped(
  text: string,
  regional: Regional,
  currentFormat?: string,
  thisYear = new Date().getUTCFullYear(),
): Typed {
  if (text === '') return { value: null };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (currentFormat === PLAIN_TEXT) return { value: text };
  const trimmed = text.trim();
  const typed = /\d/.test(trimmed)
    ? (readNumber(trimmed, regional) ?? readDate(trimmed, regional, thisYear))
    : readBoolean(trimmed, regional);
  if (typed) return typed;
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  return { value: text };
}

/** The cell after typing: its own format wins over the one the text asks for, style and note stay. */
export function typeInto(cell: Cell | null, typed: Typed): Cell {
  const { value: _, formula: __, spread: ___, ...kept } = cell ?? { value: null };
  return {
    ...(typed.numberFormat === undefined ? {} : { numberFormat: typed.numberFormat }),
    ...kept,
    value: typed.value,
    ...(typed.formula === undefined ? {} : { formula: typed.formula }),
  };
}

function readBoolean(text: string, { booleans }: Regional): Typed | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === booleans.true) return { value: true };
  if (upper === 'FALSE' || upper === booleans.false) return { value: false };
  return null;
}

function readNumber(text: string, regional: Regional): Typed | null {
  const { currency } = regional;
  let body = text;
  const takeStart = (mark: string) => {
    const taken = body.startsWith(mark);
    if (taken) body = body.slice(mark.length).trimStart();
    return taken;
  };
  const takeEnd = (mark: string) => {
    const taken = body.endsWith(mark);
    if (taken) body = body.slice(0, -mark.length).trimEnd();
    return taken;
  };
  const bracketed = body.endsWith(')') && takeStart('(') && takeEnd(')');
  const minus = takeStart('-');
  const signed = minus || takeStart('+');
  const money = currency !== null && (takeStart(currency.symbol) || takeEnd(currency.symbol));
  // The sign may also follow the symbol: £-5.
  const inner = money && !signed && takeStart('-');
  const percent = !money && (takeEnd('%') || takeStart('%'));
  const plain = plainNumber(body, regional, percent ? -2 : 0);
  if (plain === null) return null;
  const value = bracketed || minus || inner ? -plain.value : plain.value;
  const decimals = plain.decimals > 0 ? '.00' : '';
  if (money) return { value, numberFormat: currency.format };
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (plain.scientific) return { value, numberFormat: '0.00E+00' };
  return plain.grouped ? { value, numberFormat: `#,##0${decimals}` } : { value };
}

const numberPatterns = new Map<Regional, RegExp>();

/** Digits with the locale's marks: grouped by threes or not at all, with an exponent or not. */
function numberPattern(regional: Regional): RegExp {
  const known = numberPatterns.get(regional);
  if (known) return known;
  const decimal = `\\${regional.decimal}`;
  const group = /\s/.test(regional.group) ? '[ \\u00a0\\u202f]' : `\\${regional.group}`;
  const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+|(?=${decimal}\\d)`;
  const pattern = new RegExp(`^(${whole})(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`);
  numberPatterns.set(regional, pattern);
  return pattern;
}

/** `power` of ten is part of the text that is read, so that 1.1% is 0.011 and not its neighbour. */
function plainNumber(text: string, regional: Regional, power: number) {
  const match = numberPattern(regional).exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', exponent] = match;
  const digits = whole.replace(/\D/g, '');
  const value = Number(`${digits || '0'}.${fraction || '0'}e${Number(exponent ?? 0) + power}`);
  if (!Number.isFinite(value)) return null;
  return {
    value,
    decimals: fraction.length,
    grouped: digits.length !== whole.length,
    scientific: exponent !== undefined,
  };
}

const TIME = /^(?:(.*?)[ T]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function readDate(text: string, regional: Regional, thisYear: number): Typed | null {
  const time = TIME.exec(text);
  const [, dayText, hour, minute, second] = time ?? [undefined, text];
  const seconds = Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const timeFormat = time ? `hh:mm${second === undefined ? '' : ':ss'}` : '';
  if (dayText === undefined) return { value: seconds / 86_400, numberFormat: timeFormat };
  const day = readDay(dayText.trim(), regional, thisYear);
  if (!day) return null;
  const serial = serialOf(day.year, day.month, day.day, seconds);
  if (serial === null) return null;
  return { value: serial, numberFormat: time ? `${day.format} ${timeFormat}` : day.format };
}

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

function readDay(text: string, regional: Regional, thisYear: number): Day | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const [, year, , month, day] = iso.map(Number);
    return { year: year ?? 0, month: month ?? 0, day: day ?? 0, format: 'yyyy-mm-dd' };
  }
  return readDigits(text, regional, thisYear) ?? readNamed(text, regional, thisYear);
}

/** `2/1/2026`, `2.01.26`, `2/1`: the order of day and month is the locale's. */
function readDigits(
  text: string,
  { dateOrder, dateFormat, decimal }: Regional,
  thisYear: number,
): Day | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match || dateOrder === 'ymd') return null;
  const [, first, mark, second, year] = match;
  // Two numbers with a dot are a date only where the dot is not the decimal mark and stands in dates.
  if (mark === '.' && year === undefined && (decimal === '.' || !dateFormat.includes('.'))) return null;
  const [day, month] = dateOrder === 'dmy' ? [first, second] : [second, first];
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month: Number(month),
    day: Number(day),
    format: year === undefined ? dateFormat.replace(/[./-]?yyyy[./-]?/, '') : dateFormat,
  };
}

/** `2 Jan 2026`, `Jan 2, 2026`, `2 de janeiro de 2026`, `12 Dec`. */
function readNamed(text: string, { months }: Regional, thisYear: number): Day | null {
  const words = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && word !== 'de');
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  if (month === undefined || at > 1 || words.length > 3) return null;
  const numbers = words.filter((_, index) => index !== at);
  const [day = '', year] = numbers;
  if (!/^\d{1,2}$/.test(day) || (year !== undefined && !/^(\d{4}|\d{2})$/.test(year))) return null;
  return {
    year: year === undefined ? thisYear : fullYear(year),
    month,
    day: Number(day),
    format: year === undefined ? 'd mmm' : at === 0 ? 'mmm d, yyyy' : 'd mmm yyyy',
  };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}
