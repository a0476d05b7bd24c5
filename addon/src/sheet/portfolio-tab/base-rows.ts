import { figureWithin, movedText } from '#shared/board';
import type { FigureName } from '#shared/contracts';
import { FIGURE_NAME, FIGURES, say } from '#shared/i18n';
import { plainText } from '../plain-text.ts';
import type { PortfolioCell, PortfolioReport } from './portfolio-report.ts';

/** Figures of the whole base that are shares, and then those that are points and days. */
export const SHARE_FIGURES: readonly FigureName[] = [
  'customerRetention',
  'moneyRetention',
  'netRetention',
  'answered',
  'upsellCustomers',
  'crossSellCustomers',
  'walletShare',
];
export const NUMBER_FIGURES: readonly FigureName[] = ['nps', 'purchaseCycle'];

const POINTS = 100;

/** The header, and the figures of the whole base: each with what holds 90% of what it may be, and what moved it. */
export function baseRows({ figures, reader }: PortfolioReport): PortfolioCell[][] {
  const header = [
    say(FIGURES.inFigures, reader),
    say(FIGURES.value, reader),
    say(FIGURES.interval, reader),
    say(FIGURES.whatMoved, reader),
  ];
  const rows = [...SHARE_FIGURES, ...NUMBER_FIGURES].map((name): PortfolioCell[] => {
    const figure = figures?.figures[name];
    if (figure === undefined || figure.value === null) return [say(FIGURE_NAME[name], reader)];
    const value = name === 'nps' ? POINTS * figure.value : figure.value;
    // Said to be text: in brackets a number would be taken for one below zero.
    return [
      say(FIGURE_NAME[name], reader),
      value,
      `'${figureWithin(name, figure, reader)}`,
      plainText(movedText(name, figure, reader) ?? ''),
    ];
  });
  return [header, ...rows];
}
