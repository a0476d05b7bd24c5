import { DAYS_PER_YEAR } from '#shared/clv';
import type { DecidedAction } from './catalogue.ts';
import type { PastAction, Situation } from './situation.ts';

/** After `times` within `withinDays` an action rests until `restDays` after the last one. */
interface Limit {
  readonly times: number;
  readonly withinDays: number;
  readonly restDays: number;
  /** Only those that brought nothing count. */
  readonly inVain: boolean;
}

const QUARTER_DAYS = 91;

const attempts = (times: number, days: number): Limit => ({
  times,
  withinDays: days,
  restDays: days,
  inVain: false,
});
const refusals = (times: number, restDays: number): Limit => ({
  times,
  withinDays: DAYS_PER_YEAR,
  restDays,
  inVain: true,
});

/** When to stop trying. Win-backs and contacts with a Butterfly are counted by the customer list itself. */
export const LIMITS: Readonly<Partial<Record<DecidedAction, Limit>>> = {
  A03: attempts(2, QUARTER_DAYS),
  /** Two talks, then accept that it leaves. */
  A04: attempts(2, QUARTER_DAYS),
  A14: refusals(2, 2 * QUARTER_DAYS),
  A16: refusals(2, DAYS_PER_YEAR),
  A23: refusals(1, DAYS_PER_YEAR),
  A24: attempts(2, DAYS_PER_YEAR),
  A26: attempts(2, DAYS_PER_YEAR),
};

/** The action was tried often enough for now. */
export function isResting(action: DecidedAction, s: Situation): boolean {
  const limit = LIMITS[action];
  if (limit === undefined || s.pastActions === undefined) return false;
  const ages = s.pastActions
    .filter((past) => past.action === action && counts(past, limit))
    .flatMap(({ day, count = 1 }) => new Array<number>(count).fill(s.asOf - day))
    .filter((age) => age >= 0 && age < limit.withinDays);
  return ages.length >= limit.times && Math.min(...ages) < limit.restDays;
}

function counts({ done, worked }: PastAction, { inVain }: Limit): boolean {
  return done && (!inVain || worked === false);
}
