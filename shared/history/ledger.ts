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
  /** What was taken off list prices, where orders of the day tell it. */
  readonly discounts?: Discounts;
}

/** Discounts of a day, in whole minor units; those of a refund are given back with it. */
export interface Discounts {
  /** Net of the orders that tell their discount, be it none. */
  readonly toldNetMinor: number;
  /** Net of the orders sold below the list price, and what was taken off. */
  readonly discountedNetMinor: number;
  readonly discountMinor: number;
}

/**
 * A customer's whole order history as a sum per day, sorted by day. It is a commutative fold: whatever the order
 * in which orders arrive, and however often one is corrected, the same orders give the same ledger.
 */
export type Ledger = readonly LedgerDay[];

type OrderAmounts = Pick<Order, 'date' | 'netMinor' | 'costMinor' | 'discountMinor'>;

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

type OpenDay = { -readonly [K in keyof Omit<LedgerDay, 'discounts'>]: LedgerDay[K] } & {
  discounts?: Discounts;
};

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
  if (order.discountMinor !== undefined) bookDiscount(entry, order.netMinor, order.discountMinor, sign);
}

function bookDiscount(entry: OpenDay, netMinor: number, discountMinor: number, sign: 1 | -1): void {
  const { discounts = NO_DISCOUNTS } = entry;
  const sums: Discounts = {
    toldNetMinor: discounts.toldNetMinor + sign * netMinor,
    discountedNetMinor: discounts.discountedNetMinor + (discountMinor !== 0 ? sign * netMinor : 0),
    discountMinor: discounts.discountMinor + (netMinor >= 0 ? sign : -sign) * discountMinor,
  };
  if (isNotEmpty(sums)) entry.discounts = sums;
  else delete entry.discounts;
}

const NO_DISCOUNTS: Discounts = { toldNetMinor: 0, discountedNetMinor: 0, discountMinor: 0 };

function emptyDay(day: Day): OpenDay {
  return { day, purchases: 0, netMinor: 0, refundMinor: 0, costedNetMinor: 0, costMinor: 0 };
}

/** A day whose every sum is zero says nothing. */
function isNotEmpty(sums: Partial<LedgerDay> | Discounts): boolean {
  return Object.entries(sums).some(([name, sum]) => name !== 'day' && sum !== 0);
}
