import { randomBytes } from 'node:crypto';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Database } from './database.ts';
import { DIGEST_PREFIX, digestKey, type Key, memberKey, rosterPartition } from './keys.ts';
import { inPartition, queryItems } from './read.ts';
import { opaqueId } from './roster.ts';
import { transact } from './transact.ts';

/** The weekly e-mail of one member. */
export interface Subscription {
  readonly memberId: string;
  readonly email: string;
  /** Signs the link that stops it. */
  readonly stopSecret: string;
  /** The day (ISO) of the week that was sent last; null before the first. */
  readonly sentFor: string | null;
}

type DigestItem = Key & Omit<Subscription, 'memberId'>;

const SECRET_BYTES = 32;

export async function findDigest(
  { client, tables }: Database,
  tenant: string,
  memberId: string,
): Promise<Subscription | null> {
  const Key = marshall({ ...digestKey(tenant, memberId) });
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key, ConsistentRead: true }),
  );
  return Item ? subscriptionOf(unmarshall(Item) as DigestItem) : null;
}

export async function listDigests(database: Database, tenant: string): Promise<Subscription[]> {
  const items = await queryItems<DigestItem>(database, 'state', {
    ...inPartition(rosterPartition(tenant), DIGEST_PREFIX),
    ConsistentRead: true,
  });
  return items.map(subscriptionOf);
}

export function startDigest(
  database: Database,
  tenant: string,
  { sub, email }: { readonly sub: string; readonly email: string },
): Promise<boolean> {
  const stopSecret = randomBytes(SECRET_BYTES).toString('base64url');
  return transact(database, [
    { item: memberKey(tenant, sub), as: 'check' },
    { item: { ...digestKey(tenant, opaqueId(sub)), email, stopSecret, sentFor: null }, as: 'put' },
  ]);
}

/** Keeps a change, unless the e-mail was stopped or begun anew meanwhile. */
export function putDigest(
  database: Database,
  tenant: string,
  { memberId, ...rest }: Subscription,
): Promise<boolean> {
  return transact(database, [
    {
      item: { ...digestKey(tenant, memberId), ...rest },
      as: 'put',
      only: 'stopSecret = :secret',
      values: { ':secret': rest.stopSecret },
    },
  ]);
}

export async function stopDigest(database: Database, tenant: string, memberId: string): Promise<void> {
  await transact(database, [{ item: digestKey(tenant, memberId), as: 'delete' }]);
}

function subscriptionOf({ sk, email, stopSecret, sentFor }: DigestItem): Subscription {
  return { memberId: sk.slice(DIGEST_PREFIX.length), email, stopSecret, sentFor };
}
