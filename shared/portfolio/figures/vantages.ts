import { DAYS_PER_YEAR } from '#shared/clv';
import { type Day, dayOf, isoDateOf } from '#shared/history';

const MONTHS_OF_HISTORY = 12;

/** The days that figures are told of. */
export interface Vantages {
  readonly asOf: Day;
  /** The same day a year before, against which changes are told. */
  readonly yearAgo: Day;
  /** The ends of the last twelve whole months, oldest first. */
  readonly monthEnds: readonly Day[];
}

export function vantagesOf(asOf: Day): Vantages {
  const [year = 0, month = 1] = isoDateOf(asOf).split('-').map(Number);
  const monthEnds = Array.from({ length: MONTHS_OF_HISTORY }, (_, i) =>
    dayBefore(year, month - MONTHS_OF_HISTORY + 1 + i),
  );
  return { asOf, yearAgo: asOf - DAYS_PER_YEAR, monthEnds };
}

/** The day before a month begins; months below 1 lie in the years before. */
function dayBefore(year: number, month: number): Day {
  const shifted = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return dayOf(`${shifted}-${String(inYear).padStart(2, '0')}-01`) - 1;
}
