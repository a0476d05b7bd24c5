import { concurrently } from './concurrently.ts';
import type { TenantScope } from './database.ts';
import { decodeId, type Key, listPartition } from './keys.ts';
import { queryItems } from './read.ts';
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
  const entries = await queryItems<ListEntry>(scope, 'state', {
    IndexName: CUSTOMER_LIST_INDEX.name,
    KeyConditionExpression: '#partition = :shard',
    ExpressionAttributeNames: { '#partition': CUSTOMER_LIST_INDEX.partitionKey },
    ExpressionAttributeValues: { ':shard': { S: listPartition(scope.tenant, shard) } },
  });
  return entries.map((entry) => decodeId(entry.listSk));
}
