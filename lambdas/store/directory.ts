import type { Hook, Role } from '#shared/contracts';
import type { Database } from './database.ts';
import { findDigest, listDigests, putDigest, type Subscription, startDigest, stopDigest } from './digests.ts';
import { dissolveTenant } from './dissolve-tenant.ts';
import { deleteHook, findHook, type KeptHook, listHooks, putHook } from './hooks.ts';
import {
  acceptInvitation,
  invitationsOf,
  invite,
  type OpenInvitation,
  withdrawInvitation,
} from './invitations.ts';
import { takeMail } from './mail-count.ts';
import { removeMember, setRole } from './members.ts';
import { type Membership, membershipOf, type User } from './membership.ts';
import { type Roster, type RosterMember, readRoster } from './roster.ts';

/** Who belongs to which tenant: what is asked before a tenant is known, and across tenants. */
export interface Directory {
  /** Where a verified user works, and as what; the first sign-in makes the user the owner of a tenant of its own. */
  membershipOf(user: User): Promise<Membership>;
  readRoster(tenant: string): Promise<Roster>;
  /** These answer false when somebody else changed the same in between, or what they are about is gone. */
  invite(tenant: string, invitation: { readonly email: string; readonly role: Role }): Promise<boolean>;
  setRole(
    tenant: string,
    change: { readonly member: RosterMember; readonly role: Role },
    members: readonly RosterMember[],
  ): Promise<boolean>;
  removeMember(tenant: string, member: RosterMember, members: readonly RosterMember[]): Promise<boolean>;
  acceptInvitation(
    user: { readonly sub: string; readonly email: string },
    invitation: OpenInvitation,
  ): Promise<boolean>;
  withdrawInvitation(tenant: string, email: string): Promise<void>;
  /** What an address is invited to, the newest first. */
  invitationsOf(email: string): Promise<OpenInvitation[]>;
  /** Takes one of the invitations that the tenant may have mailed today; false when there is none left. */
  takeMail(tenant: string): Promise<boolean>;
  listHooks(tenant: string): Promise<Hook[]>;
  /** The door of that id, whosever it is; null when there is none. */
  findHook(id: string): Promise<KeptHook | null>;
  /** `seen`: the hook that this one replaces; false when it is not there any more, or the tenant is closing. */
  putHook(hook: KeptHook, seen: KeptHook | null): Promise<boolean>;
  deleteHook(tenant: string, id: string): Promise<void>;
  /** The weekly e-mail of a member, by its opaque id; null where it gets none. */
  findDigest(tenant: string, memberId: string): Promise<Subscription | null>;
  listDigests(tenant: string): Promise<Subscription[]>;
  /** False when the user is no member any more. */
  startDigest(tenant: string, user: { readonly sub: string; readonly email: string }): Promise<boolean>;
  /** Keeps a change of one that still is wanted. */
  putDigest(tenant: string, subscription: Subscription): Promise<boolean>;
  stopDigest(tenant: string, memberId: string): Promise<void>;
  /** Takes all members out of a tenant whose data are deleted; `sub`, who asked for it, last. */
  dissolve(tenant: string, sub: string): Promise<void>;
}

export function directoryOf(database: Database): Directory {
  const now = () => new Date();
  return {
    membershipOf: (user) => membershipOf(database, user, now()),
    readRoster: (tenant) => readRoster(database, tenant),
    invite: (tenant, invitation) => invite(database, tenant, invitation, now()),
    setRole: (tenant, change, members) => setRole(database, tenant, change, members),
    removeMember: (tenant, member, members) => removeMember(database, tenant, member, members),
    acceptInvitation: (user, invitation) => acceptInvitation(database, user, invitation, now()),
    withdrawInvitation: (tenant, email) => withdrawInvitation(database, tenant, email),
    invitationsOf: (email) => invitationsOf(database, email, now()),
    takeMail: (tenant) => takeMail(database, tenant, now()),
    listHooks: (tenant) => listHooks(database, tenant),
    findHook: (id) => findHook(database, id),
    putHook: (hook, seen) => putHook(database, hook, seen),
    deleteHook: (tenant, id) => deleteHook(database, tenant, id),
    findDigest: (tenant, memberId) => findDigest(database, tenant, memberId),
    listDigests: (tenant) => listDigests(database, tenant),
    startDigest: (tenant, user) => startDigest(database, tenant, user),
    putDigest: (tenant, subscription) => putDigest(database, tenant, subscription),
    stopDigest: (tenant, memberId) => stopDigest(database, tenant, memberId),
    dissolve: (tenant, sub) => dissolveTenant(database, tenant, sub),
  };
}
