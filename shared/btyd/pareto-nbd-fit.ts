import type { FitOptions, FitProblem, Normal } from './fit.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { type ParetoNbdSlopes, paretoNbdPortfolioLikelihood } from './pareto-nbd-likelihood.ts';
import { type ModelLikelihood, portfolioProblem } from './portfolio-problem.ts';
import { type PurchaseCell, sortedCells } from './purchase-cells.ts';
import { startingLogRate } from './starting-rate.ts';

/**
 * Weak priors on what the data can show, in the spirit of BG/NBD's: there a tenth of .08 orders a week ends the
 * relation. CDNOW leaves at .05 a week with s of .6, Online Retail and Northwind next to never; a thousand customers
 * outweigh them.
 */
const PRIOR: readonly Normal[] = [
  /* ln(r/α), orders a week */ { mean: Math.log(0.08), sd: 1.5 },
  /* ln r, evenness of the rates */ { mean: Math.log(1), sd: 1.5 },
  /* ln(s/β), mean dropout a week */ { mean: Math.log(0.01), sd: 1.5 },
  /* ln s, evenness of the dropout */ { mean: Math.log(1), sd: 1 },
];

/** Dropout at the start of the search, per order: common, and almost absent, as some portfolios have an optimum at each. */
const STARTING_DROPOUT: readonly { perOrder: number; s: number }[] = [
  { perOrder: 0.5, s: 0.7 },
  { perOrder: 0.02, s: 1 },
];

/** Without a prior, few customers have optima far from the ordinary too. */
const UNUSUAL_DROPOUT: typeof STARTING_DROPOUT = [{ perOrder: 3, s: 0.2 }];

/** The fit of Pareto/NBD, in the coordinates ln(r/α), ln r, ln(s/β), ln s. */
export function paretoNbdProblem(
  cells: readonly PurchaseCell[],
  { estimate = 'map', prior = PRIOR }: FitOptions = {},
): FitProblem<ParetoNbdParameters> {
  const sorted = sortedCells(cells);
  const dropouts = estimate === 'map' ? STARTING_DROPOUT : [...STARTING_DROPOUT, ...UNUSUAL_DROPOUT];
  const logRate = startingLogRate(sorted);
  return {
    ...portfolioProblem(sorted, PARETO_NBD_LIKELIHOOD),
    estimate,
    prior,
    starts: dropouts.map(({ perOrder, s }) => [logRate, 0, logRate + Math.log(perOrder), Math.log(s)]),
  };
}

/** In the coordinates of the problem: each moves one thing that can be seen in the data. */
export const PARETO_NBD_LIKELIHOOD: ModelLikelihood<ParetoNbdParameters, ParetoNbdSlopes> = {
  ofCells: paretoNbdPortfolioLikelihood,
  parametersAt: (coordinates) => {
    const [logRate, logR, logDropout, logS] = coordinates as [number, number, number, number];
    return {
      r: Math.exp(logR),
      alpha: Math.exp(logR - logRate),
      s: Math.exp(logS),
      beta: Math.exp(logS - logDropout),
    };
  },
  gradient: ({ r }, { byR, byLogAlpha, byLogS, byLogBeta }) => [
    -byLogAlpha,
    r * byR + byLogAlpha,
    -byLogBeta,
    byLogS + byLogBeta,
  ],
};
