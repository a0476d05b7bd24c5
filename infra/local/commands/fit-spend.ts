import {
  type Estimate,
  type Fit,
  fitGammaGamma,
  type GammaGammaParameters,
  type SpendCell,
  type SpendIndependence,
  spendIndependence,
} from '#shared/btyd';
import { UnusableInput } from './command.ts';
import type { CustomerHistory } from './customer-history.ts';
import { type FitReport, fittedParameters } from './fit-report.ts';

/** Fits Gamma–Gamma to the customers who came back and paid; `independence` tells whether it may be used here. */
export function fitSpend(
  customers: readonly CustomerHistory[],
  estimate: Estimate,
): FitReport & { readonly independence: SpendIndependence } {
  const start = performance.now();
  const cells = spendCells(customers);
  if (cells.length === 0) {
    throw new UnusableInput('nobody here has a repeat order with money: a summary needs the column m_x');
  }
  const fit = fitGammaGamma(cells, { estimate });
  return {
    model: 'gamma-gamma',
    estimate,
    parameters: fittedParameters({ ...fit, parameters: { ...fit.parameters } }),
    logLikelihood: fit.logLikelihood,
    customers: fit.customers,
    cells: fit.cells,
    iterations: fit.iterations,
    converged: fit.converged,
    milliseconds: performance.now() - start,
    independence: spendIndependence(fit.parameters, cells),
  };
}

/** Parameters that have a mean for everybody: where maximum likelihood gives q ≤ 1, those with the prior. */
export function spendParameters(
  customers: readonly CustomerHistory[],
  estimate: Estimate,
): GammaGammaParameters {
  const cells = spendCells(customers);
  const fit: Fit<GammaGammaParameters> = fitGammaGamma(cells, { estimate });
  return fit.converged && fit.parameters.q > 1 ? fit.parameters : fitGammaGamma(cells).parameters;
}

/** Customers with the same number of orders and the same mean, counted. */
function spendCells(customers: readonly CustomerHistory[]): SpendCell[] {
  const cells = new Map<string, SpendCell>();
  for (const { counts, meanSpend } of customers) {
    if (meanSpend === null || meanSpend <= 0 || counts.x === 0) continue;
    const key = `${counts.x} ${meanSpend}`;
    const count = (cells.get(key)?.count ?? 0) + 1;
    cells.set(key, { x: counts.x, meanSpend, count });
  }
  return [...cells.values()];
}
