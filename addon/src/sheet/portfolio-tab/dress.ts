import type { Locale } from '#shared/contracts';
import { FIGURE_ABOUT, PORTFOLIO_NOTE, say } from '#shared/i18n';
import { HEADER_FILL, HEADER_INK, moneyFormat } from '../column-style.ts';
import { colourQuadrants } from '../quadrant-colours.ts';
import { NUMBER_FIGURES, SHARE_FIGURES } from './base-rows.ts';
import { COLUMN, CURVE_STEPS, LEFT, MOST_MOVES, MOST_TASKS, ROW, WIDTHS } from './layout.ts';
import type { Places } from './places.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of figures under a header. */
const QUADRANT_ROWS = 6;
const STAGE_ROWS = 8;
const GAP_ROWS = 5;
const [MOVES_AT, TASKS_AT] = [ROW.moves + 1, ROW.week + 1];

const SOFT_INK = '#57606a';
const TITLE_SIZE = 16;

/** What a table looks like when it is made; from then on its look is a person's. */
export function dressOnce(sheet: Sheet, places: Places): void {
  sheet.setHiddenGridlines(true);
  for (const [i, width] of WIDTHS.entries()) sheet.setColumnWidth(i + 1, width);
  places.range(ROW.title, LEFT.name).setFontSize(TITLE_SIZE);
  places.range(ROW.writtenBy, LEFT.name).setFontColor(SOFT_INK);

  const { a1 } = places;
  sheet.getRangeList(headers(places)).setBackground(HEADER_FILL).setFontColor(HEADER_INK);
  sheet
    .getRangeList([
      ...headers(places),
      a1(ROW.title, LEFT.name),
      a1(ROW.quadrants + QUADRANT_ROWS, LEFT.name, 1, LEFT.clv),
      ...[ROW.moves, ROW.week, ROW.words].map((row) => a1(row, LEFT.name)),
    ])
    .setFontWeight('bold');
  sheet.getRangeList(numbers(places)).setHorizontalAlignment('right');
  sheet.getRangeList(counts(places)).setNumberFormat('#,##0');
  sheet.getRangeList(shares(places)).setNumberFormat('0%');
  places.range(TASKS_AT + 1, LEFT.customers, MOST_TASKS).setNumberFormat('0.0#');
  places.range(TASKS_AT + 1, LEFT.customerShare, MOST_TASKS).setNumberFormat('d mmm yyyy');
  colourQuadrants(sheet, [
    places.range(ROW.quadrants + 1, LEFT.name, QUADRANT_ROWS - 2),
    places.range(MOVES_AT + 1, LEFT.name, MOST_MOVES),
    places.range(MOVES_AT + 1, LEFT.profit, MOST_MOVES),
    places.range(ROW.flows + 1, COLUMN.right, QUADRANT_ROWS - 2),
  ]);
}

/** What follows the currency and the language: the format of money, and the definitions behind the headers. */
export function dressFor(
  sheet: Sheet,
  places: Places,
  { currency, reader, sheetLocale }: { currency: string; reader: Locale; sheetLocale: Locale },
): void {
  sheet.getRangeList(amounts(places)).setNumberFormat(moneyFormat(currency, sheetLocale));
  const { shareOfCustomers, profit, shareOfProfit, valueAhead, clv, runningShare } = PORTFOLIO_NOTE;
  const notes = [shareOfCustomers, profit, shareOfProfit, valueAhead, clv].map((note) => say(note, reader));
  places.range(ROW.quadrants, LEFT.customerShare, 1, notes.length).setNotes([notes]);
  places.range(ROW.curve, COLUMN.right + 1).setNote(say(runningShare, reader));
  const abouts = [...SHARE_FIGURES, ...NUMBER_FIGURES].map((name) => [say(FIGURE_ABOUT[name], reader)]);
  places.range(ROW.base + 1, LEFT.name, abouts.length).setNotes(abouts);
}

function headers({ a1 }: Places): string[] {
  return [
    ...[ROW.quadrants, MOVES_AT, TASKS_AT, ROW.gaps, ROW.base].map((row) => a1(row, LEFT.name, 1, LEFT.clv)),
    ...[ROW.lifecycle, ROW.flows].map((row) => a1(row, COLUMN.right, 1, 3)),
    a1(ROW.curve, COLUMN.right, 1, 2),
  ];
}

/** With their headers. */
function numbers({ a1 }: Places): string[] {
  return [
    a1(ROW.quadrants, LEFT.customers, 1 + QUADRANT_ROWS, LEFT.clv - 1),
    a1(MOVES_AT, LEFT.customers, 1 + MOST_MOVES),
    a1(MOVES_AT, LEFT.valueAhead, 1 + MOST_MOVES),
    a1(TASKS_AT, LEFT.customers, 1 + MOST_TASKS, 2),
    a1(TASKS_AT, LEFT.clv, 1 + MOST_TASKS),
    a1(ROW.gaps, LEFT.customers, 1 + GAP_ROWS, 2),
    a1(ROW.lifecycle, COLUMN.right + 1, 1 + STAGE_ROWS, 2),
    a1(ROW.flows, COLUMN.right + 1, QUADRANT_ROWS - 1, 2),
    a1(ROW.curve, COLUMN.right + 1, 1 + CURVE_STEPS),
    a1(ROW.base, LEFT.customers, 1 + SHARE_FIGURES.length + NUMBER_FIGURES.length, 2),
  ];
}

function counts({ a1 }: Places): string[] {
  return [
    a1(ROW.quadrants + 1, LEFT.customers, QUADRANT_ROWS),
    a1(MOVES_AT + 1, LEFT.customers, MOST_MOVES),
    a1(ROW.gaps + 1, LEFT.customers, GAP_ROWS),
    a1(ROW.lifecycle + 1, COLUMN.right + 1, STAGE_ROWS),
    a1(ROW.flows + 1, COLUMN.right + 1, QUADRANT_ROWS - 2, 2),
    a1(ROW.base + 1 + SHARE_FIGURES.length, LEFT.customers, NUMBER_FIGURES.length),
  ];
}

function shares({ a1 }: Places): string[] {
  return [
    a1(ROW.quadrants + 1, LEFT.customerShare, QUADRANT_ROWS),
    a1(ROW.quadrants + 1, LEFT.profitShare, QUADRANT_ROWS),
    a1(ROW.curve + 1, COLUMN.right + 1, CURVE_STEPS),
    a1(ROW.base + 1, LEFT.customers, SHARE_FIGURES.length),
  ];
}

function amounts({ a1 }: Places): string[] {
  return [
    a1(ROW.quadrants + 1, LEFT.profit, QUADRANT_ROWS),
    a1(ROW.quadrants + 1, LEFT.valueAhead, QUADRANT_ROWS, 2),
    a1(MOVES_AT + 1, LEFT.valueAhead, MOST_MOVES),
    a1(TASKS_AT + 1, LEFT.clv, MOST_TASKS),
    a1(ROW.gaps + 1, LEFT.customerShare, GAP_ROWS),
    a1(ROW.lifecycle + 1, COLUMN.right + 2, STAGE_ROWS),
  ];
}
