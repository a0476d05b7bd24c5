import type { Area, BorderLine, CellBorder } from '../../workbook/protocol.ts';
import { type EnumValue, enumOf } from '../doubles.ts';

export const BORDER_STYLE = enumOf('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

const LINES: Readonly<Record<string, BorderLine['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'solid',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** What `setBorder` is told of each edge of a range and of the lines inside it. */
export type Edges = Record<'top' | 'left' | 'bottom' | 'right' | 'vertical' | 'horizontal', boolean | null>;

/** The border of the cell at a place of the range (from its corner) after `setBorder`; undefined where it has none. */
export function bordered(
  before: CellBorder | undefined,
  edges: Edges,
  { color, style }: { color: string; style: EnumValue },
  { row, column }: { row: number; column: number },
  { rows, columns }: Area,
): CellBorder | undefined {
  const line: BorderLine = { style: LINES[style.value] ?? 'solid', color };
  const wanted: Record<keyof CellBorder, boolean | null> = {
    top: row === 0 ? edges.top : edges.horizontal,
    bottom: row === rows - 1 ? edges.bottom : edges.horizontal,
    left: column === 0 ? edges.left : edges.vertical,
    right: column === columns - 1 ? edges.right : edges.vertical,
  };
  const border: CellBorder = { ...before };
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    if (wanted[side] === true) border[side] = line;
    if (wanted[side] === false) delete border[side];
  }
  return Object.keys(border).length === 0 ? undefined : border;
}
