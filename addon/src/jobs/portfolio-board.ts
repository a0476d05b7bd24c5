import { type Board, boardOf } from '#shared/board';
import { fetchFigures } from '../client/figures-api.ts';
import { latestMoves } from '../results/latest-moves.ts';
import { recallResults } from '../results/results.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { week } from './week.ts';

/** The figures of the service, with what the last runs left in the document: the map, who moved, and the work. */
export function portfolioBoard(workbook: Workbook): Board {
  const figures = fetchFigures();
  const results = recallResults();
  const planned = week(workbook, results);
  return boardOf({
    figures,
    customers: results,
    moves: latestMoves(results).moves,
    tasks: (planned?.planned ?? []).map(({ name, label, due, netEffect }) => ({
      name,
      label,
      due,
      netEffect,
    })),
    beyond: planned?.left ?? 0,
  });
}

/** The same once every customer is in the figures. */
export function wholeBoard(workbook: Workbook): Board {
  for (;;) {
    const board = portfolioBoard(workbook);
    if (board.figures.left === 0) return board;
  }
}
