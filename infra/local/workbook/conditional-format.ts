import { holds } from './area.ts';
import type { Cell, CellStyle, ConditionalFormat } from './protocol.ts';

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
