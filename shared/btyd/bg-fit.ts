import { type BgSlopes, bgPortfolioLikelihood } from './bg-likelihood.ts';
import type { BgNbdParameters, BgStory } from './bg-story.ts';
import type { FitOptions, FitProblem, Normal } from './fit.ts';
import { logistic } from './log-space.ts';
import { type ModelLikelihood, portfolioProblem } from './portfolio-problem.ts';
import { type PurchaseCell, sortedCells } from './purchase-cells.ts';
import { startingLogRate } from './starting-rate.ts';

/**
 * Weak priors on what the data can show, never on raw a and b: a penalty on those drives both to zero. Wide enough
 * for consumers and wholesalers alike (CDNOW, Online Retail and Northwind order .06 to .09 times a week, with r of
 * .2 to 4 and a dropout of 0 to .25); a thousand customers outweigh them.
 */
const PRIOR: readonly Normal[] = [
  /* ln(r/kα), orders a week */ { mean: Math.log(0.08), sd: 1.5 },
  /* ln r, evenness of the rates */ { mean: Math.log(1), sd: 1.5 },
  /* logit of a/(a+b), mean dropout after an order */ { mean: Math.log(0.1 / 0.9), sd: 1.5 },
  /* ln(a+b), evenness of the dropout */ { mean: Math.log(3), sd: 1 },
];

/** Dropout at the start of the search: common, and almost absent, since some portfolios have an optimum at each. */
const STARTING_DROPOUT: readonly { share: number; certainty: number }[] = [
  { share: 0.25, certainty: 3 },
  { share: 0.005, certainty: 1.5 },
];

/** Without a prior, few customers have optima far from the ordinary too. */
const UNUSUAL_DROPOUT: typeof STARTING_DROPOUT = [
  { share: 0.5, certainty: 0.3 },
  { share: 0.5, certainty: 30 },
  { share: 0.9, certainty: 3 },
];

/** The fit of one story, in the coordinates ln(r/kα), ln r, logit of a/(a+b), ln(a+b). */
export function bgProblem(
  cells: readonly PurchaseCell[],
  story: BgStory,
  { estimate = 'map', prior = PRIOR }: FitOptions,
): FitProblem<BgNbdParameters> {
  const sorted = sortedCells(cells);
  const dropouts = estimate === 'map' ? STARTING_DROPOUT : [...STARTING_DROPOUT, ...UNUSUAL_DROPOUT];
  const logRate = startingLogRate(sorted);
  return {
    ...portfolioProblem(sorted, bgLikelihood(story)),
    estimate,
    prior,
    starts: dropouts.map(({ share, certainty }) => [
      logRate,
      0,
      Math.log(share / (1 - share)),
      Math.log(certainty),
    ]),
  };
}

/** In the coordinates of the problem: each moves one thing that can be seen in the data. */
export function bgLikelihood(story: BgStory): ModelLikelihood<BgNbdParameters, BgSlopes> {
  return {
    ofCells: (sorted) => bgPortfolioLikelihood(sorted, story),
    parametersAt: (coordinates) => {
      const [logRate, logR, logitShare, logCertainty] = coordinates as [number, number, number, number];
      const certainty = Math.exp(logCertainty);
      return {
        r: Math.exp(logR),
        alpha: Math.exp(logR - logRate) / story.k,
        a: certainty * logistic(logitShare),
        b: certainty * logistic(-logitShare),
      };
    },
    gradient: ({ r, a, b }, { byR, byLogAlpha, byLogA, byLogB }) => [
      -byLogAlpha,
      r * byR + byLogAlpha,
      (b * byLogA - a * byLogB) / (a + b),
      byLogA + byLogB,
    ],
  };
}
