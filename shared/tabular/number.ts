import { currencyOf, SOME_DOLLAR } from './currency.ts';

export type DecimalMark = '.' | ',';

export interface ParsedNumber {
  readonly value: number;
  /** ISO code, or `$` where the country is not said; null where the text names none. */
  readonly currency: string | null;
  /** A percent sign stood beside it; `value` is still as written. */
  readonly percent: boolean;
}

/**
 * A number as people write it: `1.234,56`, `1,234.56`, `1 234,56 zł`, `R$ 1.234,56`, `(150,00)`, `12.000,00-`,
 * `−5`, `150.00 CR`. The last separator is the decimal mark; a single one before exactly three digits groups
 * thousands, unless `decimalMark`, the column's vote, is that very mark. Null where the text is not one number.
 */
export function parseNumber(text: string, decimalMark: DecimalMark | null = null): ParsedNumber | null {
  const plain = PLAIN.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(plain)) return { value: plain, currency: null, percent: false };

  const parts = splitNumber(text);
  if (parts === null) return null;
  const size = readDigits(parts.digits, decimalMark);
  const surroundings = readSurroundings(parts.before, parts.after);
  if (size === null || surroundings === null) return null;
  const value = surroundings.negative && size !== 0 ? -size : size;
  return { value, currency: surroundings.currency, percent: surroundings.percent };
}

/** What one text tells about its decimal mark; `unclear` is `1.234`, `none` has no mark to tell by. */
export type MarkEvidence = DecimalMark | 'unclear' | 'none';

export function markEvidence(text: string): MarkEvidence {
  const digits = splitNumber(text)?.digits;
  return digits === undefined ? 'none' : evidenceIn(digits.replace(/[ ']/g, ''));
}

function evidenceIn(digits: string): MarkEvidence {
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots === 0 && commas === 0) return 'none';
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return mark === '.' ? ',' : '.';
  return LOOKS_LIKE_THOUSANDS.test(digits) ? 'unclear' : mark;
}

// Nothing to decide about: no separator, a decimal point that cannot group thousands, or a scientific notation.
const PLAIN = /^-?(\d+|\d+\.\d{1,2}|\d+\.\d{4,}|\d(\.\d+)?[eE][-+]?\d{1,2})$/;
const LOOKS_LIKE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Longer texts are no numbers, whatever digits they hold. */
const LONGEST_NUMBER = 60;

function splitNumber(text: string): { before: string; digits: string; after: string } | null {
  if (text.length > LONGEST_NUMBER) return null;
  const even = text
    .replace(/\s/g, ' ')
    .replace(/[−‒–—]/g, '-')
    .replace(/[’`]/g, "'");
  const match = /^([^\d.,]*)((?:\d|[.,]\d)[\d.,]*(?:[ '][\d.,]+)*)([^\d]*)$/.exec(even);
  if (match === null) return null;
  const [, before = '', digits = '', after = ''] = match;
  return { before, digits, after };
}

function readDigits(written: string, decimalMark: DecimalMark | null): number | null {
  if (/[ ']/.test(written) && !GROUPED_BY_SPACES.test(written)) return null;
  const digits = written.replace(/[ ']/g, '');
  const evidence = evidenceIn(digits);
  const mark = evidence === 'unclear' ? digits.charAt(digits.length - 4) : evidence;
  const isDecimal = mark !== 'none' && (evidence !== 'unclear' || mark === decimalMark);
  const [whole = '', fraction = '', ...rest] = isDecimal ? digits.split(mark) : [digits];
  if (rest.length > 0 || /[.,]/.test(fraction) || /[.,]$/.test(digits) || !isGrouped(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
}

const GROUPED_BY_SPACES = /^\d{1,3}([ ']\d{3})+([.,]\d+)?$/;

// Thousands by threes, or the Indian way by twos before the last three; one and the same mark throughout.
function isGrouped(whole: string): boolean {
  return (
    /^\d*$/.test(whole) ||
    /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole) ||
    /^\d{1,2}(,\d{2})+,\d{3}$/.test(whole)
  );
}

function readSurroundings(
  before: string,
  after: string,
): { negative: boolean; currency: string | null; percent: boolean } | null {
  const opened = before.includes('(');
  if (opened !== after.includes(')')) return null;
  const percent = after.includes('%');
  const credit = CREDIT.test(after);
  const tokens = [
    before.replace(/[-+(]/g, ' ').trim(),
    after.replace(SIDE_OF_LEDGER, ' ').replace(/[-)%]/g, ' ').trim(),
  ];
  const currencies = tokens.filter((token) => token !== '').map(currencyOf);
  // `$ 5 USD`: the bare dollar says less than the code beside it.
  const named = new Set(
    currencies.length > 1 ? currencies.filter((each) => each !== SOME_DOLLAR) : currencies,
  );
  const [currency = null] = named;
  if (named.has(null) || named.size > 1) return null;
  return { negative: opened || credit || before.includes('-') || after.includes('-'), currency, percent };
}

const CREDIT = /\bCR\b/i;
const SIDE_OF_LEDGER = /\b[CD]R\b/i;
