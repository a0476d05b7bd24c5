import { shiftedArea } from './area.ts';
import type { Area, Cell, CellStyle, ConditionalFormat } from './protocol.ts';
import type { Shift } from './shift.ts';

/** The style in which a cell is shown: its own, over which the first rule lies that fits its text. */
export function shownStyle(
  cell: Cell | null,
  row: number,
  column: number,
  formats: readonly ConditionalFormat[],
): CellStyle {
  const text = String(cell?.value ?? '').toLowerCase();
  const fits = ({ startsWith, ranges }: ConditionalFormat) =>
    text.startsWith(startsWith.toLowerCase()) && ranges.some((area) => holds(area, row, column));
  return { ...cell?.style, ...formats.find(fits)?.style };
}

/** The rules after rows or columns came or went; one that has no cell left is gone. */
export function shiftedFormats(
  formats: readonly ConditionalFormat[],
  axis: 'row' | 'column',
  shift: Shift,
): ConditionalFormat[] {
  return formats
    .map((format) => ({ ...format, ranges: format.ranges.flatMap((area) => shiftedArea(area, axis, shift)) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function holds(area: Area, row: number, column: number): boolean {
  const { row: top, column: left } = area;
  return row >= top && row < top + area.rows && column >= left && column < left + area.columns;
}
