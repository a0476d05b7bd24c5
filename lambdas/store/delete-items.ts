import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ITEMS_PER_COMMIT } from './commit.ts';
import { concurrently, slicesOf } from './concurrently.ts';
import type { Database } from './database.ts';
import type { Key } from './keys.ts';
import type { Table } from './tables.ts';

const COMMITS_AT_ONCE = 4;

/**
 * Deletes items, a hundred together or not at all. `only` is a condition that each must meet; a key that names nothing
 * is no mistake.
 *
 * @throws TransactionCanceledException when the condition does not hold, or another writer came in between
 */
export async function deleteItems(
  database: Database,
  table: Table,
  keys: readonly Key[],
  only: Partial<TransactWriteItem['Delete']> = {},
): Promise<void> {
  const deletions = keys.map(({ pk, sk }) => ({
    Delete: { TableName: database.tables[table], Key: marshall({ pk, sk }), ...only },
  }));
  await concurrently(slicesOf(deletions, ITEMS_PER_COMMIT), COMMITS_AT_ONCE, (TransactItems) =>
    database.client.send(new TransactWriteItemsCommand({ TransactItems })),
  );
}
