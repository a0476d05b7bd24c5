import Papa from 'papaparse';
import type { Locale } from '#shared/contracts';
import { type LayoutOptions, readLayout, type SheetCell } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readText } from './read-file.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** Rows from which the delimiter is told. */
const PREVIEW_ROWS = 100;

/**
 * The cells of a CSV file, all as text. Commas in amounts and titles above the table mislead whoever counts marks, so
 * the delimiter is the one that brings out the most columns: those that `understood` counts, then those of any meaning.
 */
export function readCsv(
  path: string,
  locale: Locale,
  understood: (cells: readonly (readonly SheetCell[])[]) => number = () => 0,
): SheetCell[][] {
  const text = readText(path, locale);
  if (text.trim() === '') throw new UnusableInput(`${path} is empty`);
  const [best] = DELIMITERS.map((delimiter) => {
    const { data } = parse(text, delimiter, PREVIEW_ROWS);
    return { delimiter, known: understood(data), wide: data[0]?.length ?? 0 };
  }).sort((a, b) => b.known - a.known || b.wide - a.wide);
  const { data, errors } = parse(text, best?.delimiter ?? ',');
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new UnusableInput(`${path}, row ${(broken.row ?? 0) + 1}: ${broken.message}`);
  // The line break that ends a file begins no row.
  return data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
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
