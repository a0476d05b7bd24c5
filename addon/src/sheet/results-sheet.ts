import { deleteHiddenSheet, findHiddenSheet, type HiddenSheet, makeHiddenSheet } from './hidden-sheet.ts';
import { plainText } from './plain-text.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Column A holds lines under a header. */
const RESULTS: HiddenSheet = { name: 'loyalty-quadrant-results', key: 'loyalty-quadrant.results' };
const COLUMNS = 1;
const HEADER_ROWS = 1;

/** The id of our hidden sheet, which holds no data of a person's; null before anything was kept. */
export function resultsSheetId(spreadsheet: Spreadsheet): number | null {
  return findHiddenSheet(spreadsheet, RESULTS)?.getSheetId() ?? null;
}

/** The lines that are kept, in their order; none where nothing was kept, or where somebody deleted the sheet. */
export function readResultLines(): string[] {
  const sheet = findHiddenSheet(SpreadsheetApp.getActiveSpreadsheet(), RESULTS);
  return sheet ? linesOf(sheet) : [];
}

/**
 * The same for a custom function, which may only read. A sheet that somebody renamed has its name back after the next
 * run that writes.
 */
export function readResultLinesByName(): string[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(RESULTS.name);
  return sheet ? linesOf(sheet) : [];
}

/** The language tag of the spreadsheet, `pt_BR`: all that a custom function knows of its reader. */
export function spreadsheetLocaleTag(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}

/**
 * Replaces the lines that are kept by what `change` makes of them, in one read and one write. `header` says in the
 * first row what the sheet is, for whoever unhides it. What is open and selected stays so. Google writes lazily: it is for
 * the caller to wait until it has written.
 */
export function changeResultLines(
  change: (lines: readonly string[]) => readonly string[],
  header: string,
): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = findHiddenSheet(spreadsheet, RESULTS);
  const before = found ? linesOf(found) : [];
  const after = change(before);
  const sheet = found ?? makeHiddenSheet(spreadsheet, RESULTS, COLUMNS);
  if (after.length > before.length) makeRoom(sheet, HEADER_ROWS + after.length);
  // Blank lines where there were more: what is not kept must not stay.
  const blank = Array.from({ length: Math.max(0, before.length - after.length) }, () => '');
  const rows = [header, ...after, ...blank].map((line) => [plainText(line)]);
  sheet.getRange(1, 1, rows.length, 1).setValues(rows);
}

/** Keeps no results any more. */
export function deleteResultsSheet(): void {
  deleteHiddenSheet(SpreadsheetApp.getActiveSpreadsheet(), RESULTS);
}

function linesOf(sheet: Sheet): string[] {
  const values = sheet.getDataRange().getValues();
  return values.slice(HEADER_ROWS).map(([line]) => String(line));
}

function makeRoom(sheet: Sheet, rows: number): void {
  const room = sheet.getMaxRows();
  if (rows > room) sheet.insertRowsAfter(room, rows - room);
}
