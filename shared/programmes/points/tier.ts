import { DAYS_PER_YEAR } from '#shared/clv';
import { addMonths, type Day } from '#shared/history';

/** What counts toward a level on a day: net sales or points, refunds below 0. */
export interface Counting {
  readonly day: Day;
  readonly amount: number;
}

export interface TierRules {
  /** From how much on, lowest first. */
  readonly thresholds: readonly number[];
  readonly graceMonths: number;
}

export interface TierStanding {
  /** Place among the thresholds; null below the first. */
  readonly tier: number | null;
  /** The sum of the 365 days up to today. */
  readonly figure: number;
  /** Missing to the level above; null at the highest. */
  readonly toNext: number | null;
  /** What, come by `by` (the last day of the level), surely keeps it; null without a level. */
  readonly toKeep: { readonly by: Day; readonly missing: number } | null;
}

/**
 * The level of a day: the highest whose threshold the sum of the last 365 days reaches, or reached so short a time ago
 * that the grace period still runs.
 */
export function tierStanding(
  counted: readonly Counting[],
  { thresholds, graceMonths }: TierRules,
  asOf: Day,
): TierStanding {
  const steps = stepsOf(counted.filter(({ day }) => day <= asOf));
  const figure = sumOn(steps, asOf);
  const ends = thresholds.map((threshold) => endOf(steps, threshold, graceMonths, asOf));
  const tier = ends.reduce<number | null>((best, end, i) => (end === null ? best : i), null);
  const next = thresholds[tier === null ? 0 : tier + 1];
  const end = tier === null ? null : (ends[tier] ?? null);
  const own = thresholds[tier ?? 0] ?? 0;
  return {
    tier,
    figure,
    toNext: next === undefined ? null : next - figure,
    toKeep: end === null ? null : { by: end - 1, missing: own - sumOn(steps, end) },
  };
}

/** The sum of the last 365 days from `day` on until the next step. */
interface Step {
  readonly day: Day;
  readonly sum: number;
}

/** What comes in on its day goes out a year later; without further orders all of it has gone at the end. */
function stepsOf(counted: readonly Counting[]): Step[] {
  const changes = new Map<Day, number>();
  const note = (day: Day, amount: number) => changes.set(day, (changes.get(day) ?? 0) + amount);
  for (const { day, amount } of counted) {
    note(day, amount);
    note(day + DAYS_PER_YEAR, -amount);
  }
  let sum = 0;
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([day, change]) => {
      sum += change;
      return { day, sum };
    });
}

function sumOn(steps: readonly Step[], day: Day): number {
  return steps.reduce((sum, step) => (step.day <= day ? step.sum : sum), 0);
}

/** The first day without the level, if no further order comes; null where it is not held on `asOf`. */
function endOf(steps: readonly Step[], threshold: number, graceMonths: number, asOf: Day): Day | null {
  let end: Day | null = null;
  for (const [i, step] of steps.entries()) {
    if (step.sum < threshold) continue;
    // What is reached again before today counts as ever; after it only while the level is still held.
    if (step.day > asOf && (end === null || step.day > end)) break;
    const until = steps[i + 1]?.day ?? step.day;
    end = addMonths(until, graceMonths);
  }
  return end !== null && end > asOf ? end : null;
}
