import { deleteHiddenSheet, findHiddenSheet, type HiddenSheet, makeHiddenSheet } from './hidden-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Column A holds lines under a header; B1 is where a formula may be asked. */
const UNDO: HiddenSheet = { name: 'loyalty-quadrant-undo', key: 'loyalty-quadrant.undo' };
const COLUMNS = 2;
const ASKED_AT = 'B1';
const HEADER_ROWS = 1;

/** The id of our hidden sheet, which holds no data of a person's; null before anything was kept. */
export function undoSheetId(spreadsheet: Spreadsheet): number | null {
  return findHiddenSheet(spreadsheet, UNDO)?.getSheetId() ?? null;
}

/** What Sheets answers to a formula, asked where nobody sees it. */
export function askFormula(formula: string): unknown {
  return undoSheet().getRange(ASKED_AT).setFormula(formula).getValue();
}

/** Keeps lines, each starting with a brace, in place of those kept before, under words for whoever unhides the sheet. */
export function keepUndoLines(lines: readonly string[], header: string): void {
  const sheet = undoSheet();
  const needed = HEADER_ROWS + lines.length;
  const room = sheet.getMaxRows();
  if (needed > room) sheet.insertRowsAfter(room, needed - room);
  const blank = Array.from({ length: Math.max(0, room - needed) }, () => '');
  const cells = [header, ...lines, ...blank].map((line) => [line]);
  sheet.getRange(1, 1, cells.length, 1).setValues(cells);
}

/** The lines that are kept; none where nothing was, or where somebody deleted the sheet. */
export function undoLines(): string[] {
  const sheet = findHiddenSheet(SpreadsheetApp.getActiveSpreadsheet(), UNDO);
  if (!sheet) return [];
  const [, ...lines] = sheet.getDataRange().getValues();
  return lines.map(([line]) => String(line)).filter((line) => line !== '');
}

/** Keeps nothing any more. */
export function deleteUndoSheet(): void {
  deleteHiddenSheet(SpreadsheetApp.getActiveSpreadsheet(), UNDO);
}

function undoSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return findHiddenSheet(spreadsheet, UNDO) ?? makeHiddenSheet(spreadsheet, UNDO, COLUMNS);
}
