import type { Locale } from '#shared/contracts';
import { columnsUnderstood, csvCells } from '#shared/tabular';
import { decodeText } from '../files/decode-text.ts';
import { blankSheet, NEW_SHEET } from '../workbook/blank-sheet.ts';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import { type Regional, regionalOf } from '../workbook/regional.ts';
import { PLAIN_TEXT, readTyped } from '../workbook/typed-input.ts';
import { UnreadableFile } from './file-problem.ts';

/** Ids such as `007`, and numbers with more digits than a cell keeps. */
const ID_OF_DIGITS = /^(0\d+|\d{16,})$/;

/** The one sheet that a CSV file becomes, read as Sheets reads what is typed. @throws UnreadableFile */
export function csvSheet(
  bytes: Uint8Array,
  name: string,
  language: Locale,
  spreadsheetLocale: string,
): SheetSnapshot {
  const text = decodeText(bytes, language);
  // A text holds no such character; a picture or a PDF is full of them.
  if (text.includes('\0')) throw new UnreadableFile({ code: 'not_a_table' });
  const reading = csvCells(text, columnsUnderstood());
  if ('problem' in reading) {
    const { problem } = reading;
    throw new UnreadableFile(
      problem.code === 'empty' ? { code: 'file_empty' } : { code: 'quotes_unclosed', row: problem.row },
    );
  }
  const regional = regionalOf(spreadsheetLocale);
  const columns = reading.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const size = {
    rowCount: Math.max(NEW_SHEET.rowCount, reading.cells.length),
    columnCount: Math.max(NEW_SHEET.columnCount, columns),
  };
  return {
    ...blankSheet(0, name, size),
    cells: reading.cells.map((row) => row.map((field) => fieldCell(field, regional))),
  };
}

/** A field as a cell: numbers and dates by the locale; nothing from a file becomes a formula. */
export function fieldCell(field: string, regional: Regional): Cell | null {
  if (field === '') return null;
  if (field.startsWith("'")) return { value: field };
  if (ID_OF_DIGITS.test(field)) return { value: field, numberFormat: PLAIN_TEXT };
  const typed = readTyped(field, regional);
  return typed.formula === undefined ? typed : { value: field };
}
