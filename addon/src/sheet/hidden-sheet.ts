type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet of ours that people do not see. */
export interface HiddenSheet {
  /** The same in every language. */
  name: string;
  /** Key of the developer metadata by which the sheet is ours whatever it is called. */
  key: string;
}

/** By its name, which is one call; by its mark where somebody gave it another. Null where there is none. */
export function findHiddenSheet(spreadsheet: Spreadsheet, { name, key }: HiddenSheet): Sheet | null {
  const named = spreadsheet.getSheetByName(name);
  if (named) return named;
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  return mark?.getLocation().getSheet()?.setName(name) ?? null;
}

/** Deletes it, where there is one. */
export function deleteHiddenSheet(spreadsheet: Spreadsheet, hidden: HiddenSheet): void {
  const sheet = findHiddenSheet(spreadsheet, hidden);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/** Makes it, so many columns wide; what is open and selected stays so. */
export function makeHiddenSheet(
  spreadsheet: Spreadsheet,
  { name, key }: HiddenSheet,
  columns: number,
): Sheet {
  // Google opens a sheet that is inserted, and hides none that is open.
  const open = spreadsheet.getActiveSheet();
  const selected = open.getActiveRangeList();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  sheet.addDeveloperMetadata(key, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  // Blank cells, too, count against what a spreadsheet may hold.
  sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  open.activate();
  selected?.activate();
  return sheet.hideSheet();
}
