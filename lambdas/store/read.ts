import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  type KeysAndAttributes,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Unavailable } from '../errors.ts';
import { backoff, MAX_TRIES } from './backoff.ts';
import { concurrently, slicesOf } from './concurrently.ts';
import type { Database } from './database.ts';
import type { Key } from './keys.ts';
import type { Table } from './tables.ts';

/** DynamoDB takes at most this many keys in one BatchGetItem. */
const KEYS_PER_BATCH = 100;
const BATCHES_AT_ONCE = 8;

/**
 * The items that exist, in no order, as they stand now (consistent reads). The keys must differ from each other;
 * the caller knows the shape of what it wrote under them.
 */
export async function readItems<Item extends Key>(
  database: Database,
  table: Table,
  keys: readonly Key[],
): Promise<Item[]> {
  const batches = slicesOf(keys, KEYS_PER_BATCH);
  const read = (batch: readonly Key[]) => readBatch<Item>(database, table, batch);
  return (await concurrently(batches, BATCHES_AT_ONCE, read)).flat();
}

// A batch that is too large for one answer, or throttled, comes back in part: the rest is asked for again.
async function readBatch<Item extends Key>(
  { client, tables }: Database,
  table: Table,
  keys: readonly Key[],
): Promise<Item[]> {
  const found: Item[] = [];
  let open: KeysAndAttributes | undefined = {
    Keys: keys.map(({ pk, sk }) => marshall({ pk, sk })),
    ConsistentRead: true,
  };
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const answer: BatchGetItemCommandOutput = await client.send(
      new BatchGetItemCommand({ RequestItems: { [tables[table]]: open } }),
    );
    found.push(...(answer.Responses?.[tables[table]] ?? []).map((item) => unmarshall(item) as Item));
    open = answer.UnprocessedKeys?.[tables[table]];
    if (!open?.Keys?.length) return found;
    await backoff(attempt);
  }
  throw new Unavailable('DynamoDB');
}

export type Query = Omit<QueryCommandInput, 'TableName'>;

/** Asks for the items of a partition, or for those whose sort key begins with the prefix. */
export function inPartition(pk: string, prefix = ''): Query {
  return prefix === ''
    ? { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: pk } } }
    : {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: prefix } },
      };
}

/** All items of a query. */
export async function queryItems<Item extends Key>(
  database: Database,
  table: Table,
  query: Query,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of queryPages<Item>(database, table, query)) found.push(...page);
  return found;
}

/** The items of a query, page after page; no page is read before it is asked for. */
export async function* queryPages<Item extends Key>(
  { client, tables }: Database,
  table: Table,
  query: Query,
): AsyncGenerator<Item[]> {
  let next: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page: QueryCommandOutput = await client.send(
      new QueryCommand({ ...query, TableName: tables[table], ExclusiveStartKey: next }),
    );
    yield (page.Items ?? []).map((item) => unmarshall(item) as Item);
    next = page.LastEvaluatedKey;
  } while (next);
}
