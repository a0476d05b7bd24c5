import type { CellValue, Color, DataBarRuleType, Row, Worksheet } from 'exceljs';
import type { Locale } from '#shared/contracts';
import type { CellFormats } from './cell-formats.ts';
import { bold, colour, styleHeader } from './cell-styles.ts';
import { heightOf } from './row-height.ts';

/** A sheet that is read from top to bottom, and whose tables share its columns. */
export interface Page {
  readonly sheet: Worksheet;
  readonly locale: Locale;
  readonly currency: string;
  readonly formats: CellFormats;
}

/** Characters: a name, a number, a share or day, a bar or text, and three of money. */
export const PAGE_WIDTHS = [36, 15, 15, 30, 20, 18, 18] as const;
const PAGE_WIDTH = PAGE_WIDTHS.reduce<number>((sum, width) => sum + width, 0);

const TITLE_SIZE = 16;
const HEADING_SIZE = 12;

export function writeTitle({ sheet }: Page, text: string): void {
  sheet.addRow([text]).font = bold(TITLE_SIZE);
}

/** Begins a part of the page, with an empty row above it. */
export function writeHeading({ sheet }: Page, text: string): void {
  sheet.addRow([]);
  sheet.addRow([text]).font = bold(HEADING_SIZE);
}

/** A sentence across the page. Merged cells do not grow with their text, so the row is made as high as it needs. */
export function writeSentence({ sheet }: Page, text: string): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, PAGE_WIDTHS.length);
  row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  row.height = heightOf(text, PAGE_WIDTH);
}

/** The header of a table, from the first column on; an empty text leaves a column out. */
export function writeHeader({ sheet }: Page, cells: readonly string[]): void {
  styleHeader(sheet.addRow(cells));
}

/** A cell of a table; `format` of a number or a day, which stands on the right. */
export type PageCell = string | null | { readonly value: CellValue; readonly format: string };

export function writeRow({ sheet }: Page, cells: readonly PageCell[]): Row {
  const row = sheet.addRow(cells.map((cell) => (cell instanceof Object ? cell.value : cell)));
  for (const [i, cell] of cells.entries()) {
    if (!(cell instanceof Object)) continue;
    row.getCell(i + 1).numFmt = cell.format;
    row.getCell(i + 1).alignment = { horizontal: 'right' };
  }
  return row;
}

/** ExcelJS writes the colour of a bar, but its types do not know it. */
interface ColouredBar extends DataBarRuleType {
  readonly color: Partial<Color>;
}

/** Draws a cell's share as a bar in the cell: nothing for 0, the whole cell for 1. */
export function drawBar({ sheet }: Page, row: Row, column: number, ink: string): void {
  const bar: ColouredBar = {
    type: 'dataBar',
    priority: row.number,
    color: colour(ink),
    // ExcelJS tells only of plain bars where they begin and end; a shaded one would never be shorter than a tenth.
    gradient: false,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: 1 },
    ],
  };
  sheet.addConditionalFormatting({ ref: row.getCell(column).address, rules: [bar] });
}
