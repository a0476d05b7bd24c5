import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Pool } from '#shared/scoring';
import type { Database } from './database.ts';
import { type Key, POOL_KEY } from './keys.ts';

/** As JSON, for the same reason as a model. */
interface PoolItem extends Key {
  /** The night that learnt it (ISO). */
  readonly at: string;
  readonly pool: string;
}

/** What companies have in common; empty before enough of them were there. */
export async function readPool({ client, tables }: Database): Promise<Pool> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall(POOL_KEY), ConsistentRead: true }),
  );
  return Item ? JSON.parse((unmarshall(Item) as PoolItem).pool) : {};
}

/** Puts what was learnt in the place of what was known. */
export async function writePool({ client, tables }: Database, pool: Pool, at: string): Promise<void> {
  const item: PoolItem = { ...POOL_KEY, at, pool: JSON.stringify(pool) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}
