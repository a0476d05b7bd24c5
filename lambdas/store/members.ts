import type { Role } from '#shared/contracts';
import { LastOwner } from '../errors.ts';
import type { Database } from './database.ts';
import { digestKey, homeKey, memberKey, membershipKey } from './keys.ts';
import { readHome } from './membership.ts';
import { opaqueId, type RosterMember } from './roster.ts';
import { transact, type Write } from './transact.ts';

/*
 * A tenant never is without an owner: whoever stops being one names another owner, who must still be one at the moment
 * of writing. So two owners who demote each other at once do not both succeed.
 */

/**
 * Gives a member another role. `members` is the roster as it was read.
 *
 * @throws LastOwner
 */
export async function setRole(
  database: Database,
  tenant: string,
  { member, role }: { readonly member: RosterMember; readonly role: Role },
  members: readonly RosterMember[],
): Promise<boolean> {
  const { sub, createdAt, email } = member;
  const rest = { role, createdAt };
  return transact(database, [
    ...(role === 'owner' ? [] : anotherOwner(tenant, member, members)),
    { item: { ...membershipKey(sub, tenant), ...rest }, as: 'put', only: 'attribute_exists(pk)' },
    {
      item: { ...memberKey(tenant, sub), ...rest, ...(email !== null && { email }) },
      as: 'put',
      only: 'attribute_exists(pk)',
    },
  ]);
}

/**
 * Takes a member out of a tenant; it works where else it is a member, or begins anew.
 *
 * @throws LastOwner
 */
export async function removeMember(
  database: Database,
  tenant: string,
  member: RosterMember,
  members: readonly RosterMember[],
): Promise<boolean> {
  return transact(database, [
    ...anotherOwner(tenant, member, members),
    ...(await leaving(database, tenant, member.sub)),
  ]);
}

/** The writes that take a user out of a tenant. */
export async function leaving(database: Database, tenant: string, sub: string): Promise<Write[]> {
  const isHome = (await readHome(database, sub)) === tenant;
  const home: Write = {
    item: homeKey(sub),
    as: 'delete',
    only: 'tenant = :tenant',
    values: { ':tenant': tenant },
  };
  return [
    { item: membershipKey(sub, tenant), as: 'delete' },
    { item: memberKey(tenant, sub), as: 'delete' },
    { item: digestKey(tenant, opaqueId(sub)), as: 'delete' },
    ...(isHome ? [home] : []),
  ];
}

function anotherOwner(tenant: string, { id, role }: RosterMember, members: readonly RosterMember[]): Write[] {
  if (role !== 'owner') return [];
  const other = members.find((each) => each.role === 'owner' && each.id !== id);
  if (other === undefined) throw new LastOwner();
  return [
    {
      item: memberKey(tenant, other.sub),
      as: 'check',
      only: '#role = :owner',
      values: { ':owner': 'owner' },
    },
  ];
}
