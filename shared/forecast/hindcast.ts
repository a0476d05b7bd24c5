import type { Day } from '#shared/history';
import type { Interval } from './central-interval.ts';
import { type CustomerForecast, correctedForecast } from './corrected-forecast.ts';
import { spread } from './counts.ts';
import { joint } from './ensemble.ts';
import { weighedAnew } from './experts.ts';
import { mean, sum } from './logit.ts';
import { orderDistribution } from './order-distribution.ts';
import {
  type PastWindow,
  type Recalibration,
  recalibrate,
  unsettledLevel,
  WINDOW_DRIFT_SD,
} from './recalibration.ts';
import { ordersAfter, type Sighting, withWeights } from './vantage.ts';
import { wholeInterval } from './whole-interval.ts';

/** How probable a further order was said to be. */
export type Chance = 'likely' | 'open' | 'unlikely';

/** What would have been expected of the newest stretch of the past, against what came. */
export interface Hindcast {
  /** The forecast knew the orders up to this day, and spoke of those after it, up to `until`. */
  readonly from: Day;
  readonly until: Day;
  /** Customers of that day, and how many of them all else is about: an evenly spread part of very many. */
  readonly known: number;
  readonly customers: number;
  /** Days with an order, over all these customers; between low and high with 90%. */
  readonly orders: Interval & { readonly expected: number; readonly came: number };
  /** Of so many customers, the shares, 0…1, that were to be and were inside their own 90% range. */
  readonly ranges: { readonly customers: number; readonly promised: number; readonly held: number };
  /** Who was to buy again, and who did; likeliest first. */
  readonly buyers: readonly {
    readonly chance: Chance;
    readonly customers: number;
    readonly expected: number;
    readonly bought: number;
  }[];
}

/** From two in three on another order is called likely, up to one in three unlikely. */
const LIKELY_FROM = 2 / 3;
const UNLIKELY_UP_TO = 1 / 3;
const CHANCES: readonly Chance[] = ['likely', 'open', 'unlikely'];
/** Enough to tell a share of about 90% to three points; more would be felt in the time of a fit. */
const MOST_RANGES = 100;
/** Standard deviations of a normal distribution to either end of its middle 90%. */
const DEVIATIONS_OF_90 = 1.6449;

/**
 * Looks back from the newest of the windows, latest first, with what was known on its first day. Its experts' parameters
 * rest on the orders up to then; here their weights do too, and the correction is learnt from those earlier windows
 * alone that had ended by then, with what their experts said weighed in the same way. Only the phases of a gap, k, are
 * those found today. Null without a window, or without a customer at its start.
 */
export function hindcast(past: readonly PastWindow[]): Hindcast | null {
  const [newest] = past;
  if (!newest || newest.sightings.length === 0) return null;
  const { day, horizonDays, customers: known } = newest;
  const experts = weighedAnew(newest.experts);
  const weights = experts.map(({ weight }) => weight);
  const then: PastWindow = { ...withWeights(newest, weights), experts };
  const over = past
    .filter((window) => window.day + horizonDays <= day)
    .map((window) => withWeights(window, weights));
  const recalibration = recalibrate(then, over, { windowDays: horizonDays, horizonDays });
  const foreseen = then.sightings.map((sighting) => ({
    sighting,
    forecast: correctedForecast(recalibration, sighting.opinion, sighting.signals),
    came: ordersAfter(sighting, day, horizonDays),
  }));
  const judged = rangesOf(then, recalibration, foreseen);
  const expected = sum(foreseen.map(({ forecast }) => forecast.expectedOrders));
  return {
    from: day,
    until: day + horizonDays,
    known,
    customers: foreseen.length,
    orders: {
      expected,
      ...totalWithin(then, recalibration, expected, judged.scatter),
      came: sum(foreseen.map(({ came }) => came)),
    },
    ranges: judged.ranges,
    buyers: buyersOf(foreseen),
  };
}

interface Foreseen {
  readonly sighting: Sighting;
  readonly forecast: CustomerForecast;
  readonly came: number;
}

/** How the customers' own ranges held, and the variance of their orders as a multiple of the mean. */
function rangesOf(
  { experts, horizonDays }: PastWindow,
  recalibration: Recalibration,
  foreseen: readonly Foreseen[],
): { readonly ranges: Hindcast['ranges']; readonly scatter: number } {
  const distributionOf = orderDistribution({ experts, recalibration }, horizonDays);
  const asked = spread(foreseen, MOST_RANGES).map(({ sighting, forecast, came }) => {
    const probabilities = distributionOf(sighting.counts, forecast);
    const { low, high, probability } = wholeInterval(probabilities);
    return { ...momentsOf(probabilities), probability, held: low <= came && came <= high };
  });
  const orders = sum(asked.map((one) => one.mean));
  return {
    ranges: {
      customers: asked.length,
      promised: mean(asked.map(({ probability }) => probability)),
      held: mean(asked.map(({ held }) => Number(held))),
    },
    scatter: orders > 0 ? sum(asked.map(({ variance }) => variance)) / orders : 1,
  };
}

function momentsOf(probabilities: readonly number[]): { readonly mean: number; readonly variance: number } {
  let first = 0;
  let second = 0;
  probabilities.forEach((probability, n) => {
    first += n * probability;
    second += n * n * probability;
  });
  return { mean: first, variance: second - first ** 2 };
}

/**
 * What moves the total in logarithms: chance, the parameters, the models' disagreement, the error of the drift, and how
 * one window differs from the next.
 */
function totalWithin(
  then: PastWindow,
  { drift }: Recalibration,
  expected: number,
  scatter: number,
): Interval {
  const totals = then.experts.map((_, i) =>
    sum(then.sightings.map(({ opinions }) => opinions[i]?.orders ?? 0)),
  );
  const total = joint(
    then.experts,
    totals.map((orders) => ({ pAlive: 0, buysAgain: 0, orders })),
  ).orders;
  const disagreement = sum(
    then.experts.map(({ weight }, i) => weight * Math.log((1 + (totals[i] as number)) / (1 + total)) ** 2),
  );
  const variance =
    scatter / expected + unsettledLevel(then) + disagreement + drift.sd ** 2 + WINDOW_DRIFT_SD ** 2;
  const factor = Math.exp(DEVIATIONS_OF_90 * Math.sqrt(variance));
  return { low: Math.floor(expected / factor), high: Math.ceil(expected * factor) };
}

function buyersOf(foreseen: readonly Foreseen[]): Hindcast['buyers'] {
  return CHANCES.flatMap((chance) => {
    const those = foreseen.filter(({ forecast }) => chanceOf(forecast.pBuysAgain) === chance);
    if (those.length === 0) return [];
    return {
      chance,
      customers: those.length,
      expected: sum(those.map(({ forecast }) => forecast.pBuysAgain)),
      bought: those.filter(({ came }) => came > 0).length,
    };
  });
}

function chanceOf(pBuysAgain: number): Chance {
  if (pBuysAgain >= LIKELY_FROM) return 'likely';
  return pBuysAgain > UNLIKELY_UP_TO ? 'open' : 'unlikely';
}
