import { type AnyPurchaseModel, compressCells, type Estimate, type PurchaseCounts } from '#shared/btyd';
import type { CustomerHistory } from './customer-history.ts';
import { type FitReport, fittedParameters } from './fit-report.ts';
import { type ModelClock, modelClock } from './model-clock.ts';
import type { TimeUnit } from './time-unit.ts';

/** Fits one purchase model; the time it took includes the compression to cells. */
export function fitPurchases(
  model: AnyPurchaseModel,
  customers: readonly CustomerHistory[],
  unit: TimeUnit,
  estimate: Estimate,
): FitReport {
  const start = performance.now();
  const clock = modelClock(model.name, unit);
  const fit = model.fit(compressCells(countsOf(customers, clock)), { estimate });
  const orders = customers.reduce((sum, { counts }) => sum + counts.x, 0);
  return {
    model: model.name,
    estimate,
    parameters: fittedParameters(fit, clock.parameter),
    logLikelihood: clock.logLikelihood(fit.logLikelihood, orders),
    customers: fit.customers,
    cells: fit.cells,
    iterations: fit.iterations,
    converged: fit.converged,
    milliseconds: performance.now() - start,
  };
}

/** The histories in the time that the models are in. */
export function countsOf(customers: readonly CustomerHistory[], clock: ModelClock): PurchaseCounts[] {
  return customers.map(({ counts }) => clock.counts(counts));
}
