import type { Locale } from '#shared/contracts';
import { PORTFOLIO_ASK, say } from '#shared/i18n';
import { exclusively } from '../exclusively.ts';
import { refreshPortfolio, updatePortfolio } from '../jobs/update-portfolio.ts';
import { readerLocale } from '../locale.ts';
import { openWorkbook, type Workbook } from '../sheet/workbook.ts';
import { failureMessage } from './messages.ts';
import { data } from './reply.ts';
import type { SidebarScript } from './sidebar-contract.ts';

/** Sidebar, map: makes the portfolio tab, or updates and opens the one there is. */
export function sidebarUpdatePortfolio(): ReturnType<SidebarScript['sidebarUpdatePortfolio']> {
  return data(() => {
    const done = exclusively(() => updatePortfolio(openWorkbook()));
    return say(PORTFOLIO_ASK[done], readerLocale());
  });
}

/**
 * The message of a run that has scored customers, after the portfolio tab was refreshed too where there is one. What
 * keeps the tab from being refreshed is told, and does not undo the run.
 */
export function withPortfolio(workbook: Workbook, message: string, locale: Locale): string {
  return [message, portfolioSentence(workbook, locale)].filter(Boolean).join(' ');
}

function portfolioSentence(workbook: Workbook, locale: Locale): string | null {
  try {
    return refreshPortfolio(workbook) ? say(PORTFOLIO_ASK.updated, locale) : null;
  } catch (error) {
    return say(PORTFOLIO_ASK.notUpdated, locale, { problem: failureMessage(error, locale) });
  }
}
