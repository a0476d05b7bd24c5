import type { Order } from '#shared/contracts';
import { type Day, dayOf } from './calendar.ts';

/** All that happened with one customer on one day, in whole minor units. */
export interface LedgerDay {
  readonly day: Day;
  /** Orders that are no refunds, free ones too: more than one still make one occasion. */
  readonly purchases: number;
  /** Sales less refunds. */
  readonly netMinor: number;
  /** Refunds of the day, as a positive amount. */
  readonly refundMinor: number;
  /** The part of `netMinor` whose cost is known, and that cost. */
  readonly costedNetMinor: number;
  readonly costMinor: number;
}

/**
 * A customer's whole order history as a sum per day, sorted by day. It is a commutative fold: whatever the order
 * in which orders arrive, and however often one is corrected, the same orders give the same ledger.
 */
export type Ledger = readonly LedgerDay[];

type OrderAmounts = Pick<Order, 'date' | 'netMinor' | 'costMinor'>;

export const EMPTY_LEDGER: Ledger = [];

/** The ledger with the orders of `added` in it and those of `removed` taken out. Days left empty disappear. */
export function foldOrders(
  ledger: Ledger,
  added: Iterable<OrderAmounts>,
  removed: Iterable<OrderAmounts> = [],
): Ledger {
  const days = new Map(ledger.map((entry) => [entry.day, { ...entry }]));
  for (const order of added) book(days, order, 1);
  for (const order of removed) book(days, order, -1);
  return [...days.values()].filter(isNotEmpty).sort((a, b) => a.day - b.day);
}

type OpenDay = { -readonly [K in keyof LedgerDay]: LedgerDay[K] };

function book(days: Map<Day, OpenDay>, order: OrderAmounts, sign: 1 | -1): void {
  const day = dayOf(order.date);
  const entry = days.get(day) ?? emptyDay(day);
  days.set(day, entry);
  entry.purchases += order.netMinor >= 0 ? sign : 0;
  entry.netMinor += sign * order.netMinor;
  entry.refundMinor += order.netMinor < 0 ? -sign * order.netMinor : 0;
  if (order.costMinor !== undefined) {
    entry.costedNetMinor += sign * order.netMinor;
    entry.costMinor += sign * order.costMinor;
  }
}

function emptyDay(day: Day): OpenDay {
  return { day, purchases: 0, netMinor: 0, refundMinor: 0, costedNetMinor: 0, costMinor: 0 };
}

function isNotEmpty(entry: LedgerDay): boolean {
  return (
    entry.purchases !== 0 ||
    entry.netMinor !== 0 ||
    entry.refundMinor !== 0 ||
    entry.costedNetMinor !== 0 ||
    entry.costMinor !== 0
  );
}
