import { contractState, DAYS_PER_YEAR } from '#shared/clv';
import type { PilotMeasure } from '#shared/contracts';
import { type CustomerRecord, type Day, dayOf } from '#shared/history';

/** Days from `from` on, before `to`. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What turns sales into profit. */
export interface ProfitTerms {
  /** Fraction of net sales left after the cost of goods, where orders do not tell it. */
  readonly marginRate: number;
  /** Minor units. */
  readonly hourCost: number;
}

const MINUTES_PER_HOUR = 60;

/**
 * What a customer brought within a period, in minor units: net sales, or what is left of them after the goods, the work
 * told as contacts, and the rewards. A contract counts by the day with its annual value, and orders of those days are
 * its invoices.
 */
export function periodValue(
  record: CustomerRecord,
  period: Period,
  measure: Exclude<PilotMeasure, 'bought'>,
  { marginRate, hourCost }: ProfitTerms,
): number {
  const terms = contractTerms(record);
  const isUnderContract = (day: Day) => terms.some(({ from, to }) => day >= from && day < to);
  const contracted = terms.reduce(
    (sum, term) => sum + (term.annualValueMinor * daysShared(term, period)) / DAYS_PER_YEAR,
    0,
  );
  let [net, gross] = [contracted, contracted * marginRate];
  for (const entry of record.ledger) {
    if (!isWithin(entry.day, period) || isUnderContract(entry.day)) continue;
    net += entry.netMinor;
    gross += entry.costedNetMinor - entry.costMinor;
    gross += (entry.netMinor - entry.costedNetMinor) * marginRate;
  }
  return measure === 'sales' ? net : gross - costWithin(record, period, hourCost);
}

/** Whether it bought anything within the period, or was under contract at its end. */
export function boughtWithin(record: CustomerRecord, period: Period): boolean {
  const lastDay = period.to - 1;
  return (
    record.ledger.some(({ day, purchases }) => purchases > 0 && isWithin(day, period)) ||
    contractTerms(record).some(({ from, to }) => lastDay >= from && lastDay < to)
  );
}

function costWithin({ relations }: CustomerRecord, period: Period, hourCost: number): number {
  const touches = (relations?.touches ?? []).flatMap(({ days }) => days);
  const rewards = relations?.memberships ?? [];
  const contacts = touches.reduce(
    (sum, [day, , , costMinor, minutes]) =>
      isWithin(day, period) ? sum + costMinor + (minutes / MINUTES_PER_HOUR) * hourCost : sum,
    0,
  );
  return rewards.reduce(
    (sum, { day, costMinor = 0, count }) => (isWithin(day, period) ? sum + costMinor * count : sum),
    contacts,
  );
}

interface Term extends Period {
  readonly annualValueMinor: number;
}

/** Of terms that overlap the one that begins later takes over. */
function contractTerms({ facts, relations }: CustomerRecord): readonly Term[] {
  const listed = facts.contract && contractState(facts.contract, dayOf(facts.contract.end));
  const told = relations?.contracts ?? (listed ? [listed] : []);
  const terms = told
    .map(({ start, end, annualValueMinor }) => ({
      from: start ?? end - DAYS_PER_YEAR,
      to: end + 1,
      annualValueMinor,
    }))
    .sort((one, other) => one.from - other.from);
  return terms.map((term, i) => ({ ...term, to: Math.min(term.to, terms[i + 1]?.from ?? term.to) }));
}

function daysShared(one: Period, other: Period): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

function isWithin(day: Day, { from, to }: Period): boolean {
  return day >= from && day < to;
}
