import { type Fit, type FitOptions, fitModel, type Normal } from './fit.ts';
import { logistic } from './log-space.ts';
import { logStaying, reciprocalSum } from './rising.ts';
import type { SbgParameters } from './sbg.ts';
import type { Vector } from './vector.ts';

/** Contracts with as many renewals behind them, and the same end: not renewed at the next date, or still running. */
export interface TenureCell {
  readonly renewals: number;
  readonly lost: boolean;
  readonly count: number;
}

/** The middle is Beta(1, 3): three of four renew for the first time, four of five for the second. */
const PRIOR: readonly Normal[] = [
  /* logit of α/(α+β), loss at the first renewal */ { mean: Math.log(0.25 / 0.75), sd: 1.5 },
  /* ln(α+β), evenness of the customers */ { mean: Math.log(4), sd: 1 },
];

/** Fits sBG to contracts, running ones included. Never throws, and gives finite parameters for every portfolio. */
export function fitSbg(
  cells: readonly TenureCell[],
  { estimate = 'map' }: FitOptions = {},
): Fit<SbgParameters> {
  const sorted = [...cells].sort((a, b) => a.renewals - b.renewals || Number(a.lost) - Number(b.lost));
  return fitModel({
    estimate,
    customers: sorted.reduce((sum, { count }) => sum + count, 0),
    cells: sorted.length,
    logLikelihood: (coordinates) => {
      const { alpha, beta } = parametersAt(coordinates);
      let value = 0;
      let byAlpha = 0;
      let byBeta = 0;
      for (const { renewals, lost, count } of sorted) {
        const dates = lost ? renewals + 1 : renewals;
        const byBoth = reciprocalSum(alpha + beta, dates);
        value += count * logStaying(alpha, beta, renewals);
        if (lost) value += count * Math.log(alpha / (alpha + beta + renewals));
        byAlpha += count * ((lost ? 1 / alpha : 0) - byBoth);
        byBeta += count * (reciprocalSum(beta, renewals) - byBoth);
      }
      return {
        value,
        gradient: [((alpha * beta) / (alpha + beta)) * (byAlpha - byBeta), alpha * byAlpha + beta * byBeta],
      };
    },
    prior: PRIOR,
    starts: [PRIOR.map(({ mean }) => mean)],
    parametersAt,
  });
}

function parametersAt(coordinates: Vector): SbgParameters {
  const [logitLoss, logEvenness] = coordinates as [number, number];
  const evenness = Math.exp(logEvenness);
  return { alpha: evenness * logistic(logitLoss), beta: evenness * logistic(-logitLoss) };
}
