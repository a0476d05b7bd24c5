import { GetItemCommand, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { retryConflicts } from './backoff.ts';
import type { Database } from './database.ts';
import {
  homeKey,
  type Key,
  MEMBER_PREFIX,
  memberKey,
  membershipKey,
  rosterPartition,
  subOf,
  tenantKey,
} from './keys.ts';
import { inPartition, queryItems } from './read.ts';

/**
 * Takes all members out of a tenant, `last` together with the tenant itself: until then that user finds the way back
 * here and can go on. Each user's next sign-in makes a tenant of its own.
 */
export async function dissolveTenant(database: Database, tenant: string, last: string): Promise<void> {
  const members = await queryItems<Key>(database, 'state', {
    ...inPartition(rosterPartition(tenant), MEMBER_PREFIX),
    ConsistentRead: true,
  });
  for (const sub of members.map(subOf)) {
    if (sub !== last) await remove(database, tenant, sub, []);
  }
  await remove(database, tenant, last, [tenantKey(tenant)]);
}

async function remove(database: Database, tenant: string, sub: string, also: readonly Key[]): Promise<void> {
  const { client, tables } = database;
  const keys = [membershipKey(sub, tenant), memberKey(tenant, sub), ...also];
  await retryConflicts(async () => {
    const isHome = (await homeOf(database, sub)) === tenant;
    const TransactItems = [
      ...keys.map((key) => deletion(tables.state, key)),
      ...(isHome ? [deletion(tables.state, homeKey(sub), tenant)] : []),
    ];
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
  });
}

async function homeOf({ client, tables }: Database, sub: string): Promise<string | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: tables.state,
      Key: marshall({ ...homeKey(sub) }),
      ConsistentRead: true,
    }),
  );
  return Item && unmarshall(Item).tenant;
}

/** `ofTenant` makes sure that the user has not found another home since. */
function deletion(TableName: string, { pk, sk }: Key, ofTenant?: string): TransactWriteItem {
  return {
    Delete: {
      TableName,
      Key: marshall({ pk, sk }),
      ...(ofTenant !== undefined && {
        ConditionExpression: 'tenant = :tenant',
        ExpressionAttributeValues: { ':tenant': { S: ofTenant } },
      }),
    },
  };
}
