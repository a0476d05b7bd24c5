import { DAYS_PER_YEAR } from '#shared/clv';
import { gapsBetween, type Purchases } from '#shared/history';

/** A contribution counts at most five times the middle one, so that one giant does not make all others poor. */
const CONTRIBUTION_CAP = 5;
const SHARE_OF_MEAN = 0.5;

/**
 * The contribution from which a customer counts as profitable: half the mean of the positive ones, each capped. A
 * median would call half of any portfolio unprofitable. Same unit as given; 0 where nobody contributes.
 */
export function learnedProfitThreshold(contributions: readonly number[]): number {
  const positive = contributions.filter((y) => y > 0);
  const middle = median(positive);
  if (middle === null) return 0;
  const capped = [...positive].sort(ascending).map((y) => Math.min(y, CONTRIBUTION_CAP * middle));
  return (SHARE_OF_MEAN * capped.reduce((sum, y) => sum + y, 0)) / positive.length;
}

/**
 * The portfolio's purchase cycle in days: the median over customers of each one's median gap, so that a few weekly
 * buyers do not set the pace for all. Null when nobody has bought twice.
 */
export function medianCycleDays(portfolio: readonly Purchases[]): number | null {
  const cycles: number[] = [];
  for (const { occasions } of portfolio) {
    const gap = median(gapsBetween(occasions));
    if (gap !== null) cycles.push(gap);
  }
  return median(cycles);
}

const CYCLES_AHEAD = 3;
const LONGEST_HORIZON_DAYS = 3650;

/** How far ahead loyalty is projected: a year, or three purchase cycles where these are longer. */
export function learnedHorizonDays(cycleDays: number | null): number {
  const cycles = Math.ceil(CYCLES_AHEAD * (cycleDays ?? 0));
  return Math.min(LONGEST_HORIZON_DAYS, Math.max(DAYS_PER_YEAR, cycles));
}

/** The middle value; the mean of the two middle ones for an even count; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort(ascending);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function ascending(a: number, b: number): number {
  return a - b;
}
