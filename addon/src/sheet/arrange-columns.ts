import type { OwnColumn, ScoreColumn } from '#shared/i18n';
import { columnLetters } from './a1.ts';
import { isScoreColumn } from './column-choice.ts';
import { columnGroups, findOwn, findPortfolioTab, sheetsWithOwnColumns } from './own-columns.ts';
import { writeThrough } from './protection.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts our columns into the order of `chosen` in every sheet they stand in, and removes those that are not chosen;
 * those of the plan's page come and go with what it writes.
 * Columns of ours that a person has put elsewhere keep their place: only those that stand side by side change places
 * among themselves, so that no column of a person's moves.
 */
export function arrangeColumns(chosen: readonly ScoreColumn[]): void {
  for (const sheet of sheetsWithOwnColumns(SpreadsheetApp.getActiveSpreadsheet())) {
    writeThrough(sheet, () => {
      removeColumns(sheet, (name) => isScoreColumn(name) && !chosen.includes(name));
      for (const { start, names } of columnGroups(findOwn(sheet).columns)) {
        sortGroup(sheet, start, names, chosen);
      }
    });
  }
}

/** Removes every column of ours, and the portfolio tab. */
export function removeAllOfOurs(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const portfolio = findPortfolioTab(spreadsheet);
  if (portfolio) spreadsheet.deleteSheet(portfolio);
  for (const sheet of sheetsWithOwnColumns(spreadsheet)) {
    writeThrough(sheet, () => removeColumns(sheet, () => true));
  }
}

function removeColumns(sheet: Sheet, unwanted: (name: OwnColumn) => boolean): void {
  // From right to left, so that those still to go stay where they were found.
  const places = [...findOwn(sheet).columns].filter(([name]) => unwanted(name)).map(([, place]) => place);
  for (const place of places.sort((a, b) => b - a)) sheet.deleteColumns(place, 1);
}

function sortGroup(
  sheet: Sheet,
  start: number,
  names: readonly OwnColumn[],
  chosen: readonly ScoreColumn[],
): void {
  const now = [...names];
  const wanted = chosen.filter((name) => now.includes(name));
  for (const [i, name] of wanted.entries()) {
    const at = now.indexOf(name);
    if (at === i) continue;
    const letters = columnLetters(start + at);
    sheet.moveColumns(sheet.getRange(`${letters}:${letters}`), start + i);
    now.splice(at, 1);
    now.splice(i, 0, name);
  }
}
