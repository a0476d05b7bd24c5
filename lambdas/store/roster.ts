import { createHash } from 'node:crypto';
import type { Role } from '#shared/contracts';
import type { Database } from './database.ts';
import { INVITED_PREFIX, type Key, MEMBER_PREFIX, rosterPartition, subOf } from './keys.ts';
import { inPartition, queryItems } from './read.ts';

/** A member as the tenant's side keeps it. */
export interface MemberItem extends Key {
  readonly role: Role;
  /** ISO date and time. */
  readonly createdAt: string;
  /** Of those who came by an invitation. */
  readonly email?: string;
}

/** An invitation as the tenant's side keeps it. */
export interface InvitedItem extends Key {
  readonly email: string;
  readonly role: Role;
  /** Seconds since 1970: it holds no longer. */
  readonly expiresAt: number;
}

export interface RosterMember {
  readonly id: string;
  readonly sub: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly email: string | null;
}

export interface RosterInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: number;
}

export interface Roster {
  readonly members: readonly RosterMember[];
  /** Those that hold no longer among them, until the table drops them. */
  readonly invitations: readonly RosterInvitation[];
}

export async function readRoster(database: Database, tenant: string): Promise<Roster> {
  const items = await queryItems<MemberItem | InvitedItem>(database, 'state', {
    ...inPartition(rosterPartition(tenant)),
    ConsistentRead: true,
  });
  return {
    members: items.filter(isMember).map((item) => ({
      id: opaqueId(subOf(item)),
      sub: subOf(item),
      role: item.role,
      createdAt: item.createdAt,
      email: item.email ?? null,
    })),
    invitations: items.filter(isInvited).map(({ email, role, expiresAt }) => ({
      id: opaqueId(email),
      email,
      role,
      expiresAt,
    })),
  };
}

/** An id that tells nobody a user's number or address. */
export function opaqueId(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
}

function isMember(item: Key): item is MemberItem {
  return item.sk.startsWith(MEMBER_PREFIX);
}

function isInvited(item: Key): item is InvitedItem {
  return item.sk.startsWith(INVITED_PREFIX);
}
