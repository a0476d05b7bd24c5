import type { ActiveYear } from './active-year.ts';

/** Where a margin comes from; the last two are assumptions that the reader is told of. */
export type MarginSource = 'orders' | 'customer' | 'portfolio' | 'default';

export interface Margin {
  /** Fraction of net sales left after the cost of goods, −1…1. */
  readonly rate: number;
  readonly source: MarginSource;
}

/** Above this a margin is more likely revenue written in the wrong column. */
export const IMPLAUSIBLE_MARGIN = 0.9;

/** The margin that the customer's own data tell: the costs on its orders first, then what the company says. */
export function knownMargin(year: ActiveYear | null, stated: number | undefined): Margin | null {
  if (year && year.costedNetMinor > 0) {
    return { rate: bounded(1 - year.costMinor / year.costedNetMinor), source: 'orders' };
  }
  return stated === undefined ? null : { rate: bounded(stated), source: 'customer' };
}

/** A margin for a customer whose data tell none: the portfolio's own, else the company's default. */
export function assumedMargin(portfolioRate: number | null, defaultRate: number): Margin {
  return portfolioRate === null
    ? { rate: bounded(defaultRate), source: 'default' }
    : { rate: bounded(portfolioRate), source: 'portfolio' };
}

/**
 * Standard deviation of the customer's own margin about the one it was given: that much customers of one trading
 * company differ (price lists, freight, mix; about a third of a usual margin), and a default may be off for all of them
 * besides. An assumption; none where the margin is known.
 */
const MARGIN_SD: Readonly<Record<MarginSource, number>> = {
  orders: 0,
  customer: 0,
  portfolio: 0.08,
  default: 0.1,
};

/** The margin that a customer may have instead, as many standard deviations away as `normal` says. */
export function possibleMargin({ rate, source }: Margin, normal: number): number {
  return bounded(rate + MARGIN_SD[source] * normal);
}

function bounded(rate: number): number {
  return Math.min(1, Math.max(-1, rate));
}
