import type { SheetCells } from './cells.ts';
import { type LayoutOptions, readLayout } from './layout.ts';
import { parseCsv } from './parse-csv.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** Rows from which the delimiter is told. */
const PREVIEW_ROWS = 100;

/** Why a text is no table. `row` counts from 1. */
export type CsvProblem = { code: 'empty' } | { code: 'quotes'; row: number };

/**
 * The cells of a CSV text, all as text. Commas in amounts and titles above the table mislead whoever counts marks, so
 * the delimiter is the one that brings out the most columns: those that `understood` counts, then those of any meaning.
 */
export function csvCells(
  text: string,
  understood: (cells: SheetCells) => number = () => 0,
): { cells: string[][] } | { problem: CsvProblem } {
  if (text.trim() === '') return { problem: { code: 'empty' } };
  const [best] = DELIMITERS.map((delimiter) => {
    const { rows } = parseCsv(text, delimiter, PREVIEW_ROWS);
    return { delimiter, known: understood(rows), wide: rows[0]?.length ?? 0 };
  }).sort((a, b) => b.known - a.known || b.wide - a.wide);
  const { rows, openQuote } = parseCsv(text, best?.delimiter ?? ',');
  return openQuote === null ? { cells: rows } : { problem: { code: 'quotes', row: openQuote } };
}

/** Counts the columns whose meaning is known in a table. */
export function columnsUnderstood(options: LayoutOptions = {}): (cells: SheetCells) => number {
  return (cells) => {
    const reading = readLayout(cells, options);
    return 'layout' in reading ? Object.keys(reading.layout.columns).length : 0;
  };
}
