import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { TenantScope } from './database.ts';
import { type Key, refreshedKey } from './keys.ts';

interface RefreshedItem extends Key {
  readonly at: number;
}

/** When the last refresh that reached its end began, in milliseconds since 1970. */
export async function readRefreshed({ client, tables, tenant }: TenantScope): Promise<number | null> {
  const { pk, sk } = refreshedKey(tenant);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  return Item ? (unmarshall(Item) as RefreshedItem).at : null;
}

export async function writeRefreshed({ client, tables, tenant }: TenantScope, at: number): Promise<void> {
  const item: RefreshedItem = { ...refreshedKey(tenant), at };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
