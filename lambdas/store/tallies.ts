import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { PortfolioTally } from '#shared/portfolio';
import type { TenantScope } from './database.ts';
import { type Key, metaPartition, TALLY_PREFIX, tallyKey } from './keys.ts';
import { inPartition, queryItems } from './read.ts';

interface TallyItem extends Key {
  readonly asOf: string;
  readonly rev: number;
  readonly tally: string;
}

/** The tally of one shard of the customers as of a day; those of all shards together are the portfolio's. */
export interface ShardTally {
  readonly asOf: string;
  /** When the customers were read. */
  readonly revision: number;
  readonly tally: PortfolioTally;
}

/** Keeps the tally of a shard of the list in place of the one before. */
export async function writeTally(
  { client, tables, tenant }: TenantScope,
  shard: number,
  { asOf, revision, tally }: ShardTally,
): Promise<void> {
  const item: TallyItem = { ...tallyKey(tenant, shard), asOf, rev: revision, tally: JSON.stringify(tally) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}

/** By shard; shards that were never worked out are absent. */
export async function readTallies(scope: TenantScope): Promise<Map<number, ShardTally>> {
  const items = await queryItems<TallyItem>(scope, 'state', {
    ...inPartition(metaPartition(scope.tenant), TALLY_PREFIX),
    ConsistentRead: true,
  });
  return new Map(
    items.map(({ sk, asOf, rev, tally }) => [
      Number(sk.slice(TALLY_PREFIX.length)),
      { asOf, revision: rev, tally: JSON.parse(tally) },
    ]),
  );
}
