import { DAYS_PER_YEAR } from '#shared/clv';
import type { FigureName } from '#shared/contracts';
import { type CustomerRecord, countPurchases, type Day, gapsBetween } from '#shared/history';
import {
  crossSoldCategories,
  isUpsold,
  type NpsClass,
  npsClass,
  surveyFacts,
  walletFacts,
} from '#shared/relations';
import type { CustomerYear } from './customer-year.ts';
import type { Observation } from './ratio.ts';

/** What one customer brings to each figure on a day. */
export type Observations = Readonly<Record<FigureName, Observation>>;

/**
 * Every figure as base and part, see `RatioSums`:
 *
 * - `customerRetention`: of the customers of a year ago, those that still are. It is (customers now − those that came
 *   since)/customers a year ago (S001).
 * - `moneyRetention`: of what they brought in the year before, what came again; what they bring beyond that does not
 *   make up for others. `netRetention`: all that they bring now, of what they brought then.
 * - `purchaseCycle`: a customer's mean days between orders, of gaps that ended within the year.
 * - `nps`: latest answer of each present customer, 1 for 9–10 and −1 for 0–6; `answered`: who ever gave one.
 *   `satisfaction`: latest answer, 0…1.
 * - `upsellCustomers`, `upsellSales`: those with the up-sell mark (`isUpsold`), and their sales, of customers that two
 *   years can be compared of. `crossSellCustomers`, `crossSellSales`: those that bought another kind of product for the
 *   first time (`crossSoldCategories`), of those whose earlier kinds are known.
 * - `walletShare`: own sales of what customers buy from anyone, where that is known; own sales are never more than it.
 *   `walletCoverage`: the part of all sales for which it is known.
 */
export function observe(record: CustomerRecord, year: CustomerYear, day: Day): Observations {
  const { atStart, atEnd } = year;
  const before = atStart ? Math.max(0, year.beforeMinor) : 0;
  const last = Math.max(0, year.lastMinor);
  const nps = atEnd ? npsOn(record, day) : undefined;
  const satisfaction = atEnd ? satisfactionOn(record, day) : undefined;
  const wallet = atEnd ? walletOn(record, day) : undefined;
  const upsold = atStart && atEnd ? isUpsold(record.ledger, day) : null;
  const kinds = atEnd ? crossSoldCategories(record.assortment ?? [], day) : null;
  const cycle = meanGap(record, day);
  return {
    customerRetention: atStart ? [1, Number(atEnd)] : null,
    moneyRetention: before > 0 ? [before, Math.min(before, last)] : null,
    netRetention: before > 0 ? [before, last] : null,
    purchaseCycle: cycle === null ? null : [1, cycle],
    nps: nps === undefined ? null : [1, SCORE[npsClass(nps)]],
    answered: atEnd ? [1, Number(nps !== undefined)] : null,
    satisfaction: satisfaction === undefined ? null : [1, satisfaction],
    upsellCustomers: upsold === null ? null : [1, Number(upsold)],
    upsellSales: upsold === null || last === 0 ? null : [last, upsold ? last : 0],
    crossSellCustomers: kinds === null ? null : [1, Number(kinds.length > 0)],
    crossSellSales: kinds === null || last === 0 ? null : [last, kinds.length > 0 ? last : 0],
    walletShare: wallet === undefined ? null : [Math.max(wallet, last), last],
    walletCoverage: atEnd && last > 0 ? [last, wallet === undefined ? 0 : last] : null,
  };
}

const SCORE: Readonly<Record<NpsClass, number>> = { promoter: 1, passive: 0, detractor: -1 };

/** An answer on the customer list without a day counts on every day. */
export function npsOn({ relations, facts }: CustomerRecord, day: Day): number | undefined {
  return { ...facts, ...surveyFacts(relations?.surveys, facts, day) }.nps;
}

function satisfactionOn({ relations, facts }: CustomerRecord, day: Day): number | undefined {
  return { ...facts, ...surveyFacts(relations?.surveys, facts, day) }.satisfaction;
}

function walletOn({ relations, facts }: CustomerRecord, day: Day): number | undefined {
  const minor = { ...facts, ...walletFacts(relations?.wallets, facts, day) }.walletAnnualMinor;
  return minor !== undefined && minor > 0 ? minor : undefined;
}

/** Of gaps between order days that ended in the 365 days up to `day`. */
export function meanGap({ ledger }: Pick<CustomerRecord, 'ledger'>, day: Day): number | null {
  const occasions = countPurchases(ledger, day)?.occasions ?? [];
  const gaps = gapsBetween(occasions).filter((_, i) => (occasions[i + 1] ?? 0) > day - DAYS_PER_YEAR);
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
