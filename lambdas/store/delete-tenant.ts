import { setTimeout as sleep } from 'node:timers/promises';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { MOST_COUNTED_LEFT, type TenantDeletion } from '#shared/contracts';
import { retryConflicts } from './backoff.ts';
import { concurrently } from './concurrently.ts';
import { listStoredCustomers } from './customer-list.ts';
import type { TenantScope } from './database.ts';
import { deleteItems } from './delete-items.ts';
import { customerPartition, type Key, metaPartition, summaryKey, tenantKey } from './keys.ts';
import { isBeingChanged } from './lease.ts';
import { inPartition, queryItems } from './read.ts';
import type { Table } from './tables.ts';

/** A step begins no further customer after this time: the caller is to hear of it within seconds. */
const STEP_MS = 5_000;
const CUSTOMERS_AT_ONCE = 8;
/** Who asks again while a last change ends is to ask about twice a second. */
const PAUSE_MS = 500;

/**
 * One step of deleting all of a tenant's data; see TenantDeletion. Stopped anywhere and begun again it goes on: what
 * leads to other items goes after them. What is left in the end are its members, and that it closes.
 */
export async function deleteTenantStep(scope: TenantScope): Promise<TenantDeletion> {
  await close(scope);
  // Before the list is read: `lease.ts` tells why.
  const changing = await isBeingChanged(scope);
  const stored = await listStoredCustomers(scope, MOST_COUNTED_LEFT);
  if (stored.length > 0) {
    const deleted = await deleteCustomers(scope, stored);
    return { done: false, deleted, left: stored.length - deleted };
  }
  if (changing) {
    await sleep(PAUSE_MS);
    return { done: false, deleted: 0, left: 0 };
  }
  const tenant = tenantKey(scope.tenant);
  await deletePartition(scope, 'state', metaPartition(scope.tenant), ({ sk }) => sk !== tenant.sk);
  return { done: true, deleted: 0, left: 0 };
}

async function close({ client, tables, tenant }: TenantScope): Promise<void> {
  const { pk, sk } = tenantKey(tenant);
  await client.send(
    new UpdateItemCommand({
      TableName: tables.state,
      Key: marshall({ pk, sk }),
      UpdateExpression: 'SET closing = :yes',
      ExpressionAttributeValues: { ':yes': { BOOL: true } },
    }),
  );
}

async function deleteCustomers(scope: TenantScope, ids: readonly string[]): Promise<number> {
  const end = Date.now() + STEP_MS;
  let deleted = 0;
  await concurrently(ids, CUSTOMERS_AT_ONCE, async (id) => {
    if (Date.now() > end) return;
    await deleteCustomer(scope, id);
    deleted += 1;
  });
  return deleted;
}

/** The summary last: it is what the list of customers is made of. */
async function deleteCustomer(scope: TenantScope, customerId: string): Promise<void> {
  const partition = customerPartition(scope.tenant, customerId);
  const summary = summaryKey(scope.tenant, customerId);
  await deletePartition(scope, 'events', partition);
  await deletePartition(scope, 'state', partition, ({ sk }) => sk !== summary.sk);
  await retryConflicts(() => deleteItems(scope, 'state', [summary]));
}

async function deletePartition(
  scope: TenantScope,
  table: Table,
  partition: string,
  isMeant: (key: Key) => boolean = () => true,
): Promise<void> {
  await retryConflicts(async () => {
    const query = { ...inPartition(partition), ProjectionExpression: 'pk, sk', ConsistentRead: true };
    const keys = await queryItems<Key>(scope, table, query);
    await deleteItems(scope, table, keys.filter(isMeant));
  });
}
