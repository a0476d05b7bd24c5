import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { SummaryItem } from './customer-summary.ts';
import type { Database } from './database.ts';
import type { EntryItem } from './entry-item.ts';
import { bytesOf } from './item-size.ts';

/** What is to be written of one customer: its summary, in place of that of the version before, and its entries. */
export interface CustomerChange {
  readonly summary: SummaryItem;
  readonly entries: readonly EntryItem[];
}

/** DynamoDB takes at most this many items in one transaction. */
export const ITEMS_PER_COMMIT = 100;

/** It also takes at most 4 MB; this leaves room for what it may count otherwise than we do. */
const BYTES_PER_COMMIT = 4_000_000;

export function fitsOneCommit(changes: readonly CustomerChange[]): boolean {
  const items = changes.flatMap(({ summary, entries }) => [summary, ...entries]);
  const bytes = items.reduce((sum, item) => sum + bytesOf(item), 0);
  return items.length <= ITEMS_PER_COMMIT && bytes <= BYTES_PER_COMMIT;
}

/**
 * Writes the changes of different customers all together or not at all, provided that each summary still is at the
 * version before. A refusal is the SDK's TransactionCanceledException.
 */
export async function commit(database: Database, changes: readonly CustomerChange[]): Promise<void> {
  const items = changes.flatMap(({ summary, entries }) => [
    summaryWrite(database, summary),
    ...entries.map((entry) => entryWrite(database, entry)),
  ]);
  await database.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
}

function summaryWrite({ tables }: Database, summary: SummaryItem): TransactWriteItem {
  const seen = summary.ver - 1;
  return {
    Put: {
      TableName: tables.state,
      Item: asItem(summary),
      ...(seen === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'ver = :seen',
            ExpressionAttributeValues: { ':seen': { N: String(seen) } },
          }),
    },
  };
}

function entryWrite({ tables }: Database, entry: EntryItem): TransactWriteItem {
  return {
    Put: {
      TableName: tables.events,
      Item: asItem(entry),
      // The summary's version guards the entries as well; this holds even if a writer forgot it.
      ConditionExpression: 'attribute_not_exists(pk) OR rev <= :rev',
      ExpressionAttributeValues: { ':rev': { N: String(entry.rev) } },
    },
  };
}

function asItem(item: object) {
  return marshall(item, { removeUndefinedValues: true });
}
