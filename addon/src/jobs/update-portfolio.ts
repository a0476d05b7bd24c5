import { DATA_GAP, type DataGap } from '#shared/i18n';
import { fetchFigures } from '../client/figures-api.ts';
import { scoreAnswers } from '../client/score-answers.ts';
import { Failure } from '../failure.ts';
import { readerLocale } from '../locale.ts';
import { latestMoves } from '../results/latest-moves.ts';
import { recallResults, type StoredResult } from '../results/results.ts';
import type { PortfolioReport } from '../sheet/portfolio-tab/portfolio-report.ts';
import {
  hasPortfolioTab,
  makePortfolioTab,
  openPortfolioTab,
  refreshPortfolioTab,
} from '../sheet/portfolio-tab/write-portfolio.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { week } from './week.ts';

/** Rewrites the portfolio tab's figures or, where there is none, makes the tab; and opens it. */
export function updatePortfolio(workbook: Workbook): 'made' | 'updated' {
  const report = reportOf(workbook);
  if (!report) throw new Failure({ code: 'nothing_segmented' });
  if (refreshPortfolioTab(report)) {
    openPortfolioTab();
    return 'updated';
  }
  makePortfolioTab(report);
  return 'made';
}

/** Rewrites the portfolio tab's figures where there is one; false where there is none, as after a person deleted it. */
export function refreshPortfolio(workbook: Workbook): boolean {
  const report = hasPortfolioTab() && reportOf(workbook);
  return report ? refreshPortfolioTab(report) : false;
}

/** What was kept of the last runs, and the model's words; null while nobody was scored. */
function reportOf(workbook: Workbook): PortfolioReport | null {
  const results = recallResults();
  const [any] = results;
  const planned = week(workbook, results);
  const reader = readerLocale();
  const [answer] = any ? scoreAnswers([any.customerId], reader) : [];
  if (!planned || !answer) return null;
  return {
    now: workbook.now,
    reader,
    sheetLocale: workbook.locale,
    currency: planned.currency,
    results,
    moves: latestMoves(results),
    week: planned,
    gaps: gapsOf(results),
    figures: figuresOfAll(),
    model: answer.model,
  };
}

/** One step of the service at most: what it does not reach comes with the next update. */
function figuresOfAll(): PortfolioReport['figures'] {
  const figures = fetchFigures();
  return figures.left === 0 ? figures : null;
}

/** What a person could tell us that we had to assume; first what most value still to come rests on. */
function gapsOf(results: readonly StoredResult[]): PortfolioReport['gaps'] {
  return (Object.keys(DATA_GAP) as DataGap[])
    .map((gap) => {
      const touched = results.filter(({ doubts }) => doubts.includes(gap));
      const residual = touched.reduce((sum, { clv }) => sum + Math.max(0, clv?.residual ?? 0), 0);
      return { gap, customers: touched.length, residual };
    })
    .filter(({ customers }) => customers > 0)
    .sort((a, b) => b.residual - a.residual);
}
