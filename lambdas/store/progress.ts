import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { PortfolioSums } from '#shared/contracts';
import type { PortfolioTally } from '#shared/portfolio';
import { wasWritten } from './conditional.ts';
import type { TenantScope } from './database.ts';
import { type Key, progressKey } from './keys.ts';

/*
 * Several callers may work out the same shard, and any of them may be lost. Each goes on from what is kept, and keeps
 * its own only in the place of what it went on from:
 *
 *   one caller                        another
 *   1. reads: stopped twice           1. reads: stopped twice
 *   2. works                          2. works
 *   3. keeps "stopped three times"    3. may not: it was stopped three times meanwhile
 *
 * What both wrote of customers is the same; of sums only the first one's count. Of two that began at the beginning, the
 * one that began later stays.
 */

/** How far a shard of the customers was worked out before it was stopped: what is known of those up to there. */
export interface ShardProgress {
  /** What it is worked out from; of anything else it is no part. */
  readonly standing: string;
  /** When the first of the customers was read. */
  readonly revision: number;
  /** How often it was stopped. */
  readonly stops: number;
  /** Place in the list of the last customer that it holds; null at the beginning. */
  readonly through: string | null;
  readonly sums: PortfolioSums;
  readonly tally: PortfolioTally;
}

/** In the place of what may have named a customer who was forgotten: what was begun before is no longer kept. */
interface DroppedProgress extends Key {
  readonly rev: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

interface ProgressItem extends DroppedProgress {
  readonly stops: number;
  readonly standing: string;
  readonly through: string | null;
  readonly sums: string;
  readonly tally: string;
}

/** A day later it is of no use: everybody is worked out as of another day. */
const LIFE_MS = 2 * 24 * 60 * 60 * 1000;

/** Null where nothing is kept that was worked out from this standing. */
export async function readProgress(
  { client, tables, tenant }: TenantScope,
  shard: number,
  standing: string,
): Promise<ShardProgress | null> {
  const { pk, sk } = progressKey(tenant, shard);
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tables.state, Key: marshall({ pk, sk }), ConsistentRead: true }),
  );
  const item = Item && (unmarshall(Item) as ProgressItem | DroppedProgress);
  if (item === undefined || !('standing' in item) || item.standing !== standing) return null;
  const { rev: revision, stops, through, sums, tally } = item;
  return { standing, revision, stops, through, sums: JSON.parse(sums), tally: JSON.parse(tally) };
}

/** Keeps what was just stopped once more; not where another caller came first, or a customer was forgotten since. */
export async function keepProgress(
  { client, tables, tenant }: TenantScope,
  shard: number,
  { standing, revision, stops, through, sums, tally }: ShardProgress,
): Promise<void> {
  const item: ProgressItem = {
    ...progressKey(tenant, shard),
    rev: revision,
    stops,
    standing,
    through,
    sums: JSON.stringify(sums),
    tally: JSON.stringify(tally),
    expiresAt: expiry(),
  };
  const isFirst = stops === 1;
  const put = new PutItemCommand({
    TableName: tables.state,
    Item: marshall(item),
    ConditionExpression: isFirst
      ? 'attribute_not_exists(pk) OR rev < :rev'
      : 'rev = :rev AND stops = :before',
    ExpressionAttributeValues: marshall({ ':rev': revision, ...(!isFirst && { ':before': stops - 1 }) }),
  });
  await wasWritten(client.send(put));
}

export function droppedProgress(tenant: string, shard: number, rev: number): DroppedProgress {
  return { ...progressKey(tenant, shard), rev, expiresAt: expiry() };
}

/** Removes what was kept of a shard that is done; not what somebody keeps who began later. */
export async function dropProgress(
  { client, tables, tenant }: TenantScope,
  shard: number,
  { revision }: Pick<ShardProgress, 'revision'>,
): Promise<void> {
  const { pk, sk } = progressKey(tenant, shard);
  const remove = new DeleteItemCommand({
    TableName: tables.state,
    Key: marshall({ pk, sk }),
    ConditionExpression: 'attribute_not_exists(pk) OR rev = :rev',
    ExpressionAttributeValues: marshall({ ':rev': revision }),
  });
  await wasWritten(client.send(remove));
}

function expiry(): number {
  return Math.ceil((Date.now() + LIFE_MS) / 1000);
}
