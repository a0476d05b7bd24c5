import { type Rhythm, rhythmActiveShare, rhythmExpectedOrders, rhythmPAlive } from '#shared/btyd';
import { DAYS_PER_YEAR, FORECAST_YEARS } from '#shared/clv';
import { agreeing, evenPoint, gammaVariate, type Possibility } from '#shared/forecast';
import type { Purchases } from '#shared/history';
import { mostOrders, type OrderOutlook, possibleOutlooks } from './order-outlook.ts';

/**
 * The rhythm form: after each order the customer leaves with a small probability; while it stays, gaps are Erlang-2
 * around its own cycle. The horizon holds three cycles of the portfolio or more, in which whoever stays orders: the
 * form takes "buys again" and "is still active" for the same.
 */
export function rhythmOutlook(purchases: Purchases, cycleDays: number, horizonDays: number): OrderOutlook {
  const rhythm = { orders: purchases.occasions.length, recencyDays: purchases.recencyDays, cycleDays };
  const justOrdered = { ...rhythm, recencyDays: 0 };
  const certainty = rhythmPAlive(justOrdered);
  const pAlive = rhythmPAlive(rhythm);
  const expectedOrders = rhythmExpectedOrders(rhythm, horizonDays);
  const projectedShare = rhythmActiveShare(rhythm, horizonDays);
  const most = mostOrders(purchases);
  const years = FORECAST_YEARS.map((year) => year * DAYS_PER_YEAR);
  return {
    pAlive,
    pBuysAgain: pAlive,
    projectedShare,
    expectedOrders: Math.min(expectedOrders, most(horizonDays)),
    ifActive: {
      orders: years.map((days) => Math.min(rhythmExpectedOrders(justOrdered, days) / certainty, most(days))),
      activeYears: years.map(
        (days) => ((days / DAYS_PER_YEAR) * rhythmActiveShare(justOrdered, days)) / certainty,
      ),
    },
    possible: possibleOutlooks(
      purchases,
      agreeing(
        rhythmPossibilities(rhythm),
        { pAlive, expectedOrders, activeShare: projectedShare },
        horizonDays,
      ),
      horizonDays,
    ),
    shareAfterSilence: (days) =>
      rhythmActiveShare({ ...rhythm, recencyDays: rhythm.recencyDays + days }, horizonDays),
    shareAfterOrders: (orders) =>
      rhythmActiveShare({ ...justOrdered, orders: rhythm.orders + orders }, horizonDays),
  };
}

/** Enough for the probability of a quadrant to ±.02. */
const POSSIBILITIES = 64;
/** The Beta(1, 6) of the dropout before any order is seen to be followed by another (the form's own constants). */
const IMAGINED_RETURNS = 6;
/** An Erlang-2 gap counts as two phases; the portfolio's median gap as one gap. */
const PHASES_OF_A_GAP = 2;

/**
 * What the form leaves open: p ~ Beta(1, 6 + n − 1) after n orders, whose quantiles are exact, and a cycle that is
 * known as well as that many Erlang-2 gaps tell it. Each counts as much as the silence is probable in it.
 */
function rhythmPossibilities({ orders, recencyDays, cycleDays }: Rhythm): Possibility[] {
  const drawn = drawnAfter(orders);
  let total = 0;
  const possible = drawn.map(({ dropout, leavesPerCycle, cycles }) => {
    const cycle = cycleDays * cycles;
    const phases = (PHASES_OF_A_GAP * recencyDays) / cycle;
    const stays = (1 - dropout) * (1 + phases) * Math.exp(-phases);
    total += dropout + stays;
    return {
      weight: dropout + stays,
      pAlive: stays / (dropout + stays),
      ordersPerDay: 1 / cycle,
      leavesPerDay: leavesPerCycle / cycle,
    };
  });
  for (const one of possible) one.weight /= total;
  return possible;
}

interface DrawnRhythm {
  readonly dropout: number;
  readonly leavesPerCycle: number;
  /** The cycle, as a share of the expected one. */
  readonly cycles: number;
}

const drawnByOrders = new Map<number, readonly DrawnRhythm[]>();

/** Customers with as many orders share their draws. */
function drawnAfter(orders: number): readonly DrawnRhythm[] {
  let drawn = drawnByOrders.get(orders);
  if (!drawn) {
    const evenness = IMAGINED_RETURNS + orders - 1;
    const shape = PHASES_OF_A_GAP * orders;
    drawn = Array.from({ length: POSSIBILITIES }, (_, i) => {
      const { rate, rateBoost, leaving } = evenPoint(i);
      const dropout = 1 - leaving.uniform ** (1 / evenness);
      return {
        dropout,
        leavesPerCycle: -Math.log1p(-dropout),
        cycles: gammaVariate(shape, rate, rateBoost) / shape,
      };
    });
    drawnByOrders.set(orders, drawn);
  }
  return drawn;
}
