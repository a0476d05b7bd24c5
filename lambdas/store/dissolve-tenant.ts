import type { Database } from './database.ts';
import { deleteHook, listHooks } from './hooks.ts';
import { withdrawInvitation } from './invitations.ts';
import { tenantKey } from './keys.ts';
import { leaving } from './members.ts';
import { readRoster } from './roster.ts';
import { transact, type Write } from './transact.ts';

/**
 * Takes all hooks, members and invitations out of a tenant, `last` together with the tenant itself: until then that user
 * finds the way back here and can go on. Each member's next sign-in leads to a tenant of its own.
 */
export async function dissolveTenant(database: Database, tenant: string, last: string): Promise<void> {
  const { members, invitations } = await readRoster(database, tenant);
  for (const { id } of await listHooks(database, tenant)) await deleteHook(database, tenant, id);
  for (const { email } of invitations) await withdrawInvitation(database, tenant, email);
  for (const { sub } of members) if (sub !== last) await leave(database, tenant, sub);
  await leave(database, tenant, last, [{ item: tenantKey(tenant), as: 'delete' }]);
}

/** Once more where the user was finding another home at that very moment. */
async function leave(
  database: Database,
  tenant: string,
  sub: string,
  also: readonly Write[] = [],
): Promise<void> {
  const attempt = async () => transact(database, [...(await leaving(database, tenant, sub)), ...also]);
  if (!(await attempt())) await attempt();
}
