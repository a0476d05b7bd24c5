import type { Locale } from '#shared/contracts';
import {
  type Entity,
  type EventLayout,
  isEventLayout,
  type LayoutReading,
  readLayout,
  type SheetCell,
  type TableLayout,
} from '#shared/tabular';
import { isoDayOf, type LocalTime, wallClock } from '../local-time.ts';
import { localeOf } from '../locale.ts';
import type { ReadingChoice } from '../reading-choice.ts';
import { recallReadings } from '../reading-memory.ts';
import { cellsOf } from './cells.ts';
import { findOwn, type OwnColumns, sheetsWithOwnColumns } from './own-columns.ts';
import { resultsSheetId } from './results-sheet.ts';
import { undoSheetId } from './undo-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it was read once in this run. */
export interface Tab {
  sheet: Sheet;
  /** All that the sheet holds, as Google gives it. */
  values: unknown[][];
  /** The same as the shared code reads it. */
  raw: SheetCell[][];
  /** The same without our own columns, which are no data of a person's: they are blank here. */
  cells: SheetCell[][];
  own: OwnColumns;
  /** All of it was written by us; it holds no data. */
  isPortfolioTab: boolean;
  /** What a person has said about how to read it. */
  choice: ReadingChoice;
  /** What the columns mean, or why the sheet holds nothing that we know. */
  reading: LayoutReading;
}

/** A tab that is known to hold rows of one kind. */
export interface Table<Layout extends TableLayout = TableLayout> extends Tab {
  layout: Layout;
}

/** The open spreadsheet. Every sheet is read at most once a run, and only when something asks for it. */
export interface Workbook {
  /** Language in which the spreadsheet writes numbers and dates, as it is and as Google names it: `pt_BR`. */
  locale: Locale;
  localeTag: string;
  timeZone: string;
  /** The local time at which the run began. */
  now: LocalTime;
  today: string;
  activeTab(): Tab;
  /** The tab with this id, where there is one still. */
  tab(sheetId: number): Tab | null;
  /** The tab as it stands now, after others may have worked in it. */
  readAgain(tab: Tab): Tab;
  /** The local time of a moment, in the time zone of the spreadsheet. */
  clock: (moment: Date) => LocalTime;
  /** The tab our columns stand in: the active one before the others. */
  tabWithOwnColumns(): Tab | null;
  /** All tabs but ours, in the order of the spreadsheet. */
  dataTabs(): Tab[];
  /** All tabs of the kind that are to be imported, the active one before the others. */
  tables(entity: Entity): Table[];
  /** All tabs of contracts, surveys, complaints and the like that are to be imported, in the order of the spreadsheet. */
  eventTables(): Table<EventLayout>[];
  /** Shows a short message in the corner of the spreadsheet, for some seconds. */
  toast(message: string, title: string, seconds: number): void;
}

export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const localeTag = spreadsheet.getSpreadsheetLocale();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const clock = wallClock(timeZone);
  const now = clock(new Date());
  const active = spreadsheet.getActiveSheet();
  const tabs = new Map<number, Tab>();
  let choices: ReturnType<typeof recallReadings> | null = null;

  const read = (sheet: Sheet): Tab => {
    choices ??= recallReadings();
    return readTab(sheet, clock, choices.get(sheet.getSheetId()) ?? {});
  };
  const tabOf = (sheet: Sheet): Tab => {
    const id = sheet.getSheetId();
    const tab = tabs.get(id) ?? read(sheet);
    tabs.set(id, tab);
    return tab;
  };
  const dataSheets = () => {
    const ours = [resultsSheetId(spreadsheet), undoSheetId(spreadsheet)];
    return spreadsheet.getSheets().filter((sheet) => !ours.includes(sheet.getSheetId()));
  };

  return {
    locale: localeOf(localeTag),
    localeTag,
    timeZone,
    now,
    today: isoDayOf(now),
    clock,
    activeTab: () => tabOf(active),
    tab(sheetId) {
      const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
      return sheet ? tabOf(sheet) : null;
    },
    readAgain: ({ sheet }) => read(sheet),
    tabWithOwnColumns() {
      const ours = sheetsWithOwnColumns(spreadsheet);
      const sheet = ours.find((one) => one.getSheetId() === active.getSheetId()) ?? ours[0];
      return sheet ? tabOf(sheet) : null;
    },
    dataTabs: () =>
      dataSheets()
        .map(tabOf)
        .filter(({ isPortfolioTab }) => !isPortfolioTab),
    tables(entity) {
      const others = dataSheets().filter((sheet) => sheet.getSheetId() !== active.getSheetId());
      return [active, ...others].map(tabOf).flatMap((tab) => toImport(tab, entity) ?? []);
    },
    eventTables() {
      return dataSheets()
        .map(tabOf)
        .flatMap((tab) => {
          if (!('layout' in tab.reading) || !isEventLayout(tab.reading.layout) || tab.choice.leftOut)
            return [];
          return [{ ...tab, layout: tab.reading.layout }];
        });
    },
    toast: (message, title, seconds) => spreadsheet.toast(message, title, seconds),
  };
}

/** The tab as a table when it holds rows of the kind. */
export function tableOf(tab: Tab, entity: Entity): Table | null {
  if (!('layout' in tab.reading) || tab.reading.layout.entity !== entity) return null;
  return { ...tab, layout: tab.reading.layout };
}

function toImport(tab: Tab, entity: Entity): Table | null {
  return tab.choice.leftOut ? null : tableOf(tab, entity);
}

function readTab(sheet: Sheet, clock: (moment: Date) => LocalTime, choice: ReadingChoice): Tab {
  const { columns: own, isPortfolioTab } = findOwn(sheet);
  const ours = new Set([...own.values()].map((column) => column - 1));
  const values: unknown[][] = sheet.getDataRange().getValues();
  const raw = cellsOf(values, clock);
  const cells = raw.map((row) => row.map((cell, column) => (ours.has(column) ? null : cell)));
  // Its tables have names and money, yet they are no orders.
  const reading = isPortfolioTab ? NO_DATA : readLayout(cells, choice);
  return { sheet, values, raw, cells, own, isPortfolioTab, choice, reading };
}

const NO_DATA = { problem: { code: 'header_not_found', value: '' } } as const;
