import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { PortfolioSums } from '#shared/contracts';
import type { TenantScope } from './database.ts';
import { FIGURES_PREFIX, figuresKey, type Key, metaPartition } from './keys.ts';
import { queryItems } from './read.ts';

interface FiguresItem extends Key {
  readonly sums: string;
}

/** The sums of one shard of the customers as of a day: those of all shards together are the portfolio's. */
export interface ShardSums {
  readonly asOf: string;
  readonly sums: PortfolioSums;
}

/** Keeps the sums of the customers of a shard of the list; those of the same shard and day before are replaced. */
export async function writeFigures(
  { client, tables, tenant }: TenantScope,
  shard: number,
  { asOf, sums }: ShardSums,
): Promise<void> {
  const item: FiguresItem = { ...figuresKey(tenant, asOf, shard), sums: JSON.stringify(sums) };
  await client.send(new PutItemCommand({ TableName: tables.state, Item: marshall(item) }));
}

/** The sums of all shards and days from `since` (ISO date) on, oldest day first. */
export async function readFigures(scope: TenantScope, since: string): Promise<ShardSums[]> {
  const items = await queryItems<FiguresItem>(scope, 'state', {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :since AND :end',
    ExpressionAttributeValues: {
      ':pk': { S: metaPartition(scope.tenant) },
      ':since': { S: `${FIGURES_PREFIX}${since}` },
      ':end': { S: `${FIGURES_PREFIX}~` },
    },
    ConsistentRead: true,
  });
  return items.map(({ sk, sums }) => ({
    asOf: sk.slice(FIGURES_PREFIX.length).split('#')[0] ?? '',
    sums: JSON.parse(sums),
  }));
}
