import type { Workbook, Worksheet } from 'exceljs';
import { formatDate, PORTFOLIO_SHEET, say, WORKBOOK_SHEET } from '#shared/i18n';
import type { SegmentResult } from '../commands/segment-result.ts';
import { writeBackground } from './background.ts';
import { PAGE_WIDTHS, type Page, writeSentence, writeTitle } from './page.ts';
import { LANDSCAPE } from './page-setup.ts';
import { writeConcentration, writeLifecycle, writeQuadrants } from './portfolio-tables.ts';
import { writeWeek } from './week-table.ts';

/** The portfolio as a page: its quadrants, who brings the money, the week's work, and what all that rests on. */
export function addPortfolioSheet(
  workbook: Workbook,
  result: SegmentResult,
  { locale, ...reader }: Omit<Page, 'sheet'>,
): Worksheet {
  const sheet = workbook.addWorksheet(say(WORKBOOK_SHEET.portfolio, locale), {
    views: [{ showGridLines: false }],
    pageSetup: LANDSCAPE,
  });
  sheet.columns = PAGE_WIDTHS.map((width) => ({ width }));
  const page: Page = { sheet, locale, ...reader };
  writeTitle(page, say(PORTFOLIO_SHEET.title, locale, { date: formatDate(result.asOf, locale) }));
  writeSentence(page, say(PORTFOLIO_SHEET.writtenBy, locale));
  writeQuadrants(page, result.customers);
  writeConcentration(page, result.customers);
  writeLifecycle(page, result.customers);
  if (result.workQueue) writeWeek(page, result.workQueue, result.customers);
  writeBackground(page, result);
  return sheet;
}
