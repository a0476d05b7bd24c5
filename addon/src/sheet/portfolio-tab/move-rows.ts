import { Quadrant } from '#shared/contracts';
import { COLUMN_HEADER, formatDate, MAP, PORTFOLIO_SHEET, PORTFOLIO_TAB, PULL, say } from '#shared/i18n';
import { flowOf } from '#shared/portfolio';
import { groupLabel } from '../quadrant-cell.ts';
import { MOST_MOVES } from './layout.ts';
import type { PortfolioCell, PortfolioReport } from './portfolio-report.ts';

/** A heading, the header, the moves with most money, and how many more there are. */
export function moveRows({ moves: { moves, since }, reader }: PortfolioReport): PortfolioCell[][] {
  const more = moves.length - MOST_MOVES;
  const heading =
    since === null
      ? say(MAP.movedLately, reader)
      : say(MAP.movedSince, reader, { date: formatDate(since, reader) });
  const shown = moves
    .slice(0, MOST_MOVES)
    .map(({ from, to, customers, contribution }) => [
      groupLabel(from, reader),
      customers.length,
      '→',
      groupLabel(to, reader),
      '',
      contribution,
    ]);
  return [
    [heading],
    [
      say(PORTFOLIO_TAB.from, reader),
      say(PORTFOLIO_SHEET.customers, reader),
      '',
      say(PORTFOLIO_TAB.to, reader),
      '',
      say(PORTFOLIO_TAB.profit, reader),
    ],
    ...(moves.length === 0 ? [[say(PULL.nobodyChanged, reader)]] : shown),
    ...(more > 0 ? [[say(MAP.otherMoves, reader, { count: more })]] : []),
  ];
}

/** The header, and how many customers came to each quadrant and left it. */
export function flowRows({ moves: { moves }, reader }: PortfolioReport): PortfolioCell[][] {
  return [
    [
      say(COLUMN_HEADER.quadrant, reader),
      say(PORTFOLIO_TAB.movedIn, reader),
      say(PORTFOLIO_TAB.movedOut, reader),
    ],
    ...Quadrant.options.map((quadrant) => {
      const { came, left } = flowOf(quadrant, moves);
      return [groupLabel(quadrant, reader), came, left];
    }),
  ];
}
