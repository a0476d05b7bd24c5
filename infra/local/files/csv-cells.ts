import Papa from 'papaparse';
import { type LayoutOptions, readLayout, type SheetCell } from '#shared/tabular';

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** Rows from which the delimiter is told. */
const PREVIEW_ROWS = 100;

/** Why a text is no table. `row` counts from 1. */
export type CsvProblem = { code: 'empty' } | { code: 'quotes'; row: number; message: string };

/**
 * The cells of a CSV text, all as text. Commas in amounts and titles above the table mislead whoever counts marks, so
 * the delimiter is the one that brings out the most columns: those that `understood` counts, then those of any meaning.
 */
export function csvCells(
  text: string,
  understood: (cells: readonly (readonly SheetCell[])[]) => number = () => 0,
): { cells: string[][] } | { problem: CsvProblem } {
  if (text.trim() === '') return { problem: { code: 'empty' } };
  const [best] = DELIMITERS.map((delimiter) => {
    const { data } = parse(text, delimiter, PREVIEW_ROWS);
    return { delimiter, known: understood(data), wide: data[0]?.length ?? 0 };
  }).sort((a, b) => b.known - a.known || b.wide - a.wide);
  const { data, errors } = parse(text, best?.delimiter ?? ',');
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) return { problem: { code: 'quotes', row: (broken.row ?? 0) + 1, message: broken.message } };
  // The line break that ends a file begins no row.
  return { cells: data.at(-1)?.join('') === '' ? data.slice(0, -1) : data };
}

/** Counts the columns whose meaning is known in a table. */
export function columnsUnderstood(
  options: LayoutOptions = {},
): (cells: readonly (readonly SheetCell[])[]) => number {
  return (cells) => {
    const reading = readLayout(cells, options);
    return 'layout' in reading ? Object.keys(reading.layout.columns).length : 0;
  };
}

function parse(text: string, delimiter: string, preview = 0) {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });
}
