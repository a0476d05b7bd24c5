import { randomBytes } from 'node:crypto';
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { Unauthenticated } from '../errors.ts';
import { retryConflicts } from './backoff.ts';
import type { Database } from './database.ts';
import { homeKey, type Key, membershipKey, tenantKey } from './keys.ts';
import { queryItems } from './read.ts';

const TENANT_ID_BYTES = 16;

interface HomeItem extends Key {
  readonly tenant: string;
}

/**
 * The tenant of a user whose identity was verified. The first sign-in makes the user's own tenant; of two first
 * sign-ins at the same moment the second finds the tenant of the first.
 *
 * @throws Unauthenticated when the user's membership was taken away
 */
export function tenantOfUser(database: Database, sub: string, now: Date): Promise<string> {
  return retryConflicts(async () => (await findTenant(database, sub)) ?? createTenant(database, sub, now));
}

async function findTenant(database: Database, sub: string): Promise<string | null> {
  const home = homeKey(sub);
  const items = await queryItems<HomeItem>(database, 'state', {
    KeyConditionExpression: 'pk = :user',
    ExpressionAttributeValues: { ':user': { S: home.pk } },
    ConsistentRead: true,
  });
  const tenant = items.find((item) => item.sk === home.sk)?.tenant;
  if (tenant === undefined) return null;
  const membership = membershipKey(sub, tenant);
  if (!items.some((item) => item.sk === membership.sk)) throw new Unauthenticated('no member of its tenant');
  return tenant;
}

// Tenant ids are random, so two first sign-ins name two memberships; the home, of which there is one, decides.
async function createTenant({ client, tables }: Database, sub: string, now: Date): Promise<string> {
  const tenant = randomBytes(TENANT_ID_BYTES).toString('base64url');
  const createdAt = now.toISOString();
  const items = [
    { ...homeKey(sub), tenant },
    { ...membershipKey(sub, tenant), role: 'owner', createdAt },
    { ...tenantKey(tenant), createdAt },
  ];
  const puts = items.map((item) => ({
    Put: {
      TableName: tables.state,
      Item: marshall(item),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }));
  await client.send(new TransactWriteItemsCommand({ TransactItems: puts }));
  return tenant;
}
