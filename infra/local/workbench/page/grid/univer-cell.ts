import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, WrapStrategy } from '@univerjs/core';
import { display } from '../../../workbook/number-format.ts';
import type { Cell } from '../../../workbook/protocol.ts';
import type { Regional } from '../../../workbook/regional.ts';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

/**
 * A cell as Univer paints it: always text, the very text that the script reads with `getDisplayValues`, so that
 * what a person sees and what the script sees cannot differ. Every property is named, null where empty, because
 * Univer merges what it is given into what stands there, and a cell of the model replaces the old one whole. `style`
 * is the one in which the cell is shown.
 */
export function univerCell(cell: Cell | null, regional: Regional, style = cell?.style): ICellData {
  const { background, color, bold, wrap } = style ?? {};
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
      tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
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

function alignment(cell: Cell | null): HorizontalAlign {
  if (cell?.style?.align) return ALIGN[cell.style.align];
  if (typeof cell?.value === 'number') return HorizontalAlign.RIGHT;
  return typeof cell?.value === 'boolean' ? HorizontalAlign.CENTER : HorizontalAlign.LEFT;
}
