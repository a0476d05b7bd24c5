/**
 * Selects a cell, or the beginning of a row where no column is known, wherever the person is. Rows and columns count
 * from 1. False where the tab is gone or has no such cell any more.
 */
export function showCell(sheetId: number, row: number, column: number | null): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (!sheet || row > sheet.getMaxRows() || (column ?? 1) > sheet.getMaxColumns()) return false;
  sheet.activate();
  sheet.getRange(row, column ?? 1).activate();
  return true;
}
