import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Database } from './database.ts';
import { mailCountKey } from './keys.ts';
import { transact } from './transact.ts';

/** An owner invites colleagues; whoever invites more in a day is writing to strangers. */
export const MOST_INVITATIONS_MAILED_A_DAY = 20;

const DAY_SECONDS = 86_400;
/** Somebody else of the company counts at the same moment. */
const MAX_TRIES = 3;

/** Takes one of the e-mails that a tenant may send on this day (UTC); false when there is none left. */
export async function takeMail(database: Database, tenant: string, now: Date): Promise<boolean> {
  const key = mailCountKey(tenant, now.toISOString().slice(0, 10));
  const expiresAt = Math.floor(now.getTime() / 1000) + 2 * DAY_SECONDS;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const sent = await sentUnder(database, key);
    if (sent >= MOST_INVITATIONS_MAILED_A_DAY) return false;
    const counted = await transact(database, [
      {
        item: { ...key, sent: sent + 1, expiresAt },
        as: 'put',
        ...(sent === 0
          ? { only: 'attribute_not_exists(pk)' }
          : { only: 'sent = :sent', values: { ':sent': sent } }),
      },
    ]);
    if (counted) return true;
  }
  return false;
}

async function sentUnder(
  { client, tables }: Database,
  key: ReturnType<typeof mailCountKey>,
): Promise<number> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ ...key }), ConsistentRead: true }),
  );
  return Item ? Number(unmarshall(Item).sent) : 0;
}
