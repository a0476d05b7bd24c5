import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { TenantScope } from './database.ts';
import { deliveryKey } from './keys.ts';

/** What tells a delivery from every other, for as long as its signature is taken. */
export interface Delivery {
  readonly hookId: string;
  /** Of its signature. */
  readonly digest: string;
  /** Seconds since 1970: from then on its time alone refuses it. */
  readonly expiresAt: number;
}

export async function isKnownDelivery(
  { client, tables, tenant }: TenantScope,
  { hookId, digest }: Delivery,
): Promise<boolean> {
  const Key = marshall({ ...deliveryKey(tenant, hookId, digest) });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key, ConsistentRead: true }),
  );
  return Item !== undefined;
}

/**
 * Remembers a delivery once its events are kept, and not before: one that broke off is to be sent again. Two at the
 * same moment may both be taken in; their events carry the same ids, so the second changes nothing.
 */
export async function keepDelivery(
  { client, tables, tenant }: TenantScope,
  { hookId, digest, expiresAt }: Delivery,
): Promise<void> {
  const item = { ...deliveryKey(tenant, hookId, digest), expiresAt };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
