import type { Locale } from '#shared/contracts';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { voteDecimalMark } from './decimal-vote.ts';
import { parseNumber } from './number.ts';
import type { Reading } from './reading.ts';

/** Tops of the scales on which people rate, the widest first: per cent, tens, stars; and fractions as they are. */
const TOPS = [100, 10, 5, 1] as const;

/** A scale is believed if this share of the column needs it; fewer are slips. */
const ENOUGH = 0.1;

/**
 * Reads a column of ratings as fractions, 0…1: `85%`, `4/5`, and plain numbers on the scale that the column needs
 * (1–5, 1–10, 0–100; from 0 where a zero is given).
 */
export function ratingReader(
  cells: readonly (SheetCell | undefined)[],
  locale: Locale,
): (cell: SheetCell) => Reading<number> {
  const { mark } = voteDecimalMark(cells, locale);
  const parse = (cell: SheetCell | undefined): { value: number; top: number | null } | null => {
    if (isBlank(cell)) return null;
    if (typeof cell === 'number') return { value: cell, top: null };
    const [text = '', outOf] = textOf(cell).split(/\s*\/\s*/);
    const number = parseNumber(text, mark);
    const top = outOf === undefined ? 0 : (parseNumber(outOf)?.value ?? Number.NaN);
    if (number === null || Number.isNaN(top)) return null;
    return { value: number.value, top: number.percent ? 100 : top || null };
  };

  const plain = cells.map(parse).flatMap((each) => (each !== null && each.top === null ? [each.value] : []));
  const top = topOf(plain);
  const bottom = top === 100 || top === 1 || plain.includes(0) ? 0 : 1;

  return (cell) => {
    if (isBlank(cell)) return 'blank';
    const rating = parse(cell);
    if (rating === null) return { code: 'cell_unreadable' };
    const share = rating.top === null ? (rating.value - bottom) / (top - bottom) : rating.value / rating.top;
    return share >= 0 && share <= 1 ? { value: Number(share.toPrecision(12)) } : { code: 'cell_unreadable' };
  };
}

function topOf(values: readonly number[]): number {
  const needs = values.map((value) => {
    const top = [...TOPS].reverse().find((each) => value <= each) ?? 100;
    // A plain 1 is the bottom of the stars as often as the whole of a fraction.
    return top === 1 && value === 1 ? 5 : top;
  });
  const share = (top: number) => needs.filter((need) => need === top).length / Math.max(1, needs.length);
  return TOPS.find((top) => share(top) >= ENOUGH) ?? 100;
}
