import type { PortfolioCustomer } from './portfolio-customer.ts';
import { sum } from './sum.ts';

/** The part of the contribution that the leaders make (Pareto's 80%). */
export const LEADERS_SHARE = 0.8;

export interface Leader {
  readonly customerId: string;
  readonly name: string;
  readonly contribution: number;
  /** Of the positive contribution, by this customer and all before it, 0…1. */
  readonly runningShare: number;
}

export interface Concentration {
  /** Σ max(0, contribution of the last active year), in major units. */
  readonly positive: number;
  /** The fewest customers that make `LEADERS_SHARE` of it, the largest first. */
  readonly leaders: readonly Leader[];
  /** Customers that cost more than they bring, and by how much, as a number above 0. */
  readonly losing: number;
  readonly losses: number;
}

/** Who makes most of the contribution of the last active years. Equal customers stand in the order of their ids. */
export function concentration(customers: readonly PortfolioCustomer[]): Concentration {
  const earning = byContribution(customers);
  const positive = positiveOf(earning);
  const leaders: Leader[] = [];
  let running = 0;
  for (const customer of earning) {
    if (running >= LEADERS_SHARE * positive) break;
    running += customer.contribution;
    leaders.push({ ...customer, runningShare: running / positive });
  }
  const losing = earning.filter(({ contribution }) => contribution < 0);
  return {
    positive,
    leaders,
    losing: losing.length,
    losses: Math.abs(sum(losing, ({ contribution }) => contribution)),
  };
}

/** One point of the curve: what the best `customers` (a share of all, 0…1) bring together. */
export interface CurvePoint {
  readonly customers: number;
  /** Of the positive contribution; falls again where customers cost more than they bring. */
  readonly contribution: number;
}

/**
 * The cumulative contribution of the customers ranked from best to worst, at `steps` even steps: the "whale curve" of
 * customer profitability (Kaplan & Narayanan, "Measuring and Managing Customer Profitability", 2001), here as a share
 * of the positive contribution, so that its height over 100% is never more than what the losses take away again. The
 * last customer of a step that does not fall on whole customers counts in part. Empty where nobody brings anything.
 */
export function contributionCurve(customers: readonly PortfolioCustomer[], steps: number): CurvePoint[] {
  const ranked = byContribution(customers);
  const positive = positiveOf(ranked);
  if (positive <= 0) return [];
  const running = [0];
  for (const [i, { contribution }] of ranked.entries()) running.push((running[i] ?? 0) + contribution);
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    return { customers: share, contribution: at(running, share * ranked.length) / positive };
  });
}

/** The value at a place between two entries, on the straight line from the one to the other. */
function at(running: readonly number[], place: number): number {
  const below = Math.floor(place);
  const [from = 0, to = from] = running.slice(below, below + 2);
  return from + (place - below) * (to - from);
}

function byContribution(customers: readonly PortfolioCustomer[]) {
  return customers
    .map(({ customerId, name, contributionLastActiveYear }) => ({
      customerId,
      name,
      contribution: contributionLastActiveYear ?? 0,
    }))
    .sort((a, b) => b.contribution - a.contribution || (a.customerId < b.customerId ? -1 : 1));
}

function positiveOf(earning: readonly { readonly contribution: number }[]): number {
  return sum(earning, ({ contribution }) => Math.max(0, contribution));
}
