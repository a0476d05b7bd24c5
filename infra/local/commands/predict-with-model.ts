import { type AnyPurchaseModel, compressCells, type Estimate, type PurchaseCounts } from '#shared/btyd';
import { centralInterval, samplePosterior, seededRandom } from '#shared/forecast';
import type { CustomerHistory } from './customer-history.ts';
import { countsOf } from './fit-purchases.ts';
import { dertForecaster, ordersForecaster } from './forecasters.ts';
import { modelClock } from './model-clock.ts';
import { ordersInterval } from './orders-interval.ts';
import { around, type Outlook, type Prediction, type Predictor } from './prediction.ts';
import type { TimeUnit } from './time-unit.ts';

const SEED = 1;
/** Possible truths about the parameters: many customers leave few, and would take long to foresee under each. */
const MOST_DRAWS = 200;
const FEWEST_DRAWS = 24;
const FORESEEN_IN_SECONDS = 60_000;
const FEWEST_LISTED = 8;
/** Numbers of orders times truths: a customer who may order thousands of times is foreseen under fewer. */
const LISTED_IN_TIME = 6_000;

/**
 * Fits the model and foresees customers with it: values by the fitted parameters, intervals by draws from their
 * posterior, which takes the priors with either estimate.
 */
export function modelPredictor(
  model: AnyPurchaseModel,
  customers: readonly CustomerHistory[],
  unit: TimeUnit,
  estimate: Estimate,
  outlook: Outlook,
): Predictor {
  const clock = modelClock(model.name, unit);
  const horizon = outlook.horizon * clock.perUnit;
  const discountRate = outlook.discountRate / clock.perUnit;
  const cells = compressCells(countsOf(customers, clock));
  const optimum = model.fit(cells);
  const { parameters } = estimate === 'map' ? optimum : model.fit(cells, { estimate });
  const affordable = Math.round(FORESEEN_IN_SECONDS / cells.length);
  const { draws } = samplePosterior(model.problem(cells), optimum, {
    draws: Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, affordable)),
    random: seededRandom(SEED),
  });
  const expectedOrders = ordersForecaster(model, parameters, horizon);
  const dert = dertForecaster(model, parameters, discountRate);

  const predict = (history: PurchaseCounts): Prediction => {
    const pAlive = model.pAlive(parameters, history);
    const orders = expectedOrders(history);
    const none = model.orderProbabilities(parameters, history, horizon, 0)[0] as number;
    const distribution = (most: number) =>
      mean(
        everyNth(draws, (draws.length * most) / LISTED_IN_TIME).map((truth) =>
          model.orderProbabilities(truth, history, horizon, most),
        ),
      );
    return {
      pAlive,
      pAliveInterval: around(centralInterval(draws.map((truth) => model.pAlive(truth, history))), pAlive),
      expectedOrders: orders,
      ordersInterval: around(ordersInterval(distribution, orders), orders),
      pOrder: 1 - none,
      dert: dert(history),
    };
  };
  const known = new Map<string, Prediction>();
  return ({ counts }) => {
    const history = clock.counts(counts);
    const key = `${history.x} ${history.tX} ${history.T}`;
    const prediction = known.get(key) ?? predict(history);
    known.set(key, prediction);
    return prediction;
  };
}

function mean(rows: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(rows[0]?.length ?? 0).fill(0);
  for (const row of rows) for (const [i, value] of row.entries()) sums[i] = (sums[i] as number) + value;
  return sums.map((sum) => sum / rows.length);
}

/** About one in `n` of the draws, evenly taken, but a few in any case. */
function everyNth<T>(draws: readonly T[], n: number): readonly T[] {
  const step = Math.floor(Math.min(n, draws.length / FEWEST_LISTED));
  return step > 1 ? draws.filter((_, i) => i % step === 0) : draws;
}
