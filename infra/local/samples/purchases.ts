import { addMonths, type Day } from '#shared/history';
import type { Behaviour } from './behaviours.ts';
import { DAYS_PER_YEAR, monthOf, workdayFrom } from './calendar.ts';
import { chance, gamma, logNormal, uniform, whole } from './draws.ts';
import type { Random } from './sfc32.ts';

/** Money in major units. */
export interface Purchase {
  readonly day: Day;
  readonly amount: number;
  readonly foreign: boolean;
}

/**
 * A customer's purchases from `start` on, in time, until it leaves. Every draw for a purchase is made before the
 * next one, so whoever stops listening earlier has heard the same beginning.
 */
export function* purchases(
  random: Random,
  behaviour: Behaviour,
  start: Day,
  typicalYear: number,
): Generator<Purchase> {
  const habit = drawHabit(random, behaviour, start, typicalYear);
  let day = start;
  let gapDays = habit.gapDays;
  for (let count = 1; ; count++) {
    const growth = (1 + habit.growth) ** ((day - start) / DAYS_PER_YEAR);
    yield {
      day: workdayFrom(day),
      amount: logNormal(random, habit.amount * growth, habit.spread),
      foreign: chance(random, behaviour.foreignShare ?? 0),
    };
    if (count >= habit.orders || chance(random, behaviour.leaveChance ?? 0)) return;
    day += Math.max(1, Math.round(gamma(random, habit.shape, gapDays)));
    if (count === habit.pauseAfter) day += habit.pauseDays;
    if (habit.seasonMonths < 12) day = inSeason(random, day, habit.seasonStart, habit.seasonMonths);
    gapDays *= behaviour.slowing ?? 1;
  }
}

interface Habit {
  readonly gapDays: number;
  readonly shape: number;
  readonly amount: number;
  readonly spread: number;
  readonly growth: number;
  readonly orders: number;
  readonly pauseAfter: number;
  readonly pauseDays: number;
  readonly seasonStart: number;
  readonly seasonMonths: number;
}

/** Between the Poisson customer of the literature and a fairly regular one. */
const GAP_SHAPES = [1, 3] as const;
/** Customers of one behaviour still differ in size about as much as real ones do. */
const SPREAD_BETWEEN_CUSTOMERS = 0.6;
const SPREAD_BETWEEN_ORDERS = [0.2, 0.6] as const;
const GROWTH_A_YEAR = [-0.04, 0.12] as const;

function drawHabit(random: Random, behaviour: Behaviour, start: Day, typicalYear: number): Habit {
  const gapDays = uniform(random, behaviour.gapDays);
  const orders = behaviour.orders ? whole(random, behaviour.orders) : Number.POSITIVE_INFINITY;
  const seasonMonths = behaviour.seasonMonths ?? 12;
  const ordersAYear = Math.min(orders, ((DAYS_PER_YEAR / gapDays) * seasonMonths) / 12);
  return {
    gapDays,
    shape: uniform(random, GAP_SHAPES),
    amount: logNormal(random, (behaviour.yearSales * typicalYear) / ordersAYear, SPREAD_BETWEEN_CUSTOMERS),
    spread: uniform(random, SPREAD_BETWEEN_ORDERS),
    growth: uniform(random, GROWTH_A_YEAR),
    orders,
    pauseAfter: behaviour.pause ? whole(random, behaviour.pause.afterOrders) : Number.POSITIVE_INFINITY,
    pauseDays: behaviour.pause ? whole(random, behaviour.pause.days) : 0,
    seasonStart: monthOf(start),
    seasonMonths,
  };
}

/** The day, or one early in the next season. */
function inSeason(random: Random, day: Day, seasonStart: number, seasonMonths: number): Day {
  const monthsSinceStart = (monthOf(day) - seasonStart + 12) % 12;
  if (monthsSinceStart < seasonMonths) return day;
  return addMonths(day, 12 - monthsSinceStart) + whole(random, [0, 20]);
}
