import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Hook } from '#shared/contracts';
import type { Database } from './database.ts';
import { HOOK_PREFIX, hookKey, type Key, ownHookKey, rosterPartition, tenantKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';
import { transact } from './transact.ts';

/** A hook with what verifies its deliveries: an HMAC can be worked out by whoever has the secret itself, and else not. */
export interface KeptHook {
  readonly tenant: string;
  readonly secret: string;
  readonly hook: Hook;
}

/** The side that a delivery finds; `hook` is JSON. */
interface HookItem extends Key {
  readonly tenant: string;
  readonly hookSecret: string;
  readonly hook: string;
}

/** The tenant's side: without the secret. */
interface OwnHookItem extends Key {
  readonly hook: string;
}

export async function findHook({ client, tables }: Database, id: string): Promise<KeptHook | null> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ ...hookKey(id) }), ConsistentRead: true }),
  );
  if (Item === undefined) return null;
  const { tenant, hookSecret, hook } = unmarshall(Item) as HookItem;
  return { tenant, secret: hookSecret, hook: JSON.parse(hook) };
}

/** By name. */
export async function listHooks(database: Database, tenant: string): Promise<Hook[]> {
  const items = await queryItems<OwnHookItem>(database, 'state', {
    ...inPartition(rosterPartition(tenant), HOOK_PREFIX),
    ConsistentRead: true,
  });
  const hooks = items.map(({ hook }): Hook => JSON.parse(hook));
  return hooks.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Keeps a new hook, or one in the place of what was `seen`.
 *
 * @returns false when the tenant is closing, or somebody else changed the hook since it was seen
 */
export function putHook(
  database: Database,
  { tenant, secret, hook }: KeptHook,
  seen: KeptHook | null,
): Promise<boolean> {
  const json = JSON.stringify(hook);
  const condition = seen
    ? {
        only: 'hookSecret = :secret AND hook = :hook',
        values: { ':secret': seen.secret, ':hook': JSON.stringify(seen.hook) },
      }
    : { only: 'attribute_not_exists(pk)' };
  return transact(database, [
    { item: tenantKey(tenant), as: 'check', only: 'attribute_exists(pk) AND attribute_not_exists(closing)' },
    { item: { ...hookKey(hook.id), tenant, hookSecret: secret, hook: json }, as: 'put', ...condition },
    { item: { ...ownHookKey(tenant, hook.id), hook: json }, as: 'put' },
  ]);
}

export async function deleteHook(database: Database, tenant: string, id: string): Promise<void> {
  await transact(database, [
    { item: hookKey(id), as: 'delete' },
    { item: ownHookKey(tenant, id), as: 'delete' },
  ]);
}
