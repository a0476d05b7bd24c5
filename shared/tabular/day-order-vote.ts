import type { Locale } from '#shared/contracts';
import type { SheetCell } from './cells.ts';
import { type DayOrder, numericParts } from './date.ts';

export interface DayOrderVote {
  readonly order: DayOrder;
  /** Dates such as `03/04/2026` that were read day first although nothing in the column or the locale says so. */
  readonly undecided: number;
}

/**
 * Asks a column whether the day or the month comes first: a first part above 12 can only be a day, a second part
 * above 12 only a day after its month. Without such a date the day comes first; in English, where both orders are
 * at home, that is an assumption worth telling.
 */
export function voteDayOrder(cells: Iterable<SheetCell | undefined>, locale: Locale): DayOrderVote {
  let dayFirst = 0;
  let monthFirst = 0;
  let eitherWay = 0;
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? numericParts(cell) : null;
    if (parts === null) continue;
    if (parts.first > 12 && parts.second <= 12) dayFirst += 1;
    else if (parts.second > 12 && parts.first <= 12) monthFirst += 1;
    else if (parts.first <= 12 && parts.first !== parts.second) eitherWay += 1;
  }
  const proven = dayFirst !== monthFirst;
  return {
    order: monthFirst > dayFirst ? 'month_first' : 'day_first',
    undecided: proven || locale !== 'en' ? 0 : eitherWay,
  };
}
