import { type CustomerSummary, EMPTY_SUMMARY, type SummaryItem, summaryOf } from './customer-summary.ts';
import type { TenantScope } from './database.ts';
import type { Entry, EntryName } from './entry.ts';
import { type EntryItem, entryOf } from './entry-item.ts';
import {
  customerIdOf,
  customerPartition,
  type EVENT_PREFIX,
  entryKey,
  type ORDER_PREFIX,
  summaryKey,
} from './keys.ts';
import { byName, type EntriesByName } from './plan-entries.ts';
import { inPartition, queryItems, readItems } from './read.ts';

/** A summary and the number of times it was written: 0 when it never was. */
export interface StandingSummary {
  readonly version: number;
  readonly summary: CustomerSummary;
}

export const NEVER_WRITTEN: StandingSummary = { version: 0, summary: EMPTY_SUMMARY };

/** What the tables hold of customers, so far as the incoming entries touch it. */
export interface Standing {
  readonly summaries: ReadonlyMap<string, StandingSummary>;
  /** By customer. */
  readonly entries: ReadonlyMap<string, EntriesByName>;
}

/** Reads the summaries first and the entries after them: `write-entries.ts` tells why it must be so. */
export async function readStanding(scope: TenantScope, incoming: readonly EntryName[]): Promise<Standing> {
  const summaries = await readSummaries(
    scope,
    incoming.map(({ customerId }) => customerId),
  );
  const keys = new Map(
    incoming.map((name) => {
      const key = entryKey(scope.tenant, name);
      return [`${key.pk} ${key.sk}`, key];
    }),
  );
  const items = await readItems<EntryItem>(scope, 'events', [...keys.values()]);
  const byCustomer = Map.groupBy(items.map(entryOf), ({ customerId }) => customerId);
  const entries = new Map([...byCustomer].map(([id, ofCustomer]) => [id, byName(ofCustomer)]));
  return { summaries, entries };
}

/** By customer id; customers of whom nothing was ever written are absent. */
export async function readSummaries(
  scope: TenantScope,
  customerIds: Iterable<string>,
): Promise<Map<string, StandingSummary>> {
  const keys = [...new Set(customerIds)].map((customerId) => summaryKey(scope.tenant, customerId));
  const items = await readItems<SummaryItem>(scope, 'state', keys);
  return new Map(items.map((item) => [customerIdOf(item), { version: item.ver, summary: summaryOf(item) }]));
}

/** All of a customer's entries, or its orders or events only; those that were taken back are among them. */
export async function readEntries(
  scope: TenantScope,
  customerId: string,
  prefix: typeof ORDER_PREFIX | typeof EVENT_PREFIX | '' = '',
): Promise<Entry[]> {
  const items = await queryItems<EntryItem>(scope, 'events', {
    ...inPartition(customerPartition(scope.tenant, customerId), prefix),
    ConsistentRead: true,
  });
  return items.map(entryOf);
}
