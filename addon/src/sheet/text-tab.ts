import { HEADER_FILL, HEADER_INK } from './column-style.ts';
import { asText, insertTab } from './new-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a tab of texts that may differ in width, and opens it. `headerRow`, from 0, is shown as one and stays in view. */
export function makeTextTab(name: string, cells: readonly string[][], headerRow: number | null): Sheet {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = insertTab(name, { rows: cells.length, columns });
  const filled = cells.map((row) => Array.from({ length: columns }, (_, i) => asText(row[i] ?? '')));
  sheet.getRange(1, 1, cells.length, columns).setValues(filled);
  if (headerRow !== null) {
    sheet
      .getRange(headerRow + 1, 1, 1, columns)
      .setFontWeight('bold')
      .setFontColor(HEADER_INK)
      .setBackground(HEADER_FILL);
    sheet.setFrozenRows(headerRow + 1);
  }
  for (let column = 0; column < columns; column++) sheet.setColumnWidth(column + 1, widthOf(cells, column));
  SpreadsheetApp.flush();
  return sheet;
}

/** A column is as wide as the texts of its first rows, within bounds: a title above the table is no measure. */
const MEASURED_ROWS = 100;
const PIXELS_PER_CHARACTER = 7.5;
const [NARROWEST, WIDEST] = [70, 300];

function widthOf(cells: readonly string[][], column: number): number {
  const lengths = cells
    .slice(0, MEASURED_ROWS)
    .map((row) => (row.length > 1 ? (row[column]?.length ?? 0) : 0));
  const longest = Math.max(0, ...lengths);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, 20 + longest * PIXELS_PER_CHARACTER)));
}
