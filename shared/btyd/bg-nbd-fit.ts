import type { BgNbdParameters } from './bg-nbd.ts';
import { bgNbdParametersAt, portfolioLogLikelihood } from './bg-nbd-likelihood.ts';
import { type Estimate, type Fit, fitModel, type Normal } from './fit.ts';
import { byHistory, type PurchaseCell } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/**
 * Weak priors on what the data can show, never on raw a and b: a penalty on those drives both to zero. Wide enough
 * for consumers and wholesalers alike (CDNOW, Online Retail and Northwind order .06 to .09 times a week, with r of
 * .2 to 4 and a dropout of 0 to .25); a thousand customers outweigh them.
 */
const PRIOR: readonly Normal[] = [
  /* ln(r/α), orders a week */ { mean: Math.log(0.08), sd: 1.5 },
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

/**
 * Fits BG/NBD to cells of one unit of time; the prior of `map`, the default, takes that unit for weeks. Never
 * throws, and gives finite parameters for every portfolio, the empty one included: see `Fit.converged`.
 */
export function fitBgNbd(
  cells: readonly PurchaseCell[],
  options: { readonly estimate?: Estimate } = {},
): Fit<BgNbdParameters> {
  const estimate = options.estimate ?? 'map';
  const sorted = [...cells].sort(byHistory);
  const dropouts = estimate === 'map' ? STARTING_DROPOUT : [...STARTING_DROPOUT, ...UNUSUAL_DROPOUT];
  return fitModel({
    estimate,
    customers: sorted.reduce((sum, cell) => sum + cell.count, 0),
    cells: sorted.length,
    logLikelihood: portfolioLogLikelihood(sorted),
    prior: PRIOR,
    starts: startsFor(sorted, dropouts),
    parametersAt: bgNbdParametersAt,
  });
}

function startsFor(cells: readonly PurchaseCell[], dropouts: typeof STARTING_DROPOUT): Vector[] {
  const orders = cells.reduce((sum, { x, count }) => sum + x * count, 0);
  const time = cells.reduce((sum, { T, count }) => sum + T * count, 0);
  // Half an order and one unit of time more, so that portfolios without repeat orders or without time have a rate.
  const logRate = Math.log((orders + 0.5) / (time + 1));
  return dropouts.map(({ share, certainty }) => [
    logRate,
    0,
    Math.log(share / (1 - share)),
    Math.log(certainty),
  ]);
}
