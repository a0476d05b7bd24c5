type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that marks a tab as sample data, whatever it is called by now. */
const KEY = 'loyalty-quadrant.sample';

/** Marks a tab as one of the sample's. */
export function markAsSample(sheet: Sheet): void {
  sheet.addDeveloperMetadata(KEY, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** The ids of the tabs that hold sample data; none where there is no sample. */
export function sampleTabIds(): ReadonlySet<number> {
  return new Set(sampleTabs().map((sheet) => sheet.getSheetId()));
}

/** Deletes the tabs that hold sample data. A spreadsheet that has no other gets an empty one. */
export function deleteSampleTabs(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = sampleTabs();
  if (tabs.length === spreadsheet.getNumSheets()) spreadsheet.insertSheet();
  for (const tab of tabs) spreadsheet.deleteSheet(tab);
}

function sampleTabs(): Sheet[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  return marks.flatMap((mark) => mark.getLocation().getSheet() ?? []);
}
