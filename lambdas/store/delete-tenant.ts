import { setTimeout as sleep } from 'node:timers/promises';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { MOST_COUNTED_LEFT, type TenantDeletion } from '#shared/contracts';
import { retryConflicts } from './backoff.ts';
import { concurrently, slicesOf } from './concurrently.ts';
import { listStoredCustomers } from './customer-list.ts';
import type { TenantScope } from './database.ts';
import { deleteItems } from './delete-items.ts';
import { customerPartition, type Key, metaPartition, summaryKey, tenantKey } from './keys.ts';
import { isBeingChanged } from './lease.ts';
import { inPartition, queryItems } from './read.ts';
import type { Table } from './tables.ts';

/** A step begins no further customer after this time: the caller is to hear of it within seconds. */
const STEP_MS = 5_000;
/** Deletions travel by the hundred, whosever they are: one customer's alone would seldom fill a request. */
const CUSTOMERS_TOGETHER = 50;
const READS_AT_ONCE = 8;
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
  await retryConflicts(async () => {
    const meta = await keysOf(scope, 'state', metaPartition(scope.tenant));
    await deleteItems(
      scope,
      'state',
      meta.filter(({ sk }) => sk !== tenant.sk),
    );
  });
  return { done: true, deleted: 0, left: 0 };
}

async function close({ client, tables, tenant }: TenantScope): Promise<void> {
  const { pk, sk } = tenantKey(tenant);
  const command = new UpdateItemCommand({
    TableName: tables.state,
    Key: marshall({ pk, sk }),
    UpdateExpression: 'SET closing = :yes',
    ExpressionAttributeValues: { ':yes': { BOOL: true } },
  });
  await retryConflicts(() => client.send(command));
}

async function deleteCustomers(scope: TenantScope, ids: readonly string[]): Promise<number> {
  const end = Date.now() + STEP_MS;
  let deleted = 0;
  for (const some of slicesOf(ids, CUSTOMERS_TOGETHER)) {
    if (Date.now() > end) break;
    await retryConflicts(() => deleteTogether(scope, some));
    deleted += some.length;
  }
  return deleted;
}

/** The summaries last: they are what the list of customers is made of. */
async function deleteTogether(scope: TenantScope, customerIds: readonly string[]): Promise<void> {
  const keysIn = async (table: Table) =>
    (
      await concurrently(customerIds, READS_AT_ONCE, (id) =>
        keysOf(scope, table, customerPartition(scope.tenant, id)),
      )
    ).flat();
  const [events, state] = await Promise.all([keysIn('events'), keysIn('state')]);
  const isSummary = ({ sk }: Key) => sk === summaryKey(scope.tenant, '').sk;
  await deleteItems(scope, 'events', events);
  await deleteItems(
    scope,
    'state',
    state.filter((key) => !isSummary(key)),
  );
  await deleteItems(scope, 'state', state.filter(isSummary));
}

function keysOf(scope: TenantScope, table: Table, partition: string): Promise<Key[]> {
  const query = { ...inPartition(partition), ProjectionExpression: 'pk, sk', ConsistentRead: true };
  return queryItems<Key>(scope, table, query);
}
