import { randomBytes } from 'node:crypto';
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Role } from '#shared/contracts';
import { Unauthenticated } from '../errors.ts';
import { retryConflicts } from './backoff.ts';
import type { Database } from './database.ts';
import { homeKey, type Key, memberKey, membershipKey, tenantKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';

const TENANT_ID_BYTES = 16;

interface HomeItem extends Key {
  readonly tenant: string;
}

interface MembershipItem extends Key {
  readonly role: Role;
}

/** The tenant in which a user works, and what it may do there. */
export interface Membership {
  readonly tenant: string;
  readonly role: Role;
}

/**
 * Where a user works whose identity was verified. The first sign-in makes the user's own tenant; of two first sign-ins
 * at the same moment the second finds the tenant of the first.
 *
 * @throws Unauthenticated when the user's membership was taken away
 */
export function membershipOf(database: Database, sub: string, now: Date): Promise<Membership> {
  return retryConflicts(
    async () => (await findMembership(database, sub)) ?? createTenant(database, sub, now),
  );
}

async function findMembership(database: Database, sub: string): Promise<Membership | null> {
  const home = homeKey(sub);
  const items = await queryItems<HomeItem | MembershipItem>(database, 'state', {
    ...inPartition(home.pk),
    ConsistentRead: true,
  });
  const tenant = items.find((item): item is HomeItem => item.sk === home.sk)?.tenant;
  if (tenant === undefined) return null;
  const { sk } = membershipKey(sub, tenant);
  const membership = items.find((item): item is MembershipItem => item.sk === sk);
  if (membership === undefined) throw new Unauthenticated('no member of its tenant');
  return { tenant, role: membership.role };
}

// Tenant ids are random, so two first sign-ins name two memberships; the home, of which there is one, decides.
async function createTenant({ client, tables }: Database, sub: string, now: Date): Promise<Membership> {
  const role: Role = 'owner';
  const tenant = randomBytes(TENANT_ID_BYTES).toString('base64url');
  const createdAt = now.toISOString();
  const items = [
    { ...homeKey(sub), tenant },
    { ...membershipKey(sub, tenant), role, createdAt },
    { ...memberKey(tenant, sub), role, createdAt },
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
  return { tenant, role };
}
