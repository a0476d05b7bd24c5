import type { Locale } from '#shared/contracts';
import type { WorkbookSnapshot } from '../workbook/protocol.ts';
import { csvSheet } from './csv-sheet.ts';
import { excelSheets } from './excel-sheets.ts';
import { type FileProblem, UnreadableFile } from './file-problem.ts';
import { MOST_CELLS, MOST_FILE_BYTES } from './limits.ts';

export interface OwnFile {
  /** As on the person's disk: `Faktury 2026.csv`. */
  name: string;
  bytes: Uint8Array;
}

/** Where the person is: the language that texts are read in, and what the new spreadsheet takes over from the present one. */
export interface Place {
  language: Locale;
  /** As `Spreadsheet.getSpreadsheetLocale()` gives it. */
  locale: string;
  timeZone: string;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The envelope of Excel before 2007, in which locked workbooks of today come too. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The workbook that a CSV or Excel file becomes when it is imported into Google Sheets, or why it does not. */
export async function ownWorkbook(
  id: string,
  file: OwnFile,
  place: Place,
): Promise<{ workbook: WorkbookSnapshot } | { problem: FileProblem }> {
  try {
    const name = file.name.replace(/\.[^.]*$/, '');
    const sheets = await sheetsOf(file.bytes, name, place);
    const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    if (cells > MOST_CELLS) return { problem: { code: 'too_many_cells' } };
    const activeSheetId = sheets.find(({ hidden }) => !hidden)?.id ?? 0;
    const { locale, timeZone } = place;
    return { workbook: { id, name, locale, timeZone, activeSheetId, sheets } };
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: error.problem };
    throw error;
  }
}

async function sheetsOf(bytes: Uint8Array, name: string, { language, locale }: Place) {
  if (bytes.length > MOST_FILE_BYTES) throw new UnreadableFile({ code: 'file_too_large' });
  if (bytes.length === 0) throw new UnreadableFile({ code: 'file_empty' });
  if (beginsWith(bytes, ZIP)) return excelSheets(bytes, locale);
  if (beginsWith(bytes, COMPOUND_FILE)) throw new UnreadableFile({ code: 'old_or_locked_excel' });
  return [csvSheet(bytes, name, language, locale)];
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
