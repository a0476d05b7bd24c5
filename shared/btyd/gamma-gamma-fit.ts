import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { type Estimate, type Fit, fitModel, type Normal } from './fit.ts';
import type { GammaGammaParameters, SpendCell } from './gamma-gamma.ts';
import type { Evaluation } from './minimise.ts';
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
 * its gradient in ln p, ln(q − smallest q) and ln(pγ/q).
 */
function portfolioLogLikelihood(
  spends: readonly SpendCell[],
  parametersAt: (coordinates: Vector) => GammaGammaParameters,
  smallestQ: number,
): (coordinates: Vector) => Evaluation {
  const groups = groupByTransactions(spends);
  return (coordinates) => {
    const { p, q, gamma } = parametersAt(coordinates);
    const logGammaQ = gammaln(q);
    const digammaQ = digamma(q);
    let value = 0;
    let byP = 0;
    let byQ = 0;
    let byLogGamma = 0;
    for (const { x, customers, members } of groups) {
      const shape = p * x;
      const total = digamma(shape + q);
      value += customers * (gammaln(shape + q) - gammaln(shape) - logGammaQ);
      byP += customers * x * (total - digamma(shape));
      byQ += customers * (total - digammaQ);
      for (const { meanSpend, count } of members) {
        const ratio = gamma / (meanSpend * x);
        const ownShare = Math.log1p(ratio);
        const othersShare = Math.log1p(1 / ratio);
        value -= count * (shape * ownShare + q * othersShare + Math.log(meanSpend));
        byP -= count * x * ownShare;
        byQ -= count * othersShare;
        byLogGamma += (count * (q - shape * ratio)) / (1 + ratio);
      }
    }
    // γ = typical · q/p, so a change of p or q at the same typical spend moves γ too.
    const excess = q - smallestQ;
    return { value, gradient: [p * byP - byLogGamma, excess * (byQ + byLogGamma / q), byLogGamma] };
  };
}

interface TransactionGroup {
  readonly x: number;
  customers: number;
  readonly members: SpendCell[];
}

function groupByTransactions(sorted: readonly SpendCell[]): TransactionGroup[] {
  const groups: TransactionGroup[] = [];
  for (const cell of sorted) {
    let group = groups[groups.length - 1];
    if (group?.x !== cell.x) {
      group = { x: cell.x, customers: 0, members: [] };
      groups.push(group);
    }
    group.customers += cell.count;
    group.members.push(cell);
  }
  return groups;
}
