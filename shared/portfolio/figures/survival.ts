import type { SurvivalPoint } from '#shared/contracts';
import type { Day } from '#shared/history';
import type { Span } from './customer-spans.ts';
import { Z_95 } from './student.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const STEP_MONTHS = 12;
/** Beyond this few tell anything. */
const MOST_MONTHS = 120;
/** A share of fewer customers is chance. */
const FEWEST_AT_RISK = 5;

/** By whole months since they came: how many left then, and how many were last seen then and had not left. */
export interface SurvivalSums {
  readonly left: Readonly<Record<number, number>>;
  readonly stayed: Readonly<Record<number, number>>;
}

export const NO_SURVIVAL: SurvivalSums = { left: {}, stayed: {} };

/** One customer's first stay: until its first twelve months without an order, or the end of its contract. */
export function survivalOf(spans: readonly Span[], asOf: Day): SurvivalSums {
  const [first] = spans;
  if (first === undefined) return NO_SURVIVAL;
  if (first.end > asOf) return { left: {}, stayed: { [monthsIn(asOf - first.begin, Math.floor)]: 1 } };
  return { left: { [Math.max(1, monthsIn(first.end - first.begin, Math.ceil))]: 1 }, stayed: {} };
}

function monthsIn(days: number, round: (months: number) => number): number {
  return Math.min(MOST_MONTHS + 1, round(days / DAYS_PER_MONTH));
}

export function addSurvival(a: SurvivalSums, b: SurvivalSums): SurvivalSums {
  return { left: addCounts(a.left, b.left), stayed: addCounts(a.stayed, b.stayed) };
}

/** Counts by whole numbers. */
export function addCounts(
  a: Readonly<Record<number, number>>,
  b: Readonly<Record<number, number>>,
): Readonly<Record<number, number>> {
  const sums: Record<number, number> = { ...a };
  for (const [key, count] of Object.entries(b)) sums[Number(key)] = (a[Number(key)] ?? 0) + count;
  return sums;
}

/**
 * The share still customers after each year: the estimate of Kaplan & Meier (1958), with Greenwood's variance on the
 * log(−log) scale, which keeps the 90% interval within 0…1 (Kalbfleisch & Prentice 1980).
 */
export function survivalCurve({ left, stayed }: SurvivalSums): SurvivalPoint[] {
  const points: SurvivalPoint[] = [];
  let atRisk = total(left) + total(stayed);
  let share = 1;
  let greenwood = 0;
  // Who was last seen within a month is at risk of leaving in none of its later ones.
  for (let months = 1; months <= MOST_MONTHS; months++) {
    atRisk -= (stayed[months - 1] ?? 0) + (left[months - 1] ?? 0);
    const leaving = left[months] ?? 0;
    if (atRisk < FEWEST_AT_RISK) break;
    share *= 1 - leaving / atRisk;
    greenwood += atRisk > leaving ? leaving / (atRisk * (atRisk - leaving)) : 0;
    if (months % STEP_MONTHS === 0) points.push({ months, share, ...bounds(share, greenwood), atRisk });
  }
  return points;
}

function bounds(share: number, greenwood: number): { low: number; high: number } {
  if (share <= 0 || share >= 1) return { low: share, high: share };
  const log = Math.log(share);
  const reach = (Z_95 * Math.sqrt(greenwood)) / Math.abs(log);
  return { low: share ** Math.exp(reach), high: share ** Math.exp(-reach) };
}

function total(counts: Readonly<Record<number, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
