import { addMonths, type Day } from '#shared/history';
import { FIRST_DAY, workdayFrom } from './calendar.ts';
import { chance, pick, uniform, whole } from './draws.ts';
import type { Purchase } from './purchases.ts';
import type { Random } from './sfc32.ts';

/** One running term of a contract; `annualValue` in major units. */
export interface Term {
  readonly start: Day;
  readonly end: Day;
  readonly annualValue: number;
  readonly renewals: number;
  /** The day on which the customer said that this is the last term. */
  readonly noticeDay: Day | null;
}

const TERMS_IN_MONTHS = [12, 12, 12, 24, 36] as const;
const RISE_AT_RENEWAL = [0, 0.07] as const;
const NOTICE_DAYS_BEFORE_END = [60, 180] as const;

/** The terms of one contract, in time, until notice is given. */
export function* contractTerms(
  random: Random,
  start: Day,
  annualValue: number,
  renewChance: number,
): Generator<Term> {
  const months = pick(random, TERMS_IN_MONTHS);
  let termStart = start;
  let value = annualValue;
  for (let renewals = 0; ; renewals++) {
    const end = addMonths(termStart, months);
    const leaves = !chance(random, renewChance);
    const noticeDay = end - whole(random, NOTICE_DAYS_BEFORE_END);
    yield { start: termStart, end, annualValue: value, renewals, noticeDay: leaves ? noticeDay : null };
    if (leaves) return;
    termStart = end;
    value = Math.round(value * (1 + uniform(random, RISE_AT_RENEWAL)));
  }
}

/** The monthly invoices of the terms, as far back as the company's records go. */
export function* contractInvoices(random: Random, terms: Iterable<Term>): Generator<Purchase> {
  for (const term of terms) {
    for (let month = 0; ; month++) {
      const due = addMonths(term.start, month);
      if (due >= term.end) break;
      const day = workdayFrom(due + whole(random, [0, 4]));
      if (day >= FIRST_DAY) yield { day, amount: term.annualValue / 12, foreign: false };
    }
  }
}
