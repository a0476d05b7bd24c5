import { type CustomerRecord, type Day, dayOf, isoDateOf } from '#shared/history';
import { contractsOf } from './customer-spans.ts';

export type CohortUnit = 'year' | 'quarter';

/** Cohorts that came longer ago are not told of. */
const MOST_COHORTS = 12;
const QUARTERS = 4;
const MONTHS_PER_QUARTER = 3;

/** By the number of the period in which they came: how many, and how many bought 0, 1, 2 … periods later. */
export type CohortSums = Readonly<Record<number, readonly number[]>>;

/** Years and quarters as whole numbers that follow each other. */
export function periodOf(day: Day, unit: CohortUnit): number {
  return unit === 'year' ? Math.floor(quarterOf(day) / QUARTERS) : quarterOf(day);
}

// A portfolio has few days and asks for each of them often.
const quarters = new Map<Day, number>();

function quarterOf(day: Day): number {
  let quarter = quarters.get(day);
  if (quarter === undefined) {
    const [year = 0, month = 1] = isoDateOf(day).split('-').map(Number);
    quarter = year * QUARTERS + Math.floor((month - 1) / MONTHS_PER_QUARTER);
    quarters.set(day, quarter);
  }
  return quarter;
}

export function firstDayOf(period: number, unit: CohortUnit): Day {
  if (unit === 'year') return dayOf(`${period}-01-01`);
  const month = (period % QUARTERS) * MONTHS_PER_QUARTER + 1;
  return dayOf(`${Math.floor(period / QUARTERS)}-${String(month).padStart(2, '0')}-01`);
}

/**
 * The periods in which one customer bought, or had a contract, counted from its first: those that are over by `asOf`,
 * and of the last `MOST_COHORTS` of them.
 */
export function cohortOf(record: CustomerRecord, asOf: Day, unit: CohortUnit): CohortSums {
  const periods = activePeriods(record, asOf, unit);
  const lastWhole = periodOf(asOf + 1, unit) - 1;
  const first = Math.min(...periods);
  if (first > lastWhole || first <= lastWhole - MOST_COHORTS) return {};
  return { [first]: Array.from({ length: lastWhole - first + 1 }, (_, i) => Number(periods.has(first + i))) };
}

function activePeriods(record: CustomerRecord, asOf: Day, unit: CohortUnit): Set<number> {
  const periods = new Set<number>();
  for (const { day, purchases } of record.ledger) {
    if (purchases > 0 && day <= asOf) periods.add(periodOf(day, unit));
  }
  for (const { start, end } of contractsOf(record)) {
    for (let period = periodOf(start, unit); firstDayOf(period, unit) <= Math.min(end, asOf); period++) {
      periods.add(period);
    }
  }
  return periods;
}

export function addCohorts(a: CohortSums, b: CohortSums): CohortSums {
  const sums: Record<number, readonly number[]> = { ...a };
  for (const [period, counts] of Object.entries(b)) {
    const own = a[Number(period)] ?? [];
    sums[Number(period)] = counts.map((count, i) => count + (own[i] ?? 0));
  }
  return sums;
}
