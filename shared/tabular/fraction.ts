import type { Locale } from '#shared/contracts';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { voteDecimalMark } from './decimal-vote.ts';
import { parseNumber } from './number.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a column of percentages as fractions: `35%` is 0.35, and so is a plain `35` or `0.35`, by what most of
 * the column's plain numbers are. Values outside −1…`most` cannot be used.
 */
export function fractionReader(
  cells: readonly (SheetCell | undefined)[],
  locale: Locale,
  most: number,
): (cell: SheetCell | undefined) => Reading<number> {
  const { mark } = voteDecimalMark(cells, locale);
  const parse = (cell: SheetCell | undefined) =>
    typeof cell === 'number' ? { value: cell, percent: false } : parseNumber(textOf(cell), mark);

  let fractions = 0;
  let points = 0;
  for (const cell of cells) {
    const number = isBlank(cell) ? null : parse(cell);
    if (number === null || number.percent || number.value === 0) continue;
    if (Math.abs(number.value) <= 1) fractions += 1;
    else points += 1;
  }
  const plainUnit = points > fractions ? 100 : 1;

  return (cell) => {
    if (isBlank(cell)) return 'blank';
    const number = parse(cell);
    const value = number === null ? Number.NaN : number.value / (number.percent ? 100 : plainUnit);
    return value >= -1 && value <= most ? { value } : { code: 'cell_unreadable' };
  };
}
