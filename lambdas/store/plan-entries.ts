import type { Order } from '#shared/contracts';
import { foldCategories, foldEvents, foldOrders } from '#shared/history';
import { type CustomerSummary, floorOf, type NameOnOrders } from './customer-summary.ts';
import { type Entry, type EntryName, eventsAmong, ordersAmong } from './entry.ts';
import { judge, type Outcome, outranks, type Version } from './verdict.ts';

/** A customer's entries by `nameOf`. */
export type EntriesByName = ReadonlyMap<string, Entry>;

export interface EntryPlan {
  /** One for each incoming entry, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The entries to write, each once: those that stand from now on, with the revision that says so. */
  readonly changed: EntriesByName;
  readonly summary: CustomerSummary;
  /** The order that gave the name no longer does: only all of the customer's orders tell which one does now. */
  readonly nameIsOpen: boolean;
}

/** Tells the entries of one customer apart. */
export function nameOf({ kind, id }: Pick<EntryName, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

export function byName(entries: readonly Entry[]): EntriesByName {
  return new Map(entries.map((entry) => [nameOf(entry), entry]));
}

/**
 * What becomes of a customer's summary when entries arrive. `standing` holds at least those of the incoming ones
 * that stand already. The result is the same whatever the order and the pieces in which the same entries arrive.
 */
export function planEntries(
  current: CustomerSummary,
  standing: EntriesByName,
  incoming: readonly Entry[],
): EntryPlan {
  const floor = floorOf(current);
  const counting = countingOf(standing, floor);
  const changed = new Map<string, Entry>();
  const outcomes = incoming.map((entry): Outcome => {
    const name = nameOf(entry);
    const before = changed.get(name) ?? counting.get(name) ?? floor;
    if (outranks(entry, before)) changed.set(name, entry);
    return { id: entry.id, verdict: judge(entry, before) };
  });
  const replaced = [...changed.keys()].flatMap((name) => counting.get(name) ?? []);
  const [ordersIn, ordersOut] = [ordersAmong(changed.values()), ordersAmong(replaced)];

  const { nameOnOrders: named } = current;
  const isTouched = named !== null && changed.has(nameOf({ kind: 'order', id: named.orderId }));
  const nameOnOrders = latestName([...namesOn(ordersIn), ...(named === null || isTouched ? [] : [named])]);

  return {
    outcomes,
    changed,
    summary: {
      ...current,
      ledger: foldOrders(current.ledger, ordersIn, ordersOut),
      assortment: foldCategories(current.assortment, ordersIn, ordersOut),
      relations: foldEvents(current.relations, eventsAmong(changed.values()), eventsAmong(replaced)),
      nameOnOrders,
    },
    nameIsOpen: named !== null && (nameOnOrders === null || isLater(named, nameOnOrders)),
  };
}

/** Entries of before the customer was forgotten stand for a moment longer, and count for nothing. */
export function countingOf(standing: EntriesByName, floor: Version): EntriesByName {
  return new Map([...standing].filter(([, { revision }]) => revision >= floor.revision));
}

export function namesOn(orders: Iterable<Order>): NameOnOrders[] {
  return [...orders].flatMap(({ customerName, date, orderId }) =>
    customerName ? [{ name: customerName, date, orderId }] : [],
  );
}

/** By day, and within a day by order id, so that it does not matter which order arrived first. */
export function latestName(names: readonly NameOnOrders[]): NameOnOrders | null {
  return names.reduce<NameOnOrders | null>(
    (latest, name) => (latest === null || isLater(name, latest) ? name : latest),
    null,
  );
}

function isLater(a: NameOnOrders, b: NameOnOrders): boolean {
  return a.date === b.date ? a.orderId > b.orderId : a.date > b.date;
}
