import Papa from 'papaparse';
import type { Locale } from '#shared/contracts';
import { readLayout, type SheetCells } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readText } from './read-file.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/**
 * The cells of a CSV file, all as text. Where titles stand above and commas in the amounts, counting marks misleads:
 * the delimiter is the one that brings out the most columns with a meaning.
 */
export function readDirtyCsv(path: string, locale: Locale): SheetCells {
  const text = readText(path, locale);
  if (text.trim() === '') throw new UnusableInput(`${path} is empty`);
  const [best] = DELIMITERS.map((delimiter) => cellsOf(text, delimiter))
    .map((cells) => ({ cells, understood: columnsUnderstood(cells) }))
    .sort((a, b) => b.understood - a.understood);
  return best?.cells ?? [];
}

function cellsOf(text: string, delimiter: string): SheetCells {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  // The line break that ends a file begins no row.
  return data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}

function columnsUnderstood(cells: SheetCells): number {
  const reading = readLayout(cells);
  return 'layout' in reading ? Object.keys(reading.layout.columns).length : 0;
}
