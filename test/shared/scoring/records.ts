import type { CustomerFacts, Order } from '#shared/contracts';
import { type CustomerRecord, dayOf, foldOrders, isoDateOf } from '#shared/history';
import { defaultSettings } from '#shared/scoring';

export const TODAY = '2026-11-21';
export const AS_OF = dayOf(TODAY);
export const SETTINGS = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');

/** A customer with one order of `amount` (major units) on each of the days, counted back from today. */
export function buyer(
  customerId: string,
  daysAgo: readonly number[],
  amount: number,
  facts: CustomerFacts = {},
): CustomerRecord {
  const orders = daysAgo.map((days) => ({
    date: isoDateOf(AS_OF - days),
    netMinor: Math.round(amount * 100),
  }));
  return recordOf(customerId, orders, facts);
}

export function recordOf(
  customerId: string,
  orders: readonly Pick<Order, 'date' | 'netMinor' | 'costMinor'>[],
  facts: CustomerFacts = {},
): CustomerRecord {
  return { customerId, name: `Customer ${customerId}`, ledger: foldOrders([], orders), facts };
}

/** `every(30, 12, 10)`: twelve orders, thirty days apart, the last ten days ago. */
export function every(gap: number, orders: number, lastDaysAgo: number): number[] {
  return Array.from({ length: orders }, (_, i) => lastDaysAgo + gap * (orders - 1 - i));
}

/** Eight monthly customers of two years: enough to be read by rhythm. */
export const MONTHLY_PORTFOLIO: readonly CustomerRecord[] = Array.from({ length: 8 }, (_, i) =>
  buyer(`m${i}`, every(30, 24, 5 + i), 1000 + 500 * i, { grossMargin: 0.3, costToServe12mMinor: 10_000 }),
);
