import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { type Fit, type FitOptions, fitModel, type Normal } from './fit.ts';
import type { GammaGammaParameters, SpendCell } from './gamma-gamma.ts';
import { groupByOrders } from './order-groups.ts';
import { type ModelLikelihood, portfolioProblem } from './portfolio-problem.ts';
import type { Vector } from './vector.ts';

/** Weak priors, the same for any currency: spend is counted in multiples of its own geometric mean. */
export const GAMMA_GAMMA_PRIOR: readonly Normal[] = [
  /* ln p, evenness of one customer's orders */ { mean: Math.log(4), sd: 1 },
  /* ln(q − 1), evenness of the customers */ { mean: Math.log(2), sd: 1 },
  /* ln(pγ/q), typical spend */ { mean: 0, sd: 1 },
];

/** By prior q passes 1, for below it the customers have no mean spend. */
const SMALLEST_Q = { ml: 0, map: 1 } as const;

/** Even and uneven customers: one start for each. */
const STARTS: readonly Vector[] = [
  [Math.log(4), Math.log(2), 0],
  [0, Math.log(0.5), 0],
];

/**
 * Fits Gamma–Gamma to customers with at least one averaged transaction and a positive mean; the others, which the
 * model cannot hold, are left out and not counted. Never throws, and gives finite parameters for every portfolio.
 */
export function fitGammaGamma(
  cells: readonly SpendCell[],
  { estimate = 'map', prior = GAMMA_GAMMA_PRIOR }: FitOptions = {},
): Fit<GammaGammaParameters> {
  const spends = cells.filter(isPositive).sort(bySpend);
  const customers = spends.reduce((sum, cell) => sum + cell.count, 0);
  const logUnit = geometricMeanLog(spends, customers);
  const parametersAt = (coordinates: Vector): GammaGammaParameters => {
    const [logP, logExcess, logTypical] = coordinates as [number, number, number];
    const p = Math.exp(logP);
    const q = SMALLEST_Q[estimate] + Math.exp(logExcess);
    return { p, q, gamma: (Math.exp(logTypical + logUnit) * q) / p };
  };
  const model: ModelLikelihood<GammaGammaParameters, SpendSlopes, SpendCell> = {
    ofCells: portfolioLogLikelihood,
    parametersAt,
    // γ = typical · q/p, so a change of p or q at the same typical spend moves γ too.
    gradient: ({ p, q }, { byP, byQ, byLogGamma }) => [
      p * byP - byLogGamma,
      (q - SMALLEST_Q[estimate]) * (byQ + byLogGamma / q),
      byLogGamma,
    ],
  };
  return fitModel({ ...portfolioProblem(spends, model), estimate, prior, starts: STARTS });
}

function isPositive({ x, meanSpend }: SpendCell): boolean {
  return x > 0 && meanSpend > 0;
}

function bySpend(a: SpendCell, b: SpendCell): number {
  return a.x - b.x || a.meanSpend - b.meanSpend;
}

/** 0, so one unit of money, for an empty portfolio. */
function geometricMeanLog(spends: readonly SpendCell[], customers: number): number {
  const sum = spends.reduce((total, { meanSpend, count }) => total + count * Math.log(meanSpend), 0);
  return customers > 0 ? sum / customers : 0;
}

/** A log-likelihood and its derivatives by p, q and ln γ. */
interface SpendSlopes {
  readonly value: number;
  readonly byP: number;
  readonly byQ: number;
  readonly byLogGamma: number;
}

/**
 * The density of mean spends (Fader & Hardie 2013, equation 1a) in log space, summed over cells sorted by x. A cell
 * costs a logarithm.
 */
function portfolioLogLikelihood(
  spends: readonly SpendCell[],
): (parameters: GammaGammaParameters) => SpendSlopes {
  const groups = groupByOrders(spends);
  const counts = Float64Array.from(spends, ({ count }) => count);
  const totals = Float64Array.from(spends, ({ x, meanSpend }) => x * meanSpend);
  const logTotals = totals.map(Math.log);
  const constant = spends.reduce((sum, { meanSpend, count }) => sum - count * Math.log(meanSpend), 0);
  return ({ p, q, gamma }) => {
    const logGamma = Math.log(gamma);
    const logGammaOfQ = gammaln(q);
    const digammaOfQ = digamma(q);
    let value = constant;
    let byP = 0;
    let byQ = 0;
    let byLogGamma = 0;
    for (const { x, customers, from, to } of groups) {
      const shape = p * x;
      const digammaOfSum = digamma(shape + q);
      value += customers * (gammaln(shape + q) - gammaln(shape) - logGammaOfQ);
      byP += customers * x * (digammaOfSum - digamma(shape));
      byQ += customers * (digammaOfSum - digammaOfQ);
      for (let cell = from; cell < to; cell++) {
        const count = counts[cell] as number;
        const logRatio = logGamma - (logTotals[cell] as number);
        // ln(1 + γ/total), ln(1 + total/γ) and γ/(γ + total).
        const total = totals[cell] as number;
        const e = logRatio > 0 ? total / gamma : gamma / total;
        const log = Math.log1p(e);
        const ownLog = logRatio > 0 ? logRatio + log : log;
        const othersLog = logRatio > 0 ? log : log - logRatio;
        const othersShare = (logRatio > 0 ? 1 : e) / (1 + e);
        value -= count * (shape * ownLog + q * othersLog);
        byP -= count * x * ownLog;
        byQ -= count * othersLog;
        byLogGamma += count * (q * (1 - othersShare) - shape * othersShare);
      }
    }
    return { value, byP, byQ, byLogGamma };
  };
}
