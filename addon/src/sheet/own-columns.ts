import type { Locale } from '#shared/contracts';
import {
  COLUMN_HEADER,
  COLUMN_NOTE,
  type OwnColumn,
  PROGRAMME_COLUMN_HEADER,
  PROGRAMME_COLUMN_NOTE,
  say,
} from '#shared/i18n';
import { columnLetters } from './a1.ts';
import { OWN_COLUMNS } from './column-choice.ts';
import { columnStyles, HEADER_FILL, HEADER_INK } from './column-style.ts';
import { colourQuadrants } from './quadrant-colours.ts';
import { runsOf } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that marks a column as ours; it moves with the column and dies with it. */
const METADATA_KEY = 'loyalty-quadrant.column';

const HEADER = { ...COLUMN_HEADER, ...PROGRAMME_COLUMN_HEADER };
const NOTE = { ...COLUMN_NOTE, ...PROGRAMME_COLUMN_NOTE };

/** What the same key says of a sheet that is ours as a whole, so that one look finds both. */
const PORTFOLIO_TAB = 'portfolio-tab';

/** Where our columns stand now, counted from 1. */
export type OwnColumns = ReadonlyMap<OwnColumn, number>;

/** What of a sheet is ours: columns, wherever they were moved and whatever their header says now, or all of it. */
export interface OwnInSheet {
  columns: OwnColumns;
  isPortfolioTab: boolean;
}

export function findOwn(sheet: Sheet): OwnInSheet {
  const columns = new Map<OwnColumn, number>();
  let isPortfolioTab = false;
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find()) {
    const value = mark.getValue();
    const name = OWN_COLUMNS.find((column) => column === value);
    const range = mark.getLocation().getColumn();
    if (name && range && !columns.has(name)) columns.set(name, range.getColumn());
    if (value === PORTFOLIO_TAB) isPortfolioTab = true;
  }
  return { columns, isPortfolioTab };
}

export function markPortfolioTab(sheet: Sheet): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  sheet.addDeveloperMetadata(METADATA_KEY, PORTFOLIO_TAB, visibility);
}

/** The tab of the portfolio, whatever it is called now; null where there is none. */
export function findPortfolioTab(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet | null {
  const finder = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(PORTFOLIO_TAB);
  const [mark] = finder.find();
  return mark?.getLocation().getSheet() ?? null;
}

/** The sheets of a spreadsheet in which our columns stand. */
export function sheetsWithOwnColumns(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet[] {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  const ids = new Set(marks.map((mark) => mark.getLocation().getColumn()?.getSheet().getSheetId()));
  return spreadsheet.getSheets().filter((sheet) => ids.has(sheet.getSheetId()));
}

export interface ColumnMaking {
  /** Row of the headers, counted from 1. */
  headerRow: number;
  /** Language of the headers. */
  reader: Locale;
  /** Language that the spreadsheet writes money in. */
  sheetLocale: Locale;
  currency: string;
}

/**
 * The places of all our columns: those of `found` stay where and as they are, `missing` ones are made to the right of
 * all that the sheet holds, so that no cell of a person's is written or moved.
 */
export function makeColumns(
  sheet: Sheet,
  found: OwnColumns,
  missing: readonly OwnColumn[],
  making: ColumnMaking,
): OwnColumns {
  if (missing.length === 0) return found;
  // A column of ours may be empty by now, and then `getLastColumn` does not count it.
  const first = Math.max(sheet.getLastColumn(), ...found.values()) + 1;
  const room = sheet.getMaxColumns();
  const needed = first + missing.length - 1 - room;
  if (needed > 0) sheet.insertColumnsAfter(room, needed);

  const made = missing.map((name, i) => [name, first + i] as const);
  // Marked before anything is written: a run that is cut short leaves no column that nobody owns.
  for (const [name, column] of made) {
    const letters = columnLetters(column);
    const mark = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA_KEY, name, mark);
  }
  writeHeaders(sheet, first, missing, making);
  styleColumns(sheet, made, making);
  return new Map([...found, ...made]);
}

function writeHeaders(
  sheet: Sheet,
  first: number,
  names: readonly OwnColumn[],
  { headerRow, reader }: ColumnMaking,
): void {
  sheet
    .getRange(headerRow, first, 1, names.length)
    .setValues([names.map((name) => say(HEADER[name], reader))])
    .setNotes([names.map((name) => say(NOTE[name], reader))])
    .setFontWeight('bold')
    .setFontColor(HEADER_INK)
    .setBackground(HEADER_FILL);
}

function styleColumns(sheet: Sheet, made: (readonly [OwnColumn, number])[], making: ColumnMaking): void {
  const styles = columnStyles(making.currency, making.sheetLocale);
  const below = making.headerRow + 1;
  const rows = Math.max(1, sheet.getMaxRows() - making.headerRow);
  for (const [name, column] of made) {
    const style = styles[name];
    sheet.setColumnWidth(column, style.width);
    if (style.align === 'right') {
      sheet.getRange(making.headerRow, column, rows + 1, 1).setHorizontalAlignment('right');
    }
    const body = sheet.getRange(below, column, rows, 1);
    if (style.format !== null) body.setNumberFormat(style.format);
    if (name === 'quadrant' || name === 'was') colourQuadrants(sheet, [body]);
  }
}

/** Our columns that stand side by side, from left to right. */
export interface ColumnGroup {
  start: number;
  names: OwnColumn[];
}

/** What can be written in one go. */
export function columnGroups(columns: OwnColumns): ColumnGroup[] {
  const nameAt = new Map([...columns].map(([name, column]) => [column, name]));
  return runsOf(columns.values()).map(({ start, length }) => ({
    start,
    names: Array.from({ length }, (_, i) => nameAt.get(start + i) as OwnColumn),
  }));
}
