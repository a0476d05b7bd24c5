import type { Board } from '#shared/board';
import type { DataReply } from './reply-contract.ts';

// What the plan's Portfolio tab shows and asks for. Plain data: `google.script.run` carries no dates, maps or sets.

/** The functions of the script that the Portfolio tab may call. */
export interface PlanPortfolioScript {
  /** The whole base in figures, of as many customers as a step reaches: ask on while `figures.left` is above 0. */
  planPortfolio(): DataReply<Board>;
  /** Opens the one-page report over the spreadsheet; gives what to tell of it. */
  planReport(): DataReply<string>;
}
