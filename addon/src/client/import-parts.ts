import {
  type Deletion,
  type ImportRequest,
  type ImportResponse,
  MAX_CUSTOMERS_PER_IMPORT,
  MAX_EVENTS_PER_IMPORT,
  MAX_ORDERS_PER_IMPORT,
} from '#shared/contracts';
import type { History } from '#shared/intake';
import { chunks } from './chunks.ts';

/** What an import sends. */
export type ImportedHistory = Pick<History, 'customers' | 'orders' | 'events' | 'deletions'>;

/** Something that the service would not take, and its word for why. */
export interface Refused {
  /** Null where the service names something that was not sent. */
  readonly kind: 'customer' | 'deletion' | Deletion['kind'] | null;
  readonly id: string;
  readonly code: string;
}

/** One request of an import, but for what all of them say. */
export type ImportPart =
  | Pick<Extract<ImportRequest, { entity: 'customers' }>, 'entity' | 'customers'>
  | Pick<Extract<ImportRequest, { entity: 'orders' }>, 'entity' | 'orders'>
  | Pick<Extract<ImportRequest, { entity: 'events' }>, 'entity' | 'events'>
  | Pick<Extract<ImportRequest, { entity: 'deletions' }>, 'entity' | 'deletions'>;

/** The parts in the order in which they go: customers, orders, events, deletions. */
export function partsOf(history: ImportedHistory): ImportPart[] {
  return [
    ...chunks(history.customers, MAX_CUSTOMERS_PER_IMPORT).map((customers) => ({
      entity: 'customers' as const,
      customers,
    })),
    ...chunks(history.orders, MAX_ORDERS_PER_IMPORT).map((orders) => ({ entity: 'orders' as const, orders })),
    ...chunks(history.events, MAX_EVENTS_PER_IMPORT).map((events) => ({ entity: 'events' as const, events })),
    ...chunks(history.deletions, MAX_EVENTS_PER_IMPORT).map((deletions) => ({
      entity: 'deletions' as const,
      deletions,
    })),
  ];
}

/** Parts of an import that travel side by side: fast, and gentle to a table that other people use too. */
const PARTS_AT_ONCE = 4;

/**
 * The parts as they travel, in their order: the first alone, since its answer carries what all others send; then those
 * of one kind together; the last alone, since it closes the import.
 */
export function groupsOf(parts: readonly ImportPart[]): ImportPart[][] {
  const between = parts.slice(1, -1);
  const kinds = [...new Set(between.map(({ entity }) => entity))];
  return [
    parts.slice(0, 1),
    ...kinds.flatMap((kind) =>
      chunks(
        between.filter(({ entity }) => entity === kind),
        PARTS_AT_ONCE,
      ),
    ),
    parts.slice(1).slice(-1),
  ].filter((group) => group.length > 0);
}

export function refusedOf(part: ImportPart, rejected: ImportResponse['rejected']): Refused[] {
  return rejected.map(({ id, code }) => ({ kind: kindIn(part, id), id, code }));
}

function kindIn(part: ImportPart, id: string): Refused['kind'] {
  switch (part.entity) {
    case 'customers':
      return 'customer';
    case 'orders':
      return 'order';
    case 'deletions':
      return 'deletion';
    case 'events':
      return part.events.find(({ eventId }) => eventId === id)?.kind ?? null;
  }
}
