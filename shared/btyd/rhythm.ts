import { expm1Ratio } from './log-space.ts';

/**
 * A customer's own rhythm, in days: a form of P(alive) that needs no portfolio and can be explained in a sentence.
 * It holds only where gaps are as regular as Erlang-2; `timingRegularity` tells.
 */
export interface Rhythm {
  /** Order occasions, 1 or more. */
  readonly orders: number;
  /** Days since the last of them. */
  readonly recencyDays: number;
  /** The gap to expect between two orders, above 0: see `rhythmCycle`. */
  readonly cycleDays: number;
}

/** A new customer leaves after an order as 1 in 7 do: one imagined departure against six imagined returns. */
const PRIOR_DEPARTURES = 1;
const PRIOR_RETURNS = 6;
/** The portfolio's median gap counts as one gap of the customer's own. */
const MEDIAN_GAP_WEIGHT = 1;
/** With fewer gaps the second largest is no more than ordinary. */
const GAPS_FOR_SEASONS = 3;

/**
 * The gap to expect: the mean of the customer's own and the portfolio's median gap, but, from three gaps on, never
 * less than the second-largest gap so far, so that a seasonal buyer is not overdue out of season.
 */
export function rhythmCycle(gaps: readonly number[], medianGap: number): number {
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  const mean = (sum + MEDIAN_GAP_WEIGHT * medianGap) / (gaps.length + MEDIAN_GAP_WEIGHT);
  const secondLargest = [...gaps].sort((a, b) => b - a)[1];
  return gaps.length >= GAPS_FOR_SEASONS && secondLargest !== undefined
    ? Math.max(mean, secondLargest)
    : mean;
}

/** 1/(1 + odds of leaving / S(recency)), with S the survival of an Erlang-2 gap whose mean is the cycle. */
export function rhythmPAlive({ orders, recencyDays, cycleDays }: Rhythm): number {
  const oddsOfLeaving = PRIOR_DEPARTURES / (PRIOR_RETURNS + orders - 1);
  const phases = (2 * recencyDays) / cycleDays;
  return 1 / (1 + oddsOfLeaving / ((1 + phases) * Math.exp(-phases)));
}

/** The share, 0 to 1, of the next `horizonDays` during which the customer is expected to be active. */
export function rhythmActiveShare(rhythm: Rhythm, horizonDays: number): number {
  const logStaying = Math.log1p(-PRIOR_DEPARTURES / (PRIOR_RETURNS + rhythm.orders));
  return rhythmPAlive(rhythm) * expm1Ratio((logStaying * horizonDays) / rhythm.cycleDays);
}

/** Orders to expect in the next `horizonDays`: one for each cycle of active time. */
export function rhythmExpectedOrders(rhythm: Rhythm, horizonDays: number): number {
  return (rhythmActiveShare(rhythm, horizonDays) * horizonDays) / rhythm.cycleDays;
}
