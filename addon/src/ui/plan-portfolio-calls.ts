import { boardReport } from '#shared/board';
import { BOARD, FIGURES, say } from '#shared/i18n';
import { portfolioBoard, wholeBoard } from '../jobs/portfolio-board.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { PlanPortfolioScript } from './plan-portfolio-contract.ts';
import { data } from './reply.ts';

/** An A4 page as wide as it is printed, in pixels, and as high as most screens take. */
const REPORT_SIZE = { width: 860, height: 620 };

/** Plan, portfolio: the whole base in figures. */
export function planPortfolio(): ReturnType<PlanPortfolioScript['planPortfolio']> {
  return data(() => portfolioBoard(openWorkbook()));
}

/** Plan, portfolio: opens the report over the spreadsheet. */
export function planReport(): ReturnType<PlanPortfolioScript['planReport']> {
  const locale = readerLocale();
  return data(() => {
    const page = boardReport(wholeBoard(openWorkbook()), { locale, printButton: true });
    const { width, height } = REPORT_SIZE;
    const dialog = HtmlService.createHtmlOutput(page).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(dialog, say(BOARD.title, locale));
    return say(FIGURES.reportOpened, locale);
  });
}
