import type { Day, Ledger } from '#shared/history';
import { DAYS_PER_YEAR } from './active-year.ts';

export interface PastEconomics {
  readonly marginRate: number;
  /** A year's cost to serve, minor units; the only year known stands for the others. */
  readonly costToServe: number;
  readonly discountRate: number;
  readonly acquisitionCost: number;
}

/**
 * What the orders have been worth so far, in today's money and minor units: every day's contribution compounded
 * at the discount rate, less the cost to serve of each active year (charged where that year ends) and the cost of
 * winning the customer (paid with the first order).
 */
export function historicalValue(
  ledger: Ledger,
  span: { readonly first: Day; readonly last: Day; readonly asOf: Day },
  economics: PastEconomics,
): number {
  const today = (day: Day) => compounding(span.asOf - day, economics.discountRate);
  let value = economics.marginRate * salesToday(ledger, span.asOf, economics.discountRate);
  value -= economics.acquisitionCost * today(span.first);
  for (let yearEnd = span.last; yearEnd >= span.first; yearEnd -= DAYS_PER_YEAR) {
    value -= economics.costToServe * today(yearEnd);
  }
  return value;
}

/** All net sales up to `asOf`, in today's money and minor units: what a margin of 1 would have left of them. */
export function salesToday(ledger: Ledger, asOf: Day, discountRate: number): number {
  let sales = 0;
  for (const entry of ledger) {
    if (entry.day <= asOf) sales += entry.netMinor * compounding(asOf - entry.day, discountRate);
  }
  return sales;
}

/** The same for a contract: a year's contribution at the start of each year that has begun. */
export function historicalContractValue(
  annualContribution: number,
  span: { readonly start: Day; readonly end: Day; readonly asOf: Day },
  economics: Pick<PastEconomics, 'discountRate' | 'acquisitionCost'>,
): number {
  let value = -economics.acquisitionCost * compounding(span.asOf - span.start, economics.discountRate);
  for (let year = span.start; year < Math.min(span.end, span.asOf + 1); year += DAYS_PER_YEAR) {
    value += annualContribution * compounding(span.asOf - year, economics.discountRate);
  }
  return value;
}

function compounding(ageDays: number, discountRate: number): number {
  return (1 + discountRate) ** (Math.max(0, ageDays) / DAYS_PER_YEAR);
}
