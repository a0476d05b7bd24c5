import { discountedIfActive } from './bg-discounted.ts';
import { bgProblem } from './bg-fit.ts';
import { bgForecaster } from './bg-forecaster.ts';
import { dropoutMeans, ordersIfActive, shareIfActive } from './bg-future.ts';
import { bgLogLikelihood, bgLogPAlive, bgPAlive, phaseProbabilities } from './bg-history.ts';
import { orderProbabilitiesIfActive } from './bg-orders.ts';
import { sampleBgCustomer } from './bg-sample.ts';
import type { BgNbdParameters, BgStory } from './bg-story.ts';
import { type FitOptions, type FitProblem, fitModel, logPrior, type Parameters } from './fit.ts';
import type { PurchaseModel } from './model.ts';
import { perCustomer } from './per-customer.ts';
import type { PurchaseCell, PurchaseCounts } from './purchase-cells.ts';
import type { Vector } from './vector.ts';

/** λ is the rate of the phases, k to a gap: orders come at λ/k. k is chosen, not estimated. */
export type BgCnbdParameters = BgNbdParameters & { readonly k: number };

/** What is counted in days cannot tell more phases from clockwork. */
const LARGEST_K = 8;
/** The likelihood has one peak in k, but for noise: that many steps down end the search. */
const STEPS_DOWN = 2;

const NEW_CUSTOMER = { x: 0, tX: 0, T: 0 };

/**
 * BG/NBD (Fader, Hardie & Lee 2005): exponential gaps; a customer may leave after each repeat order. It believes
 * every one-time buyer to be active.
 */
export const bgNbd = exponentialModel('bg-nbd', false);

/** MBG/NBD (Batislam, Denizel & Filiztekin 2007): the customer may leave after the first order too. */
export const mbgNbd = exponentialModel('mbg-nbd', true);

/** BG/CNBD-k: gaps as regular as the likelihood says, Erlang-k with k of 1 to 8. */
export const bgCnbdK = regularModel('bg-cnbd-k', false);

/** MBG/CNBD-k (Platzer & Reutterer 2016; Reutterer, Platzer & Schröder 2021). */
export const mbgCnbdK = regularModel('mbg-cnbd-k', true);

/** The member of the family with gaps of k phases, k given. */
export function erlangModel(leavesAtOnce: boolean, k: number): PurchaseModel<BgCnbdParameters> {
  const problem = (cells: readonly PurchaseCell[], options: FitOptions = {}) => {
    const { parametersAt, ...rest } = bgProblem(cells, { k, leavesAtOnce }, options);
    return { ...rest, parametersAt: (coordinates: Vector) => ({ ...parametersAt(coordinates), k }) };
  };
  return {
    name: `${leavesAtOnce ? 'mbg' : 'bg'}-cnbd-${k}`,
    problem,
    fit: (cells, options) => fitModel(problem(cells, options)),
    ...predictions(({ k }) => ({ k, leavesAtOnce })),
  };
}

function exponentialModel(name: string, leavesAtOnce: boolean): PurchaseModel<BgNbdParameters> {
  const story = { k: 1, leavesAtOnce };
  return {
    name,
    problem: (cells, options = {}) => bgProblem(cells, story, options),
    fit: (cells, options = {}) => fitModel(bgProblem(cells, story, options)),
    ...predictions(() => story),
  };
}

function regularModel(name: string, leavesAtOnce: boolean): PurchaseModel<BgCnbdParameters> {
  const best = (cells: readonly PurchaseCell[], options?: FitOptions) =>
    mostProbableK((k) => erlangModel(leavesAtOnce, k).problem(cells, options));
  return {
    name,
    problem: (cells, options) => best(cells, options).problem,
    fit: (cells, options) => best(cells, options).fit,
    ...predictions(({ k }) => ({ k, leavesAtOnce })),
  };
}

/** By likelihood or, with a prior, by posterior; each k is as probable as another beforehand. */
function mostProbableK(problemOf: (k: number) => FitProblem<BgCnbdParameters>) {
  const solved = (k: number) => {
    const problem = problemOf(k);
    const fit = fitModel(problem);
    const prior = fit.estimate === 'map' ? logPrior(problem.prior, fit.coordinates) : 0;
    return { problem, fit, score: fit.logLikelihood + prior };
  };
  let best = solved(1);
  for (let k = 2; k <= LARGEST_K && k <= best.fit.parameters.k + STEPS_DOWN; k++) {
    const next = solved(k);
    if (next.score > best.score) best = next;
  }
  return best;
}

type Predictions<P extends BgNbdParameters & Parameters<P>> = Omit<
  PurchaseModel<P>,
  'name' | 'problem' | 'fit'
>;

function predictions<P extends BgNbdParameters & Parameters<P>>(
  storyOf: (parameters: P) => BgStory,
): Predictions<P> {
  const pAlive = (parameters: P, history: PurchaseCounts) =>
    bgPAlive(storyOf(parameters), parameters, history);
  /** An expectation that only customers who are active at T share in. */
  const expected = (parameters: P, history: PurchaseCounts, ifActive: ArrayLike<number>) =>
    pAlive(parameters, history) *
    phaseProbabilities(storyOf(parameters), parameters, history).reduce(
      (sum, weight, j) => sum + weight * (ifActive[j] as number),
      0,
    );
  const expectedOrders = (parameters: P, history: PurchaseCounts, horizon: number) =>
    expected(parameters, history, ordersIfActive(storyOf(parameters), parameters, history, horizon));
  return {
    pAlive,
    expectedOrders,
    logLikelihood: (parameters, history) => bgLogLikelihood(storyOf(parameters), parameters, history),
    logPAlive: (parameters, history) => bgLogPAlive(storyOf(parameters), parameters, history),
    forecaster: (parameters, horizon) => bgForecaster(storyOf(parameters), parameters, horizon),
    orderForecaster: (parameters, horizon) => {
      const story = storyOf(parameters);
      const ifActive = perCustomer((x) => {
        const means = dropoutMeans(story, parameters, x);
        return (T) => ordersIfActive(story, parameters, { x, T }, horizon, means);
      });
      return (history) => expected(parameters, history, ifActive(history));
    },
    orderProbabilities: (parameters, history, horizon, most) => {
      const story = storyOf(parameters);
      const phases = phaseProbabilities(story, parameters, history);
      const ifActive = orderProbabilitiesIfActive(story, parameters, history, phases, horizon, most);
      const logAlive = bgLogPAlive(story, parameters, history);
      const alive = Math.exp(logAlive);
      const left = -Math.expm1(logAlive);
      return ifActive.map((probability, orders) => alive * probability + (orders === 0 ? left : 0));
    },
    activeShare: (parameters, history, horizon) =>
      expected(parameters, history, shareIfActive(storyOf(parameters), parameters, history, horizon)),
    unconditionalOrders: (parameters, t) => expectedOrders(parameters, NEW_CUSTOMER, t),
    discountedOrders: (parameters, history, rate) =>
      expected(parameters, history, discountedIfActive(storyOf(parameters), parameters, history, rate)),
    discountedForecaster: (parameters, rate) => {
      const story = storyOf(parameters);
      const ifActive = perCustomer((x) => (T) => discountedIfActive(story, parameters, { x, T }, rate));
      return (history) => expected(parameters, history, ifActive(history));
    },
    sample: (parameters, T, random) => sampleBgCustomer(storyOf(parameters), parameters, T, random),
  };
}
