import {
  COLUMN_HEADER,
  formatMoney,
  formatNumber,
  formatPercent,
  LIFECYCLE_NAME,
  PORTFOLIO_SENTENCE,
  PORTFOLIO_SHEET,
  PORTFOLIO_TAB,
  say,
} from '#shared/i18n';
import {
  concentration,
  contributionCurve,
  type GroupFigures,
  LEADERS_SHARE,
  lifecycleFigures,
  quadrantFigures,
} from '#shared/portfolio';
import { groupLabel } from '../quadrant-cell.ts';
import { CURVE_STEPS } from './layout.ts';
import type { PortfolioCell, PortfolioReport } from './portfolio-report.ts';

/** The header, the four quadrants, those without one, and all. */
export function quadrantRows({ results, reader }: PortfolioReport): PortfolioCell[][] {
  const { quadrants, without, total } = quadrantFigures(results);
  return [
    [
      say(COLUMN_HEADER.quadrant, reader),
      say(PORTFOLIO_SHEET.customers, reader),
      say(PORTFOLIO_TAB.shareOfCustomers, reader),
      say(PORTFOLIO_TAB.profit, reader),
      say(PORTFOLIO_TAB.shareOfProfit, reader),
      say(PORTFOLIO_SHEET.valueAhead, reader),
      say(COLUMN_HEADER.clv, reader),
    ],
    ...quadrants.map((figures) => [groupLabel(figures.quadrant, reader), ...figureCells(figures)]),
    without.customers > 0 ? [say(PORTFOLIO_SHEET.withoutQuadrant, reader), ...figureCells(without)] : [],
    [say(PORTFOLIO_SHEET.total, reader), ...figureCells(total)],
  ];
}

function figureCells(figures: GroupFigures): PortfolioCell[] {
  const { customers, share, contribution, contributionShare, residual, clv } = figures;
  return [customers, share, contribution, contributionShare ?? '', residual, clv];
}

/** The header and the stages of life that somebody is in. */
export function lifecycleRows({ results, reader }: PortfolioReport): PortfolioCell[][] {
  return [
    [
      say(COLUMN_HEADER.lifecycle, reader),
      say(PORTFOLIO_SHEET.customers, reader),
      say(PORTFOLIO_TAB.profit, reader),
    ],
    ...lifecycleFigures(results).map(({ lifecycle, customers, contribution }) => [
      say(LIFECYCLE_NAME[lifecycle], reader),
      customers,
      contribution,
    ]),
  ];
}

/** Who makes most of the profit, and who takes some of it away, each in a sentence. */
export function concentrationRows({ results, reader, currency }: PortfolioReport): PortfolioCell[][] {
  const { leaders, positive, losing, losses } = concentration(results);
  const money = (amount: number) => formatMoney(amount, currency, reader);
  const leading =
    leaders.length === 0
      ? say(PORTFOLIO_SENTENCE.nobodyContributes, reader)
      : say(PORTFOLIO_SENTENCE.leaders, reader, {
          count: leaders.length,
          all: formatNumber(results.length, reader),
          share: formatPercent(LEADERS_SHARE, reader),
          total: money(positive),
        });
  const costing = say(PORTFOLIO_SENTENCE.losses, reader, { count: losing, total: money(losses) });
  return [[leading], losing > 0 ? [costing] : []];
}

/** The header, and what each tenth more of the customers brings. */
export function curveRows({ results, reader }: PortfolioReport): PortfolioCell[][] {
  return [
    [say(PORTFOLIO_TAB.bestCustomers, reader), say(PORTFOLIO_SHEET.runningShare, reader)],
    ...contributionCurve(results, CURVE_STEPS).map(({ customers, contribution }) => [
      // Said to be text: a chart would take a number for a series of its own.
      `'${formatPercent(customers, reader)}`,
      contribution,
    ]),
  ];
}
