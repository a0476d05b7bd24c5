type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Those of the rows that a person has selected, hidden ones too. The selection may be several ranges of any width. */
export function selectedOf(sheet: Sheet, rows: readonly number[]): number[] {
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const spans = ranges.map((range) => [range.getRow(), range.getLastRow()] as const);
  return rows.filter((row) => spans.some(([first, last]) => row >= first && row <= last));
}
