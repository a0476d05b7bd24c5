import { DAYS_PER_YEAR } from '#shared/clv';
import { type Assortment, type Day, isoDateOf, type Ledger, type LedgerDay } from '#shared/history';

/** Sales less refunds, in minor units, of the last 365 days and of the 365 before. */
export interface SalesDynamics {
  readonly lastYearMinor: number;
  readonly yearBeforeMinor: number;
  /** Change as a fraction: 0.25 is a quarter more. Null without two whole years, or without sales in the first. */
  readonly growth: number | null;
}

/** How sales to a customer move, as of a day. */
export function salesDynamics(ledger: Ledger, asOf: Day): SalesDynamics {
  const lastYearMinor = net(yearTo(asOf, ledger));
  const yearBeforeMinor = net(yearTo(asOf - DAYS_PER_YEAR, ledger));
  const growth =
    hasTwoYears(ledger, asOf) && yearBeforeMinor > 0 ? lastYearMinor / yearBeforeMinor - 1 : null;
  return { lastYearMinor, yearBeforeMinor, growth };
}

/** Our cut-off: a fifth more a time is more than prices alone rise. */
const UPSOLD_FROM = 1.2;
/** A mean of one order says nothing. */
const FEWEST_OCCASIONS = 2;

/** Up-sell mark: it buys for more at a time than a year before. Null where the two years cannot be compared. */
export function isUpsold(ledger: Ledger, asOf: Day): boolean | null {
  const now = meanOccasion(yearTo(asOf, ledger));
  const before = meanOccasion(yearTo(asOf - DAYS_PER_YEAR, ledger));
  return now === null || before === null || before <= 0 ? null : now / before >= UPSOLD_FROM;
}

/**
 * Cross-sell mark: kinds of product bought since January of last year and never before, sorted. Null for a customer
 * that itself came since then: its first kinds are no widening.
 */
export function crossSoldCategories(assortment: Assortment, asOf: Day): string[] | null {
  const thisYear = Number(isoDateOf(asOf).slice(0, 4));
  const bought = assortment.filter(({ year, purchases }) => year <= thisYear && purchases > 0);
  const before = new Set(bought.filter(({ year }) => year < thisYear - 1).map(({ category }) => category));
  if (before.size === 0) return null;
  return [...new Set(bought.map(({ category }) => category))].filter((category) => !before.has(category));
}

function yearTo(end: Day, ledger: Ledger): LedgerDay[] {
  return ledger.filter(({ day }) => day > end - DAYS_PER_YEAR && day <= end);
}

function net(days: readonly LedgerDay[]): number {
  return days.reduce((sum, { netMinor }) => sum + netMinor, 0);
}

function meanOccasion(days: readonly LedgerDay[]): number | null {
  const occasions = days.filter(({ purchases }) => purchases > 0).length;
  return occasions < FEWEST_OCCASIONS ? null : net(days) / occasions;
}

/** A customer that came within them has no whole year before to be compared with. */
function hasTwoYears(ledger: Ledger, asOf: Day): boolean {
  const first = ledger[0]?.day;
  return first !== undefined && first <= asOf - 2 * DAYS_PER_YEAR + 1;
}
