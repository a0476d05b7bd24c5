type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Those of the rows that a person has selected and can see. The selection may be several ranges of any width;
 * rows hidden by hand or by a filter are not what a person means by "selected".
 */
export function selectedOf(sheet: Sheet, rows: readonly number[]): number[] {
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const spans = ranges.map((range) => [range.getRow(), range.getLastRow()] as const);
  return rows.filter(
    (row) =>
      spans.some(([first, last]) => row >= first && row <= last) &&
      !sheet.isRowHiddenByUser(row) &&
      !sheet.isRowHiddenByFilter(row),
  );
}
