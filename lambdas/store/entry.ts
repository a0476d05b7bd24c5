import type { CustomerEvent, Deletion, Order } from '#shared/contracts';
import type { Version } from './verdict.ts';

export type EntryKind = Deletion['kind'];

/** Which order or event of a customer: ids are unique among the customer's entries of the kind. */
export interface EntryName {
  readonly customerId: string;
  readonly kind: EntryKind;
  readonly id: string;
}

/**
 * One entry of a customer's history, an order or an event, as one import says it is. `content` is canonical JSON of
 * all but the name; '' where the entry was taken back, so that nothing of a revision before comes to life again.
 */
export interface Entry extends EntryName, Version {}

export function entryOfOrder({ customerId, orderId, ...content }: Order, revision: number): Entry {
  return { customerId, kind: 'order', id: orderId, revision, content: canonicalJson(content) };
}

export function entryOfEvent(
  { customerId, kind, eventId, ...content }: CustomerEvent,
  revision: number,
): Entry {
  return { customerId, kind, id: eventId, revision, content: canonicalJson(content) };
}

export function entryOfDeletion({ customerId, kind, id }: Deletion, revision: number): Entry {
  return { customerId, kind, id, revision, content: '' };
}

/** The orders among the entries that stand. */
export function ordersAmong(entries: Iterable<Entry>): Order[] {
  return [...entries].flatMap(({ customerId, kind, id, content }) =>
    kind === 'order' && content !== '' ? [{ customerId, orderId: id, ...JSON.parse(content) }] : [],
  );
}

/** The events among the entries that stand. */
export function eventsAmong(entries: Iterable<Entry>): CustomerEvent[] {
  return [...entries].flatMap(({ customerId, kind, id, content }) =>
    kind !== 'order' && content !== '' ? [{ customerId, kind, eventId: id, ...JSON.parse(content) }] : [],
  );
}

/** JSON that does not tell in which order the fields were written. */
export function canonicalJson(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
