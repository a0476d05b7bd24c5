import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { isConditionFailure, retryConflicts } from './backoff.ts';
import type { Database } from './database.ts';
import type { Key } from './keys.ts';
import type { Table } from './tables.ts';

/**
 * A write of one item, on a condition (`#role = :role`) if one is given, with its values. `#role` stands for an
 * attribute whose name DynamoDB keeps for itself.
 */
export interface Write {
  readonly item: Key | (Key & Readonly<Record<string, unknown>>);
  readonly as: 'put' | 'delete' | 'check';
  readonly only?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly table?: Table;
}

/**
 * Writes all or nothing, as often as others come in between.
 *
 * @returns false when a condition does not hold
 * @throws Busy when others always came in between
 */
export async function transact(database: Database, writes: readonly Write[]): Promise<boolean> {
  const TransactItems = writes.map((write) => itemOf(database, write));
  try {
    await retryConflicts(
      () => database.client.send(new TransactWriteItemsCommand({ TransactItems })),
      isConditionFailure,
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

function itemOf({ tables }: Database, { item, as, only, values, table = 'state' }: Write): TransactWriteItem {
  const condition = {
    TableName: tables[table],
    ...(only !== undefined && { ConditionExpression: only }),
    ...(only?.includes('#') && { ExpressionAttributeNames: namesIn(only) }),
    ...(values && { ExpressionAttributeValues: marshall(values) }),
  };
  if (as === 'put') return { Put: { ...condition, Item: marshall(item, { removeUndefinedValues: true }) } };
  const { pk, sk } = item;
  const Key = marshall({ pk, sk });
  return as === 'delete'
    ? { Delete: { ...condition, Key } }
    : { ConditionCheck: { ...condition, Key, ConditionExpression: only ?? 'attribute_exists(pk)' } };
}

function namesIn(condition: string): Record<string, string> {
  return Object.fromEntries(Array.from(condition.matchAll(/#(\w+)/g), ([sign, name = '']) => [sign, name]));
}
