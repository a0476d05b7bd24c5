export interface ParsedCsv {
  readonly rows: string[][];
  /** Row, from 1, in which a quoted cell begins that nothing ends; null where all of them end. */
  readonly openQuote: number | null;
}

const QUOTE = '"';

/**
 * The cells of delimited text as RFC 4180 has them: a cell in quotes may hold delimiters, line breaks and doubled
 * quotes. What exports do beyond it is read as it is meant: lines that end in CR, LF or both, spaces around a quoted
 * cell, and a quote inside a quoted cell that nobody doubled (`"tube 3" long"`). A line break that ends the text begins
 * no row. `mostRows` stops early.
 */
export function parseCsv(text: string, delimiter: string, mostRows = Number.POSITIVE_INFINITY): ParsedCsv {
  const nextDelimiter = finder(text, delimiter);
  const nextBreak = finder(text, text.includes('\n') ? '\n' : '\r');
  const rows: string[][] = [];
  let openQuote: number | null = null;
  let row: string[] = [];
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;

  while (at < text.length && rows.length < mostRows) {
    const quoted = quotedCell(text, at, delimiter);
    const end = quoted?.end ?? Math.min(nextDelimiter(at), nextBreak(at));
    row.push(quoted?.value ?? withoutReturn(text, at, end));
    if (quoted?.isOpen) openQuote ??= rows.length + 1;
    const isDelimited = text.startsWith(delimiter, end);
    at = isDelimited ? end + delimiter.length : nextBreak(end) + 1;
    if (isDelimited && at < text.length) continue;
    // A delimiter that ends the text has an empty cell behind it.
    if (isDelimited) row.push('');
    rows.push(row);
    row = [];
  }
  return { rows, openQuote };
}

const BYTE_ORDER_MARK = '\ufeff';

interface QuotedCell {
  value: string;
  /** Place of what follows the cell: a delimiter, a line break, or the end of the text. */
  end: number;
  isOpen: boolean;
}

/** The quoted cell at a place; null where none begins there. */
function quotedCell(text: string, start: number, delimiter: string): QuotedCell | null {
  const open = skipSpaces(text, start);
  if (text[open] !== QUOTE) return null;
  let value = '';
  for (let from = open + 1; ; ) {
    const quote = text.indexOf(QUOTE, from);
    if (quote === -1) return { value: value + text.slice(from), end: text.length, isOpen: true };
    value += text.slice(from, quote);
    if (text[quote + 1] === QUOTE) {
      value += QUOTE;
      from = quote + 2;
      continue;
    }
    const end = skipSpaces(text, quote + 1);
    if (isEnd(text, end, delimiter)) return { value, end, isOpen: false };
    value += QUOTE;
    from = quote + 1;
  }
}

function isEnd(text: string, at: number, delimiter: string): boolean {
  const next = text[at];
  return next === undefined || next === '\n' || next === '\r' || text.startsWith(delimiter, at);
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

function withoutReturn(text: string, start: number, end: number): string {
  return text.slice(start, text[end] === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end);
}

/** Finds the next mark at or behind a place, or the text's end. Each is looked for once, since places only grow. */
function finder(text: string, mark: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) known = text.indexOf(mark, from);
    if (known === -1) known = text.length;
    return known;
  };
}
