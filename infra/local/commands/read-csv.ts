import type { Locale } from '#shared/contracts';
import { csvCells, type SheetCell } from '#shared/tabular';
import { UnusableInput } from './command.ts';
import { readText } from './read-file.ts';

/** The cells of a CSV file, all as text; `understood` helps to tell the delimiter. */
export function readCsv(
  path: string,
  locale: Locale,
  understood?: (cells: readonly (readonly SheetCell[])[]) => number,
): SheetCell[][] {
  const reading = csvCells(readText(path, locale), understood);
  if ('cells' in reading) return reading.cells;
  const { problem } = reading;
  throw new UnusableInput(
    problem.code === 'empty'
      ? `${path} is empty`
      : `${path}, row ${problem.row}: a quotation mark opens there and never closes`,
  );
}
