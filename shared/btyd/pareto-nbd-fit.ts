import type { FitOptions, FitProblem, Normal } from './fit.ts';
import type { Evaluation } from './minimise.ts';
import type { ParetoNbdParameters } from './pareto-nbd-history.ts';
import { type ParetoNbdSlopes, paretoNbdPortfolioLikelihood } from './pareto-nbd-likelihood.ts';
import { type PurchaseCell, sampleCells, sortedCells } from './purchase-cells.ts';
import { startingLogRate } from './starting-rate.ts';
import type { Vector } from './vector.ts';

/**
 * Weak priors on what the data can show, in the spirit of BG/NBD's: there a tenth of .08 orders a week ends the
 * relation. CDNOW leaves at .05 a week with s of .6, Online Retail and Northwind next to never; a thousand customers
 * outweigh them.
 */
export const PARETO_NBD_PRIOR: readonly Normal[] = [
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

/** Enough customers to tell one optimum from another. */
const PILOT_CUSTOMERS = 300;
/** Enough to come within a hundredth of the optimum of millions. */
const REHEARSAL_CUSTOMERS = 30_000;
const VERY_MANY_CUSTOMERS = 200_000;

/** The fit of Pareto/NBD, in the coordinates ln(r/α), ln r, ln(s/β), ln s. */
export function paretoNbdProblem(
  cells: readonly PurchaseCell[],
  { estimate = 'map' }: FitOptions = {},
): FitProblem<ParetoNbdParameters> {
  const sorted = sortedCells(cells);
  const customers = sorted.reduce((sum, { count }) => sum + count, 0);
  const dropouts = estimate === 'map' ? STARTING_DROPOUT : [...STARTING_DROPOUT, ...UNUSUAL_DROPOUT];
  const logRate = startingLogRate(sorted);
  return {
    estimate,
    customers,
    cells: sorted.length,
    logLikelihood: inCoordinates(sorted),
    ...(customers > PILOT_CUSTOMERS && { pilot: inCoordinates(sampleCells(sorted, PILOT_CUSTOMERS)) }),
    ...(customers > VERY_MANY_CUSTOMERS && {
      rehearsal: inCoordinates(sampleCells(sorted, REHEARSAL_CUSTOMERS)),
    }),
    prior: PARETO_NBD_PRIOR,
    starts: dropouts.map(({ perOrder, s }) => [logRate, 0, logRate + Math.log(perOrder), Math.log(s)]),
    parametersAt: paretoNbdParametersAt,
  };
}

export function paretoNbdParametersAt(coordinates: Vector): ParetoNbdParameters {
  const [logRate, logR, logDropout, logS] = coordinates as [number, number, number, number];
  return {
    r: Math.exp(logR),
    alpha: Math.exp(logR - logRate),
    s: Math.exp(logS),
    beta: Math.exp(logS - logDropout),
  };
}

/** Derivatives by the coordinates. */
export function paretoNbdGradient(
  { r }: ParetoNbdParameters,
  { byR, byLogAlpha, byLogS, byLogBeta }: ParetoNbdSlopes,
): number[] {
  return [-byLogAlpha, r * byR + byLogAlpha, -byLogBeta, byLogS + byLogBeta];
}

function inCoordinates(cells: readonly PurchaseCell[]): (coordinates: Vector) => Evaluation {
  const likelihood = paretoNbdPortfolioLikelihood(cells);
  return (coordinates) => {
    const parameters = paretoNbdParametersAt(coordinates);
    const slopes = likelihood(parameters);
    return { value: slopes.value, gradient: paretoNbdGradient(parameters, slopes) };
  };
}
