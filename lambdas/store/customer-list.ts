import { concurrently } from './concurrently.ts';
import type { TenantScope } from './database.ts';
import { decodeId, type Key, type ListName, listPartition } from './keys.ts';
import { type Query, queryItems, queryPages } from './read.ts';
import { CUSTOMER_LIST_INDEX, LIST_SHARDS } from './tables.ts';

interface ListEntry extends Key {
  readonly listSk: string;
}

/** The ids of all the tenant's customers, in no order; see `listCustomerShard`. */
export async function listCustomerIds(scope: TenantScope): Promise<string[]> {
  const shards = Array.from({ length: LIST_SHARDS }, (_, shard) => shard);
  return (await concurrently(shards, LIST_SHARDS, (shard) => listCustomerShard(scope, shard))).flat();
}

/**
 * The ids of one of the `LIST_SHARDS` parts of the tenant's customers. The index follows the table within moments,
 * not at once: a customer whose first write was just now may be missing.
 */
export async function listCustomerShard(scope: TenantScope, shard: number): Promise<string[]> {
  const entries = await queryItems<ListEntry>(scope, 'state', shardQuery(scope.tenant, 'LIST', shard));
  return entries.map((entry) => decodeId(entry.listSk));
}

/** Whether more than so many of the tenant's customers are in this part; reads no more of them than that takes. */
export async function isShardLongerThan(
  scope: TenantScope,
  customers: number,
  shard: number,
): Promise<boolean> {
  const query = { ...shardQuery(scope.tenant, 'LIST', shard), Limit: customers + 1 };
  let seen = 0;
  for await (const page of queryPages<ListEntry>(scope, 'state', query)) {
    seen += page.length;
    if (seen > customers) return true;
  }
  return false;
}

/** Ids of customers of whom anything at all is stored, be it that nothing is known any more; at most so many. */
export async function listStoredCustomers(scope: TenantScope, most: number): Promise<string[]> {
  const ids: string[] = [];
  for (const list of ['LIST', 'GONE'] as const) {
    for (let shard = 0; shard < LIST_SHARDS; shard++) {
      const query = { ...shardQuery(scope.tenant, list, shard), Limit: most - ids.length };
      for await (const page of queryPages<ListEntry>(scope, 'state', query)) {
        ids.push(...page.map((entry) => decodeId(entry.listSk)));
        if (ids.length >= most) return ids.slice(0, most);
      }
    }
  }
  return ids;
}

function shardQuery(tenant: string, list: ListName, shard: number): Query {
  return {
    IndexName: CUSTOMER_LIST_INDEX.name,
    KeyConditionExpression: '#partition = :shard',
    ExpressionAttributeNames: { '#partition': CUSTOMER_LIST_INDEX.partitionKey },
    ExpressionAttributeValues: { ':shard': { S: listPartition(tenant, list, shard) } },
  };
}
