import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { PortfolioTally } from '#shared/portfolio';
import { wasWritten } from './conditional.ts';
import type { TenantScope } from './database.ts';
import { type Key, metaPartition, TALLY_PREFIX, tallyKey } from './keys.ts';
import { droppedProgress } from './progress.ts';
import { inPartition, queryItems } from './read.ts';
import { transact } from './transact.ts';

interface TallyItem extends Key {
  readonly asOf: string;
  readonly rev: number;
  readonly tally: string;
}

/** In the place of a tally that may have named a customer who was forgotten: what was begun before is no longer kept. */
interface DroppedTally extends Key {
  readonly rev: number;
}

/** The tally of one shard of the customers as of a day; those of all shards together are the portfolio's. */
export interface ShardTally {
  readonly asOf: string;
  /** When the customers were read. */
  readonly revision: number;
  readonly tally: PortfolioTally;
}

/**
 * Keeps the tally of a shard of the list in place of the one before; false where that was begun later, or a customer
 * of the shard was forgotten since.
 */
export function writeTally(
  { client, tables, tenant }: TenantScope,
  shard: number,
  { asOf, revision, tally }: ShardTally,
): Promise<boolean> {
  const item: TallyItem = { ...tallyKey(tenant, shard), asOf, rev: revision, tally: JSON.stringify(tally) };
  const put = new PutItemCommand({
    TableName: tables.state,
    Item: marshall(item),
    ConditionExpression: 'attribute_not_exists(pk) OR rev <= :rev',
    ExpressionAttributeValues: marshall({ ':rev': revision }),
  });
  return wasWritten(client.send(put));
}

/** Removes what was summed up of a shard, and how far that has come, since it may name a customer who was forgotten. */
export async function dropTally(scope: TenantScope, shard: number): Promise<void> {
  const rev = Date.now() + 1;
  const tally: DroppedTally = { ...tallyKey(scope.tenant, shard), rev };
  await transact(scope, [
    { item: tally, as: 'put' },
    { item: droppedProgress(scope.tenant, shard, rev), as: 'put' },
  ]);
}

/** By shard; shards that were never worked out are absent. */
export async function readTallies(scope: TenantScope): Promise<Map<number, ShardTally>> {
  const items = await queryItems<TallyItem | DroppedTally>(scope, 'state', {
    ...inPartition(metaPartition(scope.tenant), TALLY_PREFIX),
    ConsistentRead: true,
  });
  return new Map(
    items
      .filter(isKept)
      .map(({ sk, asOf, rev, tally }) => [
        Number(sk.slice(TALLY_PREFIX.length)),
        { asOf, revision: rev, tally: JSON.parse(tally) },
      ]),
  );
}

function isKept(item: TallyItem | DroppedTally): item is TallyItem {
  return 'tally' in item;
}
