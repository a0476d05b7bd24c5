import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { type Estimate, type Fit, fitModel, type Normal } from './fit.ts';
import type { GammaGammaParameters, SpendCell } from './gamma-gamma.ts';
import type { Evaluation } from './minimise.ts';
import { groupByOrders } from './order-groups.ts';
import type { Vector } from './vector.ts';

/** Weak priors, the same for any currency: spend is counted in multiples of its own geometric mean. */
const PRIOR: readonly Normal[] = [
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
  options: { readonly estimate?: Estimate } = {},
): Fit<GammaGammaParameters> {
  const estimate = options.estimate ?? 'map';
  const spends = cells.filter(isPositive).sort(bySpend);
  const customers = spends.reduce((sum, cell) => sum + cell.count, 0);
  const logUnit = geometricMeanLog(spends, customers);
  const parametersAt = (coordinates: Vector): GammaGammaParameters => {
    const [logP, logExcess, logTypical] = coordinates as [number, number, number];
    const p = Math.exp(logP);
    const q = SMALLEST_Q[estimate] + Math.exp(logExcess);
    return { p, q, gamma: (Math.exp(logTypical + logUnit) * q) / p };
  };
  return fitModel({
    estimate,
    customers,
    cells: spends.length,
    logLikelihood: portfolioLogLikelihood(spends, parametersAt, SMALLEST_Q[estimate]),
    prior: PRIOR,
    starts: STARTS,
    parametersAt,
  });
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

/**
 * The density of mean spends (Fader & Hardie 2013, equation 1a) in log space, summed over cells sorted by x, with
 * its gradient in ln p, ln(q − smallest q) and ln(pγ/q). A cell costs an exponential and a logarithm.
 */
function portfolioLogLikelihood(
  spends: readonly SpendCell[],
  parametersAt: (coordinates: Vector) => GammaGammaParameters,
  smallestQ: number,
): (coordinates: Vector) => Evaluation {
  const groups = groupByOrders(spends);
  const counts = Float64Array.from(spends, ({ count }) => count);
  const logTotals = Float64Array.from(spends, ({ x, meanSpend }) => Math.log(x * meanSpend));
  const constant = spends.reduce((sum, { meanSpend, count }) => sum - count * Math.log(meanSpend), 0);
  return (coordinates) => {
    const { p, q, gamma } = parametersAt(coordinates);
    const logGamma = Math.log(gamma);
    const logGammaOfQ = gammaln(q);
    const digammaOfQ = digamma(q);
    let value = constant;
    let byP = 0;
    let byQ = 0;
    let byLogGamma = 0;
    for (const { x, customers, from, to } of groups) {
      const shape = p * x;
      const total = digamma(shape + q);
      value += customers * (gammaln(shape + q) - gammaln(shape) - logGammaOfQ);
      byP += customers * x * (total - digamma(shape));
      byQ += customers * (total - digammaOfQ);
      for (let cell = from; cell < to; cell++) {
        const count = counts[cell] as number;
        const logRatio = logGamma - (logTotals[cell] as number);
        // ln(1 + γ/total), ln(1 + total/γ) and γ/(γ + total).
        const e = Math.exp(-Math.abs(logRatio));
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
    // γ = typical · q/p, so a change of p or q at the same typical spend moves γ too.
    const excess = q - smallestQ;
    return { value, gradient: [p * byP - byLogGamma, excess * (byQ + byLogGamma / q), byLogGamma] };
  };
}
