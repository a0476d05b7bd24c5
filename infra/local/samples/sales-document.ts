import type { Day } from '#shared/history';
import { workdayFrom } from './calendar.ts';
import { chance, pickWeighted, uniform, whole } from './draws.ts';
import type { Purchase } from './purchases.ts';
import type { Random } from './sfc32.ts';

/** What a clerk or an export has done to a row. */
export type Flaw =
  | 'none'
  | 'amount_as_text'
  | 'date_as_text'
  | 'impossible_date'
  | 'entered_twice'
  | 'customer_id_missing'
  | 'name_with_spaces';

/** One row of the orders tab, before it is written down. `amount` in major units, negative on a credit note. */
export interface SalesDocument {
  readonly kind: 'sale' | 'credit_note';
  readonly day: Day;
  readonly amount: number;
  readonly foreign: boolean;
  readonly cancelled: boolean;
  readonly flaw: Flaw;
  /** Chooses between the notations of a flawed cell, 0…1. */
  readonly notation: number;
}

const FLAWS: Record<Flaw, number> = {
  none: 0.908,
  amount_as_text: 0.035,
  date_as_text: 0.03,
  impossible_date: 0.001,
  entered_twice: 0.004,
  customer_id_missing: 0.004,
  name_with_spaces: 0.018,
};

const CANCELLED = 0.012;
const CREDITED = 0.018;
const DAYS_TO_CREDIT = [2, 25] as const;
const CREDITED_WHOLE = 0.3;
const CREDITED_PART = [0.05, 0.5] as const;

/** The paper that purchases leave behind: each its invoice, some a credit note a few days later. */
export function* salesDocuments(random: Random, stream: Iterable<Purchase>): Generator<SalesDocument> {
  for (const purchase of stream) {
    const amount = Math.max(0.01, roundToCents(purchase.amount));
    const cancelled = chance(random, CANCELLED);
    yield { ...purchase, ...drawPaper(random), kind: 'sale', amount, cancelled };
    if (cancelled || !chance(random, CREDITED)) continue;

    const part = chance(random, CREDITED_WHOLE) ? 1 : uniform(random, CREDITED_PART);
    yield {
      ...drawPaper(random),
      kind: 'credit_note',
      day: workdayFrom(purchase.day + whole(random, DAYS_TO_CREDIT)),
      amount: -Math.max(0.01, roundToCents(amount * part)),
      foreign: purchase.foreign,
      cancelled: false,
    };
  }
}

function drawPaper(random: Random): Pick<SalesDocument, 'flaw' | 'notation'> {
  return { flaw: pickWeighted(random, FLAWS), notation: random() };
}

export function roundToCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
