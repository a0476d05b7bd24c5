import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type IBorderData,
  type ICellData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { display } from '../../../workbook/number-format.ts';
import type { BorderLine, Cell, CellBorder, CellStyle } from '../../../workbook/protocol.ts';
import type { Regional } from '../../../workbook/regional.ts';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE: Readonly<Record<BorderLine['style'], BorderStyleTypes>> = {
  solid: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

/** Pixels between a text and the edges of its cell. */
const PADDING = { t: 2, r: 3, b: 3, l: 3 };

/** Points of text that nobody has made larger or smaller. */
export const USUAL_POINTS = 10;

/**
 * A cell as Univer paints it: always text, the very text that the script reads with `getDisplayValues`, so that
 * what a person sees and what the script sees cannot differ. Every property is named, null where empty, because
 * Univer merges what it is given into what stands there, and a cell of the model replaces the old one whole. `style`
 * is the one in which the cell is shown.
 */
export function univerCell(cell: Cell | null, regional: Regional, style = cell?.style): ICellData {
  const { background, color, bold, italic, fontSize, verticalAlign, border } = style ?? {};
  const text = shownText(cell, regional);
  return {
    v: text === '' ? null : text,
    t: text === '' ? null : CellValueType.STRING,
    f: null,
    si: null,
    p: null,
    custom: null,
    s: {
      bg: background ? { rgb: background } : null,
      cl: color ? { rgb: color } : null,
      bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      fs: fontSize ?? USUAL_POINTS,
      vt: VERTICAL[verticalAlign ?? 'bottom'],
      pd: PADDING,
      bd: border ? borderData(border) : null,
      tb: wrapping(style),
      ht: alignment(cell),
    },
  };
}

/** The text that a cell shows. A formula without a known result shows itself: the workbench calculates only the script's. */
export function shownText(cell: Cell | null, regional: Regional): string {
  if (!cell) return '';
  if (cell.value === null && cell.formula) return cell.formula;
  return display(cell.value, cell.numberFormat, regional);
}

function wrapping(style: CellStyle | undefined): WrapStrategy {
  if (style?.wrap) return WrapStrategy.WRAP;
  return style?.clip ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
}

function borderData({ top, right, bottom, left }: CellBorder): IBorderData {
  const line = (side: BorderLine | undefined) =>
    side ? { s: LINE[side.style], cl: { rgb: side.color } } : null;
  return { t: line(top), r: line(right), b: line(bottom), l: line(left) };
}

function alignment(cell: Cell | null): HorizontalAlign {
  if (cell?.style?.align) return ALIGN[cell.style.align];
  if (typeof cell?.value === 'number') return HorizontalAlign.RIGHT;
  return typeof cell?.value === 'boolean' ? HorizontalAlign.CENTER : HorizontalAlign.LEFT;
}
