import { type BgBbParameters, opportunitiesOf } from './bg-bb-history.ts';
import { bgBbPortfolioLikelihood } from './bg-bb-likelihood.ts';
import type { FitOptions, FitProblem, Normal } from './fit.ts';
import { logistic } from './log-space.ts';
import { type PurchaseCell, sortedCells } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/** Weak priors on what the data can show, as BG/NBD's: shares and their evenness, never raw parameters. */
const PRIOR: readonly Normal[] = [
  /* logit of α/(α+β), mean chance of an order */ { mean: Math.log(0.25 / 0.75), sd: 1.5 },
  /* ln(α+β), evenness of that chance */ { mean: Math.log(2), sd: 1 },
  /* logit of γ/(γ+δ), mean dropout before an opportunity */ { mean: Math.log(0.1 / 0.9), sd: 1.5 },
  /* ln(γ+δ), evenness of the dropout */ { mean: Math.log(3), sd: 1 },
];

/** Dropout at the start of the search: common, and almost absent, as some portfolios have an optimum at each. */
const STARTING_DROPOUT: readonly { share: number; certainty: number }[] = [
  { share: 0.2, certainty: 3 },
  { share: 0.01, certainty: 1.5 },
];

/** The fit of BG/BB, in the coordinates logit of α/(α+β), ln(α+β), logit of γ/(γ+δ), ln(γ+δ). */
export function bgBbProblem(
  cells: readonly PurchaseCell[],
  { estimate = 'map', prior = PRIOR }: FitOptions = {},
): FitProblem<BgBbParameters> {
  const sorted = sortedCells(cells);
  const likelihood = bgBbPortfolioLikelihood(sorted);
  const logitOrder = startingLogit(sorted);
  return {
    estimate,
    customers: sorted.reduce((sum, { count }) => sum + count, 0),
    cells: sorted.length,
    logLikelihood: (coordinates) => {
      const parameters = parametersAt(coordinates);
      const { alpha, beta, gamma, delta } = parameters;
      const { value, byAlpha, byBeta, byGamma, byDelta } = likelihood(parameters);
      return {
        value,
        gradient: [
          ((alpha * beta) / (alpha + beta)) * (byAlpha - byBeta),
          alpha * byAlpha + beta * byBeta,
          ((gamma * delta) / (gamma + delta)) * (byGamma - byDelta),
          gamma * byGamma + delta * byDelta,
        ],
      };
    },
    prior,
    starts: STARTING_DROPOUT.map(({ share, certainty }) => [
      logitOrder,
      Math.log(2),
      Math.log(share / (1 - share)),
      Math.log(certainty),
    ]),
    parametersAt,
  };
}

function parametersAt(coordinates: Vector): BgBbParameters {
  const [logitOrder, logEvenness, logitShare, logCertainty] = coordinates as [number, number, number, number];
  const evenness = Math.exp(logEvenness);
  const certainty = Math.exp(logCertainty);
  return {
    alpha: evenness * logistic(logitOrder),
    beta: evenness * logistic(-logitOrder),
    gamma: certainty * logistic(logitShare),
    delta: certainty * logistic(-logitShare),
  };
}

/** Of the share of opportunities taken; half an order and half a refusal more, for portfolios that lack either. */
function startingLogit(cells: readonly PurchaseCell[]): number {
  let orders = 0.5;
  let refusals = 0.5;
  for (const cell of cells) {
    const { x, n } = opportunitiesOf(cell);
    orders += cell.count * x;
    refusals += cell.count * (n - x);
  }
  return Math.log(orders / refusals);
}
