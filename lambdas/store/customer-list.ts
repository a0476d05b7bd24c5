import { RANKS, rankOf } from '#shared/scoring';
import { concurrently } from './concurrently.ts';
import type { TenantScope } from './database.ts';
import { type Key, type ListName, listedIdOf, listPartition } from './keys.ts';
import { type Query, queryItems, queryPages } from './read.ts';
import { CUSTOMER_LIST_INDEX, LIST_SHARDS } from './tables.ts';

interface ListEntry extends Key {
  readonly listSk: string;
}

/** A customer, and where in its shard it is listed. */
export interface PlacedCustomer {
  readonly id: string;
  readonly place: string;
}

/** Customers that stand for all. */
export interface CustomerSample {
  readonly ids: readonly string[];
  /** The share of all customers that they are; 1 when they are all. See `isAmong`. */
  readonly share: number;
}

const SHARDS: readonly number[] = Array.from({ length: LIST_SHARDS }, (_, shard) => shard);

/** The ids of all the tenant's customers, in no order; see `listCustomerShard`. */
export async function listCustomerIds(scope: TenantScope): Promise<string[]> {
  return (await concurrently(SHARDS, LIST_SHARDS, (shard) => listCustomerShard(scope, shard))).flat();
}

/**
 * The ids of one of the `LIST_SHARDS` parts of the tenant's customers. The index follows the table within moments,
 * not at once: a customer whose first write was just now may be missing.
 */
export async function listCustomerShard(scope: TenantScope, shard: number): Promise<string[]> {
  const entries = await queryItems<ListEntry>(scope, 'state', shardQuery(scope.tenant, 'LIST', shard));
  return entries.map(listedIdOf);
}

/**
 * The next of a shard's customers, `most` unless the shard ends before; `after` is the place of the one before, null at
 * the shard's begin.
 */
export async function listCustomers(
  scope: TenantScope,
  shard: number,
  after: string | null,
  most: number,
): Promise<PlacedCustomer[]> {
  const begin = shardQuery(scope.tenant, 'LIST', shard);
  const entries = await firstOf(scope, after === null ? begin : behind(begin, after), most);
  return entries.map((entry) => ({ id: listedIdOf(entry), place: entry.listSk }));
}

/**
 * About so many customers that stand for all, however many there are, and all where they are no more: those whose ids
 * fall lowest, as far as every shard was read. How densely they lie tells what share of all they are, give or take 1%
 * for 10,000.
 */
export async function sampleCustomers(scope: TenantScope, most: number): Promise<CustomerSample> {
  const mostOfShard = Math.ceil(most / LIST_SHARDS);
  const shards = await concurrently(SHARDS, LIST_SHARDS, async (shard) => {
    const entries = await firstOf(scope, shardQuery(scope.tenant, 'LIST', shard), mostOfShard + 1);
    const ids = entries.map(listedIdOf);
    const next = ids[mostOfShard];
    return { ids, knownBelow: next === undefined ? RANKS : rankOf(next) };
  });
  const below = Math.min(...shards.map(({ knownBelow }) => knownBelow));
  return {
    ids: shards.flatMap(({ ids }) => ids.filter((id) => rankOf(id) < below)),
    share: below / RANKS,
  };
}

/** Whether more than so many of the tenant's customers are in this part; reads no more of them than that takes. */
export async function isShardLongerThan(
  scope: TenantScope,
  customers: number,
  shard: number,
): Promise<boolean> {
  const first = await firstOf(scope, shardQuery(scope.tenant, 'LIST', shard), customers + 1);
  return first.length > customers;
}

/** Ids of customers of whom anything at all is stored, be it that nothing is known any more; at most so many. */
export async function listStoredCustomers(scope: TenantScope, most: number): Promise<string[]> {
  const ids: string[] = [];
  for (const list of ['LIST', 'GONE'] as const) {
    for (const shard of SHARDS) {
      const entries = await firstOf(scope, shardQuery(scope.tenant, list, shard), most - ids.length);
      ids.push(...entries.map(listedIdOf));
      if (ids.length >= most) return ids;
    }
  }
  return ids;
}

/** No more pages are read than that takes. */
async function firstOf(scope: TenantScope, query: Query, most: number): Promise<ListEntry[]> {
  const entries: ListEntry[] = [];
  for await (const page of queryPages<ListEntry>(scope, 'state', { ...query, Limit: most })) {
    entries.push(...page);
    if (entries.length >= most) break;
  }
  return entries.slice(0, most);
}

function shardQuery(tenant: string, list: ListName, shard: number): Query {
  return {
    IndexName: CUSTOMER_LIST_INDEX.name,
    KeyConditionExpression: '#partition = :shard',
    ExpressionAttributeNames: { '#partition': CUSTOMER_LIST_INDEX.partitionKey },
    ExpressionAttributeValues: { ':shard': { S: listPartition(tenant, list, shard) } },
  };
}

function behind(query: Query, place: string): Query {
  return {
    ...query,
    KeyConditionExpression: `${query.KeyConditionExpression} AND #place > :place`,
    ExpressionAttributeNames: {
      ...query.ExpressionAttributeNames,
      '#place': CUSTOMER_LIST_INDEX.sortKey,
    },
    ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':place': { S: place } },
  };
}
