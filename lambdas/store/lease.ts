import { randomUUID } from 'node:crypto';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { TenantClosing } from '../errors.ts';
import type { TenantScope } from './database.ts';
import { type Key, LEASE_PREFIX, leaseKey, metaPartition, tenantKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';

/*
 * A tenant's data may be deleted while somebody imports. Nothing may be written behind the deletion's back:
 *
 *   a change                          the deletion
 *   1. leaves a lease                 1. says that the tenant closes
 *   2. looks whether it closes        2. looks for leases
 *   3. writes                         3. deletes, and is done when there was no lease
 *
 * Each first speaks and then looks, so that of the two at least one sees the other: either the change turns back, or
 * the deletion is not done. A lease outlives its change by the time that the index of customers takes to follow, and a
 * change that was killed by the time that a request may take.
 */

const LONGEST_CHANGE_MS = 60_000;
const INDEX_FOLLOWS_MS = 3_000;

interface LeaseItem extends Key {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly expiresAt: number;
}

interface TenantItem extends Key {
  readonly closing?: boolean;
}

/**
 * Changes the tenant's data, unless they are being deleted.
 *
 * @param longestMs how long the change may take
 * @throws TenantClosing
 */
export async function whileOpen<Result>(
  scope: TenantScope,
  change: () => Promise<Result>,
  longestMs = LONGEST_CHANGE_MS,
): Promise<Result> {
  const key = leaseKey(scope.tenant, randomUUID());
  await putLease(scope, key, longestMs);
  if (await isClosing(scope)) {
    const { pk, sk } = key;
    await scope.client.send(
      new DeleteItemCommand({ TableName: scope.tables.state, Key: marshall({ pk, sk }) }),
    );
    throw new TenantClosing();
  }
  try {
    return await change();
  } finally {
    await putLease(scope, key, INDEX_FOLLOWS_MS);
  }
}

/** Whether a change is under way, or was until a moment ago. */
export async function isBeingChanged(scope: TenantScope): Promise<boolean> {
  const leases = await queryItems<LeaseItem>(scope, 'state', {
    ...inPartition(metaPartition(scope.tenant), LEASE_PREFIX),
    ConsistentRead: true,
  });
  return leases.some(({ until }) => until > Date.now());
}

/** A tenant of which nothing is left has closed. */
async function isClosing({ client, tables, tenant }: TenantScope): Promise<boolean> {
  const { pk, sk } = tenantKey(tenant);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  return Item === undefined || (unmarshall(Item) as TenantItem).closing === true;
}

async function putLease({ client, tables }: TenantScope, key: Key, lifeMs: number): Promise<void> {
  const until = Date.now() + lifeMs;
  const item: LeaseItem = { ...key, until, expiresAt: Math.ceil(until / 1000) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
