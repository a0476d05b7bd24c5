import { type ActiveFuture, DAYS_PER_YEAR, FORECAST_YEARS } from '#shared/clv';
import { ordersWithin, type Possibility, type Prospects, shareIfActive, shareOf } from '#shared/forecast';
import type { Day, Purchases } from '#shared/history';
import type { Outlook } from './outlook.ts';

/** What is to be expected of a customer that buys by orders. */
export interface OrderOutlook extends Outlook {
  readonly pBuysAgain: number;
  readonly expectedOrders: number;
  /** Years ahead, if the customer is active today. */
  readonly ifActive: ActiveFuture;
  readonly possible: readonly PossibleOutlook[];
  /** L after so many further days without an order, 0…1. */
  readonly shareAfterSilence: (days: number) => number;
  /** L after so many further orders, 1 or more, the first of them today. */
  readonly shareAfterOrders: (orders: number) => number;
}

/** What is to be expected if one of the possibilities is true. */
export interface PossibleOutlook {
  /** 0…1; together 1. */
  readonly weight: number;
  readonly pAlive: number;
  readonly projectedShare: number;
  readonly expectedOrders: number;
  readonly ifActive: ActiveFuture;
  /** While it is a customer. */
  readonly ordersPerYear: number;
  /** While it is a customer: the rate at which it leaves, 0 or more. */
  readonly leavesPerYear: number;
}

/** Nobody is expected to buy more than one and a half times as often as in its own best year. */
const MOST_OVER_BEST_YEAR = 1.5;

/**
 * The outlook that the portfolio's forecast gives. L and the years ahead are means over the forecast's possibilities,
 * which agree with its P(alive) and its orders within the horizon.
 */
export function forecastOutlook(
  purchases: Purchases,
  { pAlive, pBuysAgain, expectedOrders, possibilities }: Prospects,
  horizonDays: number,
): OrderOutlook {
  const possible = possibleOutlooks(purchases, possibilities, horizonDays);
  return {
    pAlive,
    pBuysAgain,
    projectedShare: possible.reduce((sum, one) => sum + one.weight * one.projectedShare, 0),
    expectedOrders: Math.min(expectedOrders, mostOrders(purchases)(horizonDays)),
    ifActive: meanFuture(possible, pAlive),
    possible,
    shareAfterSilence: (days) => shareAfterSilence(possibilities, possible, days),
    shareAfterOrders: (orders) => shareAfterOrders(possibilities, possible, orders),
  };
}

/**
 * Each possibility loses weight as the silence contradicts it: an active customer orders at random at its rate, a lost
 * one is silent anyway.
 */
function shareAfterSilence(
  possibilities: readonly Possibility[],
  possible: readonly PossibleOutlook[],
  days: number,
): number {
  let evidence = 0;
  let share = 0;
  possibilities.forEach(({ weight, pAlive, ordersPerDay }, i) => {
    const silent = Math.exp(-ordersPerDay * days);
    evidence += weight * (pAlive * silent + 1 - pAlive);
    share += weight * silent * (possible[i]?.projectedShare ?? 0);
  });
  return evidence > 0 ? share / evidence : 0;
}

/**
 * Whoever orders was active, and at a high rate rather than at a low one; with each order it may leave. The orders
 * after the first come at its usual pace, which tells nothing new of the rate.
 */
function shareAfterOrders(
  possibilities: readonly Possibility[],
  possible: readonly PossibleOutlook[],
  orders: number,
): number {
  let evidence = 0;
  let share = 0;
  possibilities.forEach(({ weight, pAlive, ordersPerDay, leavesPerDay }, i) => {
    if (!(ordersPerDay > 0)) return;
    const stays = Math.max(0, 1 - leavesPerDay / ordersPerDay);
    const ordering = weight * ordersPerDay * stays ** (orders - 1);
    evidence += ordering * pAlive;
    share += ordering * stays * (possible[i]?.projectedShare ?? 0);
  });
  return evidence > 0 ? share / evidence : 0;
}

/** What each possibility means for a horizon and the years ahead, within what the customer's own past allows. */
export function possibleOutlooks(
  purchases: Purchases,
  possibilities: readonly Possibility[],
  horizonDays: number,
): PossibleOutlook[] {
  const most = mostOrders(purchases);
  const mostInAYear = most(DAYS_PER_YEAR);
  const yearsMost = FORECAST_YEARS.map((year) => most(year * DAYS_PER_YEAR));
  return possibilities.map((one) => ({
    weight: one.weight,
    pAlive: one.pAlive,
    projectedShare: one.pAlive * shareIfActive(one, horizonDays),
    expectedOrders: Math.min(ordersWithin(one, horizonDays), most(horizonDays)),
    ifActive: futureOf(one, yearsMost),
    ordersPerYear: Math.min(one.ordersPerDay * DAYS_PER_YEAR, mostInAYear),
    leavesPerYear: one.leavesPerDay * DAYS_PER_YEAR,
  }));
}

function futureOf(one: Possibility, most: readonly number[]): ActiveFuture {
  const orders: number[] = [];
  const activeYears: number[] = [];
  const ordersPerYear = DAYS_PER_YEAR * one.ordersPerDay;
  const yearly = one.leavesPerDay * DAYS_PER_YEAR;
  const stayingAYear = Math.exp(-yearly);
  let staying = 1;
  let passed = 0;
  for (let i = 0; i < FORECAST_YEARS.length; i++) {
    const year = FORECAST_YEARS[i] as number;
    for (; passed < year; passed++) staying *= stayingAYear;
    const years = year * shareOf(yearly * year, staying);
    activeYears.push(years);
    orders.push(Math.min(ordersPerYear * years, most[i] as number));
  }
  return { orders, activeYears };
}

/** Of active customers: each possibility counts as much as it is probable that the customer is active in it. */
function meanFuture(possible: readonly PossibleOutlook[], pAlive: number): ActiveFuture {
  const orders = FORECAST_YEARS.map(() => 0);
  const activeYears = FORECAST_YEARS.map(() => 0);
  for (const one of possible) {
    const weight = (one.weight * one.pAlive) / pAlive;
    for (let i = 0; i < FORECAST_YEARS.length; i++) {
      orders[i] = (orders[i] as number) + weight * (one.ifActive.orders[i] as number);
      activeYears[i] = (activeYears[i] as number) + weight * (one.ifActive.activeYears[i] as number);
    }
  }
  return { orders, activeYears };
}

/** The most orders that a number of days may be expected to bring. */
export function mostOrders({ occasions }: Purchases): (days: number) => number {
  const aYear = MOST_OVER_BEST_YEAR * ordersInBestYear(occasions);
  return (days) => (aYear * days) / DAYS_PER_YEAR;
}

/** The most occasions in any 365 days. */
export function ordersInBestYear(occasions: readonly Day[]): number {
  let best = 0;
  let from = 0;
  occasions.forEach((day, i) => {
    while ((occasions[from] as Day) <= day - DAYS_PER_YEAR) from++;
    best = Math.max(best, i - from + 1);
  });
  return best;
}
