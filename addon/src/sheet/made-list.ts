import { asText } from './new-tab.ts';
import type { Run } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that marks a list of customers as made by the add-on, whatever it is called by now. */
const KEY = 'loyalty-quadrant.customers';

export function markMadeList(sheet: Sheet): void {
  sheet.addDeveloperMetadata(KEY, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Id of the sheet of the list that the add-on has made; null where there is none. */
export function madeListId(): number | null {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  return marks[0]?.getLocation().getSheet()?.getSheetId() ?? null;
}

/** Writes neighbouring cells of one column, counted from 1; below the last row there is, rows are added first. */
export function writeDown(
  sheet: Sheet,
  column: number,
  { start, length }: Run,
  values: readonly (string | number)[],
): void {
  const missing = start + length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(start, column, length, 1).setValues(values.map((value) => [asText(value)]));
}
