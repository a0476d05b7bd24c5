import type { Role } from '#shared/contracts';
import type { Database } from './database.ts';
import { homeKey, invitationKey, invitedKey, type Key, memberKey, membershipKey, tenantKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';
import { opaqueId } from './roster.ts';
import { transact } from './transact.ts';

/** The side of the invited: under its address, of which only a digest is kept there. */
interface InvitationItem extends Key {
  readonly tenant: string;
  readonly role: Role;
  readonly createdAt: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** An invitation of an address. */
export interface OpenInvitation {
  readonly id: string;
  readonly tenant: string;
  readonly role: Role;
  readonly expiresAt: number;
}

const LIFE_SECONDS = 14 * 24 * 60 * 60;

/** Invites an address into a tenant; an earlier invitation of it is replaced. False when the tenant is closing. */
export function invite(
  database: Database,
  tenant: string,
  { email, role }: { readonly email: string; readonly role: Role },
  now: Date,
): Promise<boolean> {
  const rest = { role, createdAt: now.toISOString(), expiresAt: seconds(now) + LIFE_SECONDS };
  return transact(database, [
    { item: tenantKey(tenant), as: 'check', only: 'attribute_exists(pk) AND attribute_not_exists(closing)' },
    { item: { ...invitationKey(email, tenant), tenant, ...rest }, as: 'put' },
    { item: { ...invitedKey(tenant, email), email, ...rest }, as: 'put' },
  ]);
}

export async function withdrawInvitation(database: Database, tenant: string, email: string): Promise<void> {
  await transact(database, [
    { item: invitationKey(email, tenant), as: 'delete' },
    { item: invitedKey(tenant, email), as: 'delete' },
  ]);
}

/** What an address is invited to, the newest first. */
export async function invitationsOf(database: Database, email: string, now: Date): Promise<OpenInvitation[]> {
  const { pk } = invitationKey(email, '');
  const items = await queryItems<InvitationItem>(database, 'state', {
    ...inPartition(pk),
    ConsistentRead: true,
  });
  return items
    .filter(({ expiresAt }) => expiresAt > seconds(now))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .map(({ tenant, role, expiresAt }) => ({ id: opaqueId(`${email} ${tenant}`), tenant, role, expiresAt }));
}

/** The user becomes a member and works there from now on. False when the invitation holds no longer. */
export function acceptInvitation(
  database: Database,
  { sub, email }: { readonly sub: string; readonly email: string },
  { tenant, role }: Pick<OpenInvitation, 'tenant' | 'role'>,
  now: Date,
): Promise<boolean> {
  const rest = { role, createdAt: now.toISOString() };
  return transact(database, [
    { item: tenantKey(tenant), as: 'check', only: 'attribute_exists(pk) AND attribute_not_exists(closing)' },
    {
      item: invitationKey(email, tenant),
      as: 'delete',
      only: 'expiresAt > :now',
      values: { ':now': seconds(now) },
    },
    { item: invitedKey(tenant, email), as: 'delete' },
    { item: { ...membershipKey(sub, tenant), ...rest }, as: 'put' },
    { item: { ...memberKey(tenant, sub), ...rest, email }, as: 'put' },
    { item: { ...homeKey(sub), tenant }, as: 'put' },
  ]);
}

function seconds(now: Date): number {
  return Math.floor(now.getTime() / 1000);
}
