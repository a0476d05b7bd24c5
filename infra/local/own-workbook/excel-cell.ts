import type ExcelJS from 'exceljs';
import type { BorderLine, Cell, CellBorder, CellStyle, CellValue } from '../workbook/protocol.ts';
import type { Regional } from '../workbook/regional.ts';
import { serialOfInstant } from '../workbook/serial-date.ts';
import type { ColorOf } from './excel-colors.ts';

/** One cell of an Excel sheet; of merged cells only the first holds what they show. */
export function excelCell(cell: ExcelJS.Cell, regional: Regional, color: ColorOf): Cell | null {
  const isCovered = cell.isMerged && cell.master !== cell;
  const value = isCovered ? null : cellValue(cell.value);
  const style = styleOf(cell, color);
  const note = noteOf(cell.note);
  const numberFormat = formatOf(cell.numFmt, regional);
  if (value === null && !style && !note) return null;
  return {
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style ? { style } : {}),
    ...(note ? { note } : {}),
  };
}

function cellValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return serialOfInstant(value.getTime(), 'UTC');
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return textOf(value.text);
  return cellValue(value.result);
}

/** The text of a link may itself be written in several fonts, which ExcelJS's types do not say. */
function textOf(text: unknown): CellValue {
  return typeof text === 'string' ? text : cellValue(text as ExcelJS.CellValue);
}

function formatOf(format: string | undefined, { dateFormat }: Regional): string | undefined {
  if (!format || format === 'General') return undefined;
  // Excel shows these two as the machine's own short date, whatever they say.
  if (format === 'mm-dd-yy') return dateFormat;
  if (format === 'm/d/yy h:mm' || format === 'm/d/yy "h":mm') return `${dateFormat} hh:mm`;
  return format;
}

function noteOf(note: string | ExcelJS.Comment | undefined): string {
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

const ALIGN: Partial<Record<string, NonNullable<CellStyle['align']>>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};

const VERTICAL: Partial<Record<string, NonNullable<CellStyle['verticalAlign']>>> = {
  top: 'top',
  middle: 'middle',
};

/** Excel's usual size, which becomes Sheets' own. */
const USUAL_POINTS = 11;

function styleOf({ font, fill, alignment, border }: ExcelJS.Cell, color: ColorOf): CellStyle | null {
  const style: CellStyle = {};
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? color(fill.fgColor) : undefined;
  const text = color(font?.color);
  if (background) style.background = background;
  if (text && text !== '#000000') style.color = text;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.size && font.size !== USUAL_POINTS) style.fontSize = font.size;
  if (alignment?.wrapText) style.wrap = true;
  const align = ALIGN[alignment?.horizontal ?? ''];
  if (align) style.align = align;
  const verticalAlign = VERTICAL[alignment?.vertical ?? ''];
  if (verticalAlign) style.verticalAlign = verticalAlign;
  const lines = borderOf(border, color);
  if (lines) style.border = lines;
  return Object.keys(style).length > 0 ? style : null;
}

const LINE: Partial<Record<string, BorderLine['style']>> = {
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

function borderOf(border: Partial<ExcelJS.Borders> | undefined, color: ColorOf): CellBorder | null {
  const lines: CellBorder = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = border?.[side];
    if (line?.style)
      lines[side] = { style: LINE[line.style] ?? 'solid', color: color(line.color) ?? '#000000' };
  }
  return Object.keys(lines).length > 0 ? lines : null;
}
