import { DAYS_PER_YEAR } from '#shared/clv';
import type { PilotMeasure } from '#shared/contracts';
import type { CustomerRecord, Day } from '#shared/history';
import type { Brought } from './paired-effect.ts';
import { boughtWithin, type ProfitTerms, periodValue } from './period-value.ts';

/** A customer's figures about a period: the year before it, scaled to its length, and the period itself. */
export interface BeforeAndWithin extends Brought {
  readonly bought: boolean;
}

/**
 * @param measure where it is whether a customer bought, sizes are told by sales
 * @returns minor units
 */
export function beforeAndWithin(
  record: CustomerRecord,
  { start, days }: { readonly start: Day; readonly days: number },
  measure: PilotMeasure,
  terms: ProfitTerms,
): BeforeAndWithin {
  const money = measure === 'bought' ? 'sales' : measure;
  const before = { from: start - DAYS_PER_YEAR, to: start };
  const within = { from: start, to: start + days };
  return {
    usual: (periodValue(record, before, money, terms) * days) / DAYS_PER_YEAR,
    value: periodValue(record, within, money, terms),
    bought: boughtWithin(record, within),
  };
}
