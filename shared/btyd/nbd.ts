import { type FitOptions, type FitProblem, fitModel, type Normal } from './fit.ts';
import type { PurchaseModel } from './model.ts';
import { phaseDistribution } from './order-distribution.ts';
import { type PurchaseCell, type PurchaseCounts, sortedCells } from './purchase-cells.ts';
import { exponential, logGammaVariate } from './random-variates.ts';
import { logRising, reciprocalSum } from './rising.ts';
import { startingLogRate } from './starting-rate.ts';
import type { Vector } from './vector.ts';

/**
 * NBD (Ehrenberg 1959): a customer orders at a rate λ ~ Gamma(r, rate α) and never leaves. α in the unit of time of
 * the counts.
 */
export type NbdParameters = { readonly r: number; readonly alpha: number };

const PRIOR: readonly Normal[] = [
  /* ln(r/α), orders a week */ { mean: Math.log(0.08), sd: 1.5 },
  /* ln r, evenness of the rates */ { mean: Math.log(1), sd: 1.5 },
];

/** The baseline: nobody has left, nobody will. */
export const nbd: PurchaseModel<NbdParameters> = {
  name: 'nbd',
  problem: nbdProblem,
  fit: (cells, options) => fitModel(nbdProblem(cells, options)),
  logLikelihood: ({ r, alpha }, { x, T }) =>
    logRising(r, x) - x * Math.log(alpha) - (r + x) * Math.log1p(T / alpha),
  pAlive: () => 1,
  logPAlive: () => 0,
  expectedOrders: (parameters, history, horizon) => rateOf(parameters, history) * horizon,
  forecaster: (parameters, horizon) => (history) => {
    const { x, T } = history;
    const logNone = -(parameters.r + x) * Math.log1p(horizon / (parameters.alpha + T));
    return { pAlive: 1, buysAgain: -Math.expm1(logNone), orders: rateOf(parameters, history) * horizon };
  },
  orderProbabilities: ({ r, alpha }, { x, T }, horizon, most) =>
    Array.from(phaseDistribution(r + x, horizon / (alpha + T), most + 1)),
  activeShare: () => 1,
  unconditionalOrders: ({ r, alpha }, t) => (r / alpha) * t,
  discountedOrders: (parameters, history, rate) => rateOf(parameters, history) / rate,
  sample: ({ r, alpha }, T, random) => {
    const meanGap = alpha * Math.exp(-logGammaVariate(r, random));
    const purchases: number[] = [];
    for (let now = meanGap * exponential(random); now <= T; now += meanGap * exponential(random)) {
      purchases.push(now);
    }
    return { purchases, lifetime: Number.POSITIVE_INFINITY };
  },
};

/** The mean of λ, given the history. */
function rateOf({ r, alpha }: NbdParameters, { x, T }: PurchaseCounts): number {
  return (r + x) / (alpha + T);
}

/** In the coordinates ln(r/α), ln r. */
function nbdProblem(
  cells: readonly PurchaseCell[],
  { estimate = 'map', prior = PRIOR }: FitOptions = {},
): FitProblem<NbdParameters> {
  const sorted = sortedCells(cells);
  return {
    estimate,
    customers: sorted.reduce((sum, cell) => sum + cell.count, 0),
    cells: sorted.length,
    logLikelihood: portfolioLogLikelihood(sorted),
    prior,
    starts: [[startingLogRate(sorted), 0]],
    parametersAt,
  };
}

function parametersAt(coordinates: Vector): NbdParameters {
  const [logRate, logR] = coordinates as [number, number];
  return { r: Math.exp(logR), alpha: Math.exp(logR - logRate) };
}

function portfolioLogLikelihood(sorted: readonly PurchaseCell[]): FitProblem<NbdParameters>['logLikelihood'] {
  return (coordinates) => {
    const { r, alpha } = parametersAt(coordinates);
    const logAlpha = Math.log(alpha);
    const rising = { orders: 0, log: 0, byR: 0 };
    let value = 0;
    let byR = 0;
    let byLogAlpha = 0;
    for (const { x, T, count } of sorted) {
      if (x > rising.orders) {
        rising.log += logRising(r + rising.orders, x - rising.orders);
        rising.byR += reciprocalSum(r + rising.orders, x - rising.orders);
        rising.orders = x;
      }
      const log = Math.log1p(T / alpha);
      value += count * (rising.log - x * logAlpha - (r + x) * log);
      byR += count * (rising.byR - log);
      byLogAlpha += count * (((r + x) * T) / (alpha + T) - x);
    }
    return { value, gradient: [-byLogAlpha, r * byR + byLogAlpha] };
  };
}
