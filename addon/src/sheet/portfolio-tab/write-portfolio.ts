import * as z from 'zod/mini';
import { Locale } from '#shared/contracts';
import { say, WORKBOOK_SHEET } from '#shared/i18n';
import { findPortfolioTab, markPortfolioTab } from '../own-columns.ts';
import { writeThrough } from '../protection.ts';
import { makeCharts, retitleCharts } from './charts.ts';
import { contentsOf } from './contents.ts';
import { dressFor, dressOnce } from './dress.ts';
import { findPlaces, markPlaces, type Places } from './places.ts';
import type { PortfolioReport } from './portfolio-report.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Key of the developer metadata that keeps what the tab was dressed for; it dies with the tab. */
const KEY = 'loyalty-quadrant.portfolio';

const Dressed = z.object({
  reader: Locale,
  currency: z.string(),
  charts: z.record(z.string(), z.number()),
});
type Dressed = z.infer<typeof Dressed>;

export function hasPortfolioTab(): boolean {
  return findPortfolioTab(SpreadsheetApp.getActiveSpreadsheet()) !== null;
}

/** Opens the portfolio tab; nothing happens where there is none. */
export function openPortfolioTab(): void {
  findPortfolioTab(SpreadsheetApp.getActiveSpreadsheet())?.activate();
}

/** Makes the portfolio tab behind all others and opens it. A tab of a person's that has its name keeps it. */
export function makePortfolioTab(report: PortfolioReport): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = freeName(spreadsheet, say(WORKBOOK_SHEET.portfolio, report.reader));
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  // Marked before anything is written: a run that is cut short leaves no sheet that could be read as data.
  markPortfolioTab(sheet);
  const places = markPlaces(sheet);
  dressOnce(sheet, places);
  dressFor(sheet, places, report);
  writeFigures(places, report);
  const { reader, currency } = report;
  const dressed: Dressed = { reader, currency, charts: makeCharts(sheet, places, reader) };
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  sheet.addDeveloperMetadata(KEY, JSON.stringify(dressed), visibility);
  SpreadsheetApp.flush();
}

/**
 * Rewrites the figures of the portfolio tab where they stand, and nothing else: charts follow their cells, and neither
 * a look that a person gave it nor a cell beside our tables is touched. A chart that was deleted stays deleted. Only
 * another language or currency changes notes, titles and the format of money. False where there is no such tab.
 */
export function refreshPortfolioTab(report: PortfolioReport): boolean {
  const sheet = findPortfolioTab(SpreadsheetApp.getActiveSpreadsheet());
  if (!sheet) return false;
  const places = findPlaces(sheet);
  writeThrough(sheet, () => {
    dressAnew(sheet, places, report);
    writeFigures(places, report);
  });
  return true;
}

function dressAnew(sheet: Sheet, places: Places, report: PortfolioReport): void {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  const read = Dressed.safeParse(JSON.parse(mark?.getValue() ?? 'null'));
  // A run that was cut short has made the tab but not written what it is dressed for.
  const dressed: Dressed | null = read.success ? read.data : null;
  const { reader, currency } = report;
  if (!dressed || !mark || (dressed.reader === reader && dressed.currency === currency)) return;
  dressFor(sheet, places, report);
  if (dressed.reader !== reader) retitleCharts(sheet, dressed.charts, reader);
  mark.setValue(JSON.stringify({ ...dressed, reader, currency }));
}

function writeFigures(places: Places, report: PortfolioReport): void {
  for (const { row, column, cells } of contentsOf(report)) {
    places.range(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells);
  }
}

/** `Portfolio`, or `Portfolio 2` and so on where a person has a tab of that name. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!spreadsheet.getSheetByName(free)) return free;
  }
}
