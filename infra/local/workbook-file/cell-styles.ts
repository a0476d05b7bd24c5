import type { Fill, Font, Row } from 'exceljs';
import { HEADER_FILL, HEADER_INK } from '../../../addon/src/sheet/column-style.ts';

/** `#00795a` as a workbook writes it: opacity first. */
export function colour(hex: string): { readonly argb: string } {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

export function filled(hex: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: colour(hex) };
}

const TEXT_SIZE = 11;

/** Said in full: a font without a name or a size is a guess of the program that opens it. */
export function bold(size = TEXT_SIZE): Partial<Font> {
  return { name: 'Calibri', family: 2, size, bold: true };
}

export function inked(hex: string): Partial<Font> {
  return { ...bold(), color: colour(hex) };
}

/** One calm colour under the headers, whatever the cells below them hold. */
export function styleHeader(row: Row): void {
  row.eachCell((cell) => {
    cell.font = inked(HEADER_INK);
    cell.fill = filled(HEADER_FILL);
    cell.numFmt = 'General';
    cell.alignment = { ...cell.alignment, vertical: 'middle', wrapText: true };
  });
}
