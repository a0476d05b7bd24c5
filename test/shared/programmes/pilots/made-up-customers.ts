import { type Random, standardNormal } from '#shared/btyd';

/** How a made-up base of business customers buys. */
export interface Base {
  /** Orders a year of the customer in the middle, and how much they differ (standard deviation of the logarithm). */
  readonly orders: number;
  readonly ordersSpread: number;
  /** How much the worth of an order differs between customers (standard deviation of the logarithm). */
  readonly worthSpread: number;
  /** How far a customer's buying drifts in a year (standard deviation of the logarithm). */
  readonly drift: number;
  /** Part of the customers that leaves within a year. */
  readonly leaving: number;
  /** Length of the period, days. */
  readonly days: number;
}

/** Wholesale: monthly orders, sizes that differ fortyfold, growth and decline, some that leave. */
export const WHOLESALE: Base = {
  orders: 16,
  ordersSpread: 0.5,
  worthSpread: 1,
  drift: 0.2,
  leaving: 0.04,
  days: 180,
};

/** A customer's figures: of a period in the past with the year before it, and of the next with the year before that. */
export interface MadeUp {
  readonly past: { readonly usual: number; readonly value: number };
  readonly next: { readonly usual: number; readonly value: number };
}

const DAYS_PER_YEAR = 365;
/** Of the gamma by which orders of one customer differ. */
const ORDER_SHAPE = 3;

/** Skewed business customers whose year before tells something of the period that follows, and not all. */
export function madeUpCustomers(base: Base, count: number, random: Random): MadeUp[] {
  const { days } = base;
  const rest = DAYS_PER_YEAR - days;
  const scale = days / DAYS_PER_YEAR;
  return Array.from({ length: count }, () => {
    const rate = base.orders * Math.exp(base.ordersSpread * standardNormal(random));
    const worth = 1000 * Math.exp(base.worthSpread * standardNormal(random));
    let level = 1;
    let isHere = true;
    const stretch = (length: number): number => {
      const years = length / DAYS_PER_YEAR;
      level *= Math.exp(base.drift * Math.sqrt(years) * standardNormal(random));
      const leaves = isHere && random() < base.leaving * years;
      const share = isHere ? (leaves ? random() : 1) : 0;
      if (leaves) isHere = false;
      return worth * ordersWorth(rate * years * level * share, random);
    };
    const [first, second, third, fourth] = [stretch(days), stretch(rest), stretch(days), stretch(days)];
    return {
      past: { usual: (first + second) * scale, value: third },
      next: { usual: (second + third) * scale, value: fourth },
    };
  });
}

/** The sum of a Poisson number of gamma orders of mean 1. */
function ordersWorth(expected: number, random: Random): number {
  let [sum, time] = [0, exponential(random)];
  while (time < expected) {
    sum += order(random);
    time += exponential(random);
  }
  return sum;
}

function order(random: Random): number {
  let sum = 0;
  for (let phase = 0; phase < ORDER_SHAPE; phase++) sum += exponential(random);
  return sum / ORDER_SHAPE;
}

function exponential(random: Random): number {
  return -Math.log(random());
}
