import { randomBytes } from 'node:crypto';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Role } from '#shared/contracts';
import { Busy, Unauthenticated } from '../errors.ts';
import { backoff, MAX_TRIES } from './backoff.ts';
import type { Database } from './database.ts';
import { acceptInvitation, invitationsOf } from './invitations.ts';
import { homeKey, type Key, memberKey, membershipKey, tenantKey, tenantOf } from './keys.ts';
import { inPartition, queryItems } from './read.ts';
import { transact } from './transact.ts';

const TENANT_ID_BYTES = 16;

interface HomeItem extends Key {
  readonly tenant: string;
}

interface MembershipItem extends Key {
  readonly role: Role;
}

/** A user whose identity was verified; the address is null where the issuer tells none. */
export interface User {
  readonly sub: string;
  readonly email: string | null;
}

/** The tenant in which a user works, and what it may do there. */
export interface Membership {
  readonly tenant: string;
  readonly role: Role;
}

/**
 * Where a user works whose identity was verified. The first sign-in takes up an invitation of the user's address, or
 * makes the user's own tenant; of two first sign-ins at the same moment the second finds the tenant of the first.
 *
 * @throws Unauthenticated when the user's membership was taken away behind our back
 */
export async function membershipOf(database: Database, user: User, now: Date): Promise<Membership> {
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const found = (await findMembership(database, user.sub)) ?? (await begin(database, user, now));
    if (found !== null) return found;
    await backoff(attempt);
  }
  throw new Busy(MAX_TRIES);
}

export async function readHome({ client, tables }: Database, sub: string): Promise<string | null> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ ...homeKey(sub) }), ConsistentRead: true }),
  );
  return Item ? (unmarshall(Item) as HomeItem).tenant : null;
}

/** Null when the user belongs nowhere, or has just found another home: then the search begins anew. */
async function findMembership(database: Database, sub: string): Promise<Membership | null> {
  const home = homeKey(sub);
  const items = await queryItems<HomeItem | MembershipItem>(database, 'state', {
    ...inPartition(home.pk),
    ConsistentRead: true,
  });
  const memberships = items
    .filter((item): item is MembershipItem => item.sk !== home.sk)
    .map((item) => ({ tenant: tenantOf(item), role: item.role }));
  const tenant = items.find((item): item is HomeItem => item.sk === home.sk)?.tenant;
  if (tenant === undefined) return memberships[0] ? goHome(database, sub, memberships[0]) : null;
  const membership = memberships.find((each) => each.tenant === tenant);
  if (membership === undefined) throw new Unauthenticated('no member of its tenant');
  return membership;
}

/** Who has left a tenant works in another one of which it is a member. */
async function goHome(database: Database, sub: string, membership: Membership): Promise<Membership | null> {
  const item = { ...homeKey(sub), tenant: membership.tenant };
  return (await transact(database, [{ item, as: 'put', only: 'attribute_not_exists(pk)' }]))
    ? membership
    : null;
}

async function begin(database: Database, user: User, now: Date): Promise<Membership | null> {
  const { sub, email } = user;
  const [invitation] = email === null ? [] : await invitationsOf(database, email, now);
  if (invitation && email !== null && (await acceptInvitation(database, { sub, email }, invitation, now))) {
    return { tenant: invitation.tenant, role: invitation.role };
  }
  return createTenant(database, sub, now);
}

// Tenant ids are random, so two first sign-ins name two memberships; the home, of which there is one, decides.
async function createTenant(database: Database, sub: string, now: Date): Promise<Membership | null> {
  const tenant = randomBytes(TENANT_ID_BYTES).toString('base64url');
  const createdAt = now.toISOString();
  const membership: Membership = { tenant, role: 'owner' };
  const items = [
    { ...homeKey(sub), tenant },
    { ...membershipKey(sub, tenant), role: membership.role, createdAt },
    { ...memberKey(tenant, sub), role: membership.role, createdAt },
    { ...tenantKey(tenant), createdAt },
  ];
  const isFirst = await transact(
    database,
    items.map((item) => ({ item, as: 'put', only: 'attribute_not_exists(pk)' })),
  );
  return isFirst ? membership : null;
}
