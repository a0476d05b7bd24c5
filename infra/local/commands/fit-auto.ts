import { compressCells, type PurchaseCounts } from '#shared/btyd';
import { type DrawnExpert, type Forecast, fitForecast, modelChoice } from '#shared/forecast';
import type { Histories } from './customer-history.ts';
import { datedHistories } from './dated-histories.ts';
import { modelOfExpert } from './expert-model.ts';
import { countsOf } from './fit-purchases.ts';
import type { FitReport, FittedParameter } from './fit-report.ts';
import { modelClock } from './model-clock.ts';
import type { TimeUnit } from './time-unit.ts';

/** A quarter: only the corrections depend on it, and `fit` prints none of them. */
const HORIZON_DAYS = 91;
/** With fewer draws their spread is chance. */
const FEWEST_DRAWS = 30;

/**
 * Fits the models that `auto` mixes. A member's parameter is called model.parameter; its standard error is the spread
 * of its posterior's draws. The log-likelihood is that of the mixture.
 */
export function fitAuto(histories: Histories, unit: TimeUnit): FitReport {
  const start = performance.now();
  const { asOf, occasions } = datedHistories(histories, unit);
  const forecast = fitForecast(occasions, asOf, { horizonDays: HORIZON_DAYS });
  const clock = modelClock('auto', unit);
  const cells = compressCells(countsOf(histories.customers, clock));
  const orders = cells.reduce((sum, { x, count }) => sum + count * x, 0);
  const logDensity = mixtureDensity(forecast);
  const logLikelihood = cells.reduce((sum, cell) => sum + cell.count * logDensity(cell), 0);
  return {
    model: 'auto',
    estimate: 'map',
    parameters: Object.fromEntries(forecast.experts.flatMap((expert) => memberParameters(expert, unit))),
    logLikelihood: clock.logLikelihood(logLikelihood, orders),
    customers: forecast.customers,
    cells: cells.length,
    converged: true,
    milliseconds: performance.now() - start,
    choice: modelChoice(forecast),
  };
}

function memberParameters(
  { model, parameters, draws }: DrawnExpert,
  unit: TimeUnit,
): (readonly [string, FittedParameter])[] {
  const clock = modelClock(model, unit);
  return Object.entries(parameters).map(([name, value]) => {
    const error = draws.length >= FEWEST_DRAWS ? spread(draws.map((draw) => draw[name] as number)) : 0;
    return [
      `${model}.${name}`,
      {
        value: clock.parameter(name, value),
        standardError: error > 0 ? clock.parameter(name, error) : null,
      },
    ];
  });
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** ln Σ weight · likelihood of one history. */
function mixtureDensity({ experts }: Forecast): (history: PurchaseCounts) => number {
  const members = experts.map((expert) => ({ model: modelOfExpert(expert), expert }));
  return (history) => {
    const logs = members.map(
      ({ model, expert }) => Math.log(expert.weight) + model.logLikelihood(expert.parameters, history),
    );
    const most = Math.max(...logs);
    return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
  };
}
