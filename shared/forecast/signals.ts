import { DAYS_PER_WEEK, gapsBetween, type Purchases } from '#shared/history';
import { leaves } from './expert-models.ts';
import type { Expert } from './experts.ts';

/**
 * What the models do not ask of a history, each as a number around zero. How far a portfolio's customers follow
 * them is learnt from its own past.
 */
export const SIGNAL_NAMES = ['missed', 'overdue', 'quickening'] as const;

/** One number for each of `SIGNAL_NAMES`. */
export type Signals = readonly number[];

/** The gamma distribution of the customers' rates of ordering where nobody leaves: α in weeks. */
export interface RatePrior {
  readonly r: number;
  readonly alpha: number;
}

/** Within half a year an order loses half of what it says about today's rate. */
const RATE_HALF_LIFE_WEEKS = 26;
/** Days by which two gaps may differ without a meaning. */
const ORDINARY_DELAY_DAYS = 3;
/** A customer's own cycle is known after as many gaps. */
const GAPS_OF_A_RHYTHM = 3;

/**
 * `missed`: ln(1 + the orders that were to be expected since the last), the hiatus rule (Wübben & Wangenheim 2008)
 * against a rate that is drawn toward the portfolio's. `overdue`: ln of the silence over the customer's own mean gap,
 * where there are gaps. `quickening`: ln of the rate with old orders fading over the rate of the whole history.
 */
export function signalsOf(purchases: Purchases, { r, alpha }: RatePrior): Signals {
  const { occasions, x, tX, T, recencyDays } = purchases;
  const rate = (r + x) / (alpha + T);
  const missed = Math.log1p((recencyDays / DAYS_PER_WEEK) * rate);
  const meanGapDays = x > 0 ? (tX * DAYS_PER_WEEK) / x : 0;
  const overdue =
    x > 0
      ? Math.min(1, x / GAPS_OF_A_RHYTHM) *
        Math.log((recencyDays + ORDINARY_DELAY_DAYS) / (meanGapDays + ORDINARY_DELAY_DAYS))
      : 0;
  const fading = Math.LN2 / RATE_HALF_LIFE_WEEKS;
  const gaps = gapsBetween(occasions);
  let recentOrders = 0;
  let ageDays = recencyDays;
  for (let i = x - 1; i >= 0; i--) {
    recentOrders += Math.exp((-fading * ageDays) / DAYS_PER_WEEK);
    ageDays += gaps[i] as number;
  }
  const recentWeeks = -Math.expm1(-fading * T) / fading;
  const quickening = Math.log((r + recentOrders) / (alpha + recentWeeks) / rate);
  return [missed, overdue, quickening];
}

/** What the expert that sees nobody leave says of the rates. An order is k phases, so that r phases are r/k orders. */
export function ratePriorOf(experts: readonly Pick<Expert, 'model' | 'k' | 'parameters'>[]): RatePrior {
  const steady = experts.find((expert) => !leaves(expert));
  const { r, alpha } = steady?.parameters ?? {};
  if (!steady || r === undefined || alpha === undefined)
    throw new RangeError('no expert sees everybody stay');
  return { r: r / steady.k, alpha };
}
