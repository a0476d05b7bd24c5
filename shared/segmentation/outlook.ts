import {
  type BgNbdParameters,
  bgNbdActiveShare,
  bgNbdExpectedOrders,
  bgNbdPAlive,
  rhythmActiveShare,
  rhythmExpectedOrders,
  rhythmPAlive,
} from '#shared/btyd';
import {
  type ContractState,
  DAYS_PER_YEAR,
  FORECAST_YEARS,
  type Forecast,
  renewalProbability,
} from '#shared/clv';
import { DAYS_PER_WEEK, type Day, type Purchases } from '#shared/history';

/** What is to be expected of a customer from today on. */
export interface Outlook {
  /** Probability of still being a customer, 0…1. */
  readonly pAlive: number;
  /** L, the loyalty axis: expected share of the horizon during which the customer is active, 0…1. */
  readonly projectedShare: number;
  /** Within the horizon; null for a contract. */
  readonly expectedOrders: number | null;
}

export interface OrderOutlook extends Outlook {
  readonly expectedOrders: number;
  /** Years ahead, if the customer is active today. */
  readonly ifActive: Forecast;
  /** The probability that `ifActive` is to be weighed with. */
  readonly weight: number;
}

/** Nobody is expected to buy more than one and a half times as often as in its own best year. */
const MOST_OVER_BEST_YEAR = 1.5;

/**
 * The rhythm form: after each order the customer leaves with a small probability; while it stays, gaps are Erlang-2
 * around its own cycle.
 */
export function rhythmOutlook(purchases: Purchases, cycleDays: number, horizonDays: number): OrderOutlook {
  const rhythm = { orders: purchases.occasions.length, recencyDays: purchases.recencyDays, cycleDays };
  const justOrdered = { ...rhythm, recencyDays: 0 };
  const certainty = rhythmPAlive(justOrdered);
  const pAlive = rhythmPAlive(rhythm);
  const most = mostOrders(purchases);
  return {
    pAlive,
    projectedShare: rhythmActiveShare(rhythm, horizonDays),
    expectedOrders: Math.min(rhythmExpectedOrders(rhythm, horizonDays), most(horizonDays)),
    ifActive: forecast((days) => ({
      orders: Math.min(rhythmExpectedOrders(justOrdered, days) / certainty, most(days)),
      activeDays: (days * rhythmActiveShare(justOrdered, days)) / certainty,
    })),
    weight: pAlive,
  };
}

/**
 * BG/NBD. It cannot tell whether a one-time buyer has left: its P(alive) is 1 however long the silence. What it
 * expects such a buyer to order is still right on average, so orders and money rest on it; but the P(alive) and
 * the projected share that are shown take the rhythm form, whose survival decays with silence.
 */
export function bgNbdOutlook(
  purchases: Purchases,
  parameters: BgNbdParameters,
  cycleDays: number,
  horizonDays: number,
): OrderOutlook {
  // The future of an active customer depends on x and T alone, so it is read where P(alive) cannot underflow.
  const justOrdered = { x: purchases.x, tX: purchases.T, T: purchases.T };
  const certainty = bgNbdPAlive(parameters, justOrdered);
  const pAlive = bgNbdPAlive(parameters, purchases);
  const shown =
    purchases.x === 0
      ? rhythmOutlook(purchases, cycleDays, horizonDays)
      : { pAlive, projectedShare: bgNbdActiveShare(parameters, purchases, horizonDays / DAYS_PER_WEEK) };
  const most = mostOrders(purchases);
  return {
    pAlive: shown.pAlive,
    projectedShare: shown.projectedShare,
    expectedOrders: Math.min(
      bgNbdExpectedOrders(parameters, purchases, horizonDays / DAYS_PER_WEEK),
      most(horizonDays),
    ),
    ifActive: forecast((days) => ({
      orders: Math.min(
        bgNbdExpectedOrders(parameters, justOrdered, days / DAYS_PER_WEEK) / certainty,
        most(days),
      ),
      activeDays: (days * bgNbdActiveShare(parameters, justOrdered, days / DAYS_PER_WEEK)) / certainty,
    })),
    weight: pAlive,
  };
}

/**
 * A contract's loss is seen, not guessed: surely active while it runs, gone after its end. L is the mean of the
 * chances to be there after one, two and three renewals.
 */
export function contractOutlook(
  contract: ContractState,
  mood: { readonly usageTrend?: number | undefined; readonly nps?: number | undefined },
): Outlook {
  if (!contract.running) return { pAlive: 0, projectedShare: 0, expectedOrders: null };
  const r = renewalProbability(contract, mood);
  return {
    pAlive: contract.noticeGiven ? r : 1,
    projectedShare: (r + r ** 2 + r ** 3) / 3,
    expectedOrders: null,
  };
}

function forecast(until: (days: number) => { orders: number; activeDays: number }): Forecast {
  const years = FORECAST_YEARS.map((year) => until(year * DAYS_PER_YEAR));
  return {
    orders: years.map(({ orders }) => orders),
    activeYears: years.map(({ activeDays }) => activeDays / DAYS_PER_YEAR),
  };
}

function mostOrders({ occasions }: Purchases): (days: number) => number {
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
