import type { CellValue } from './protocol.ts';
import type { Regional } from './regional.ts';
import { wallClockOf } from './serial-date.ts';

/** What `Range.getNumberFormat()` calls the format of a cell that has none of its own. */
export const AUTOMATIC = '0.###############';

/** Significant digits the automatic format shows of a number that is not whole. */
const AUTOMATIC_DIGITS = 10;

interface Token {
  /** `number`: placeholders of digits; `date`: a run of one letter; `literal`: as it stands. */
  kind: 'number' | 'date' | 'percent' | 'exponent' | 'text' | 'literal';
  text: string;
}

const TOKEN =
  /(?<quoted>"[^"]*")|\\(?<escaped>.)|\[\$(?<symbol>[^\]-]*)[^\]]*\]|(?<elapsed>\[(?:h+|m+|s+)\])|(?<tag>\[[^\]]*\])|(?<skip>[_*].)|(?<exponent>E[+-]0+)|(?<meridiem>am\/pm|a\/p)|(?<date>y+|m+|d+|h+|s+(?:\.0+)?)|(?<number>[#0?][#0?,]*(?:\.[#0?]*)?,*|\.[#0?]+)|(?<percent>%)|(?<text>@)|(?<other>.)/giu;

const sectionsOf = new Map<string, Token[][]>();

/** Whether a number under this format is a date, a time or a duration, which Apps Script gives as a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === AUTOMATIC || format === '@') return false;
  return (parse(format)[0] ?? []).some((token) => token.kind === 'date');
}

/** The text that a cell shows: its value by its number format and the spreadsheet's locale. */
export function display(value: CellValue, format: string | undefined, regional: Regional): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? regional.booleans.true : regional.booleans.false;
  if (typeof value === 'string') return value;
  if (format === undefined || format === AUTOMATIC || format === '@') return automatic(value, regional);
  const sections = parse(format);
  const { tokens, shown } = chooseSection(sections, value);
  if (tokens.some((token) => token.kind === 'date')) return displayDate(shown, tokens, regional);
  const number = displayNumber(Math.abs(shown), tokens, regional);
  return shown < 0 && /[1-9]/.test(number) ? `-${number}` : number;
}

function automatic(value: number, regional: Regional): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-9)) {
    return value.toExponential(5).replace('.', regional.decimal).replace('e', 'E');
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(AUTOMATIC_DIGITS)));
  return text.replace('.', regional.decimal);
}

/** Sections stand for positive, negative and zero; a section of its own for negatives writes its own sign. */
function chooseSection(sections: Token[][], value: number): { tokens: Token[]; shown: number } {
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative) return { tokens: negative, shown: -value };
  if (value === 0 && zero) return { tokens: zero, shown: value };
  return { tokens: positive, shown: value };
}

function displayNumber(size: number, tokens: Token[], regional: Regional): string {
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const exponent = tokens.find((token) => token.kind === 'exponent');
  let rest = size * 100 ** percents;
  let power = 0;
  if (exponent && rest !== 0) {
    power = Math.floor(Math.log10(rest));
    rest /= 10 ** power;
  }
  let placed = false;
  return tokens
    .map((token) => {
      if (token.kind === 'exponent') {
        return `E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(token.text.length - 2, '0')}`;
      }
      if (token.kind !== 'number') return token.text;
      if (placed) return '';
      placed = true;
      return digits(rest, token.text, regional);
    })
    .join('');
}

const formatters = new Map<string, Intl.NumberFormat>();

function digits(size: number, pattern: string, { tag }: Regional): string {
  const key = `${tag} ${pattern}`;
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  let formatter = formatters.get(key);
  if (!formatter) {
    const [whole = '', fraction = ''] = pattern.replace(/,+$/, '').split('.');
    formatter = new Intl.NumberFormat(tag, {
      useGrouping: whole.includes(',') ? 'always' : false,
      minimumIntegerDigits: Math.max(1, whole.replace(/[^0]/g, '').length),
      minimumFractionDigits: fraction.replace(/[^0]/g, '').length,
      maximumFractionDigits: fraction.length,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(size / 1000 ** scale);
}

function displayDate(serial: number, tokens: Token[], { tag }: Regional): string {
  const date = wallClockOf(serial);
  const twelve = tokens.some((token) => token.kind === 'date' && /^a/i.test(token.text));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(date);
  const padded = (value: number, width: number) => String(value).padStart(Math.min(width, 2), '0');
  return tokens
    .map((token, index) => {
      if (token.kind !== 'date') return token.text;
      const run = token.text.toLowerCase();
      const width = run.length;
      if (run.startsWith('[')) return String(Math.floor(serial * elapsedUnits(run)));
      if (run.startsWith('a')) return date.getUTCHours() < 12 ? 'AM' : 'PM';
      switch (run[0]) {
        case 'y':
          return width <= 2 ? padded(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
        case 'd':
          if (width > 2) return named({ weekday: width === 3 ? 'short' : 'long' });
          return padded(date.getUTCDate(), width);
        case 'h':
          return padded(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), width);
        case 's': {
          const fraction = run.split('.')[1]?.length ?? 0;
          const seconds = padded(date.getUTCSeconds(), width);
          return fraction
            ? `${seconds}.${String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, fraction)}`
            : seconds;
        }
        default:
          if (isMinute(tokens, index)) return padded(date.getUTCMinutes(), width);
          if (width > 2) return named({ month: width === 3 ? 'short' : 'long' });
          return padded(date.getUTCMonth() + 1, width);
      }
    })
    .join('');
}

function elapsedUnits(run: string): number {
  return { h: 24, m: 1440, s: 86_400 }[run[1] ?? ''] ?? 1;
}

/** `m` means minutes right after hours or right before seconds, else months. */
function isMinute(tokens: Token[], index: number): boolean {
  const isDate = (token: Token) => token.kind === 'date';
  const before = tokens.slice(0, index).findLast(isDate);
  const after = tokens.slice(index + 1).find(isDate);
  return /^\[?h/i.test(before?.text ?? '') || /^\[?s/i.test(after?.text ?? '');
}

function parse(format: string): Token[][] {
  const known = sectionsOf.get(format);
  if (known) return known;
  const sections: Token[][] = [[]];
  for (const match of format.matchAll(TOKEN)) {
    const token = tokenOf(match);
    if (token === 'next section') sections.push([]);
    else if (token) sections.at(-1)?.push(token);
  }
  sectionsOf.set(format, sections);
  return sections;
}

function tokenOf(match: RegExpExecArray): Token | 'next section' | null {
  const group = match.groups ?? {};
  if (group.quoted !== undefined) return { kind: 'literal', text: group.quoted.slice(1, -1) };
  if (group.escaped !== undefined) return { kind: 'literal', text: group.escaped };
  if (group.symbol !== undefined) return { kind: 'literal', text: group.symbol };
  const date = group.elapsed ?? group.meridiem ?? group.date;
  if (date !== undefined) return { kind: 'date', text: date };
  // Colours and conditions in brackets, padding and fill characters show nothing in a text.
  if (group.tag !== undefined || group.skip !== undefined) return null;
  for (const kind of ['exponent', 'number', 'percent', 'text'] as const) {
    const text = group[kind];
    if (text !== undefined) return { kind, text };
  }
  return match[0] === ';' ? 'next section' : { kind: 'literal', text: match[0] };
}
