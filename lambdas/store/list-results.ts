import type { QuadrantMovement, StoredScore } from '#shared/contracts';
import type { TenantScope } from './database.ts';
import { type Key, type ListName, listPartition } from './keys.ts';
import { type Query, queryPages, readItems } from './read.ts';
import { type MovementItem, type ResultItem, rankOf } from './results.ts';
import { CUSTOMER_LIST_INDEX } from './tables.ts';

interface Listed extends Key {
  readonly listSk: string;
}

/** A page of a shard; `last` is where the next one begins, null at the shard's end. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  readonly last: string | null;
}

const PAGE = 500;

/** Results of one shard that were written since a revision, in the order of writing; `after` the entry before. */
export async function listResults(
  scope: TenantScope,
  shard: number,
  since: number,
  after: string | null,
): Promise<ListPage<StoredScore>> {
  const { keys, last } = await listPage(scope, 'SCORES', shard, after ?? rankOf(since));
  const items = await readItems<ResultItem>(scope, 'state', keys);
  return { entries: items.map(({ score }) => JSON.parse(score)), last };
}

/** Movements of one shard from a day on, oldest first. */
export async function listMovements(
  scope: TenantScope,
  shard: number,
  since: string,
  after: string | null,
): Promise<ListPage<QuadrantMovement>> {
  const { keys, last } = await listPage(scope, 'MOVES', shard, after ?? since);
  const items = await readItems<MovementItem>(scope, 'state', keys);
  return { entries: items.map(({ movement }) => JSON.parse(movement)), last };
}

async function listPage(scope: TenantScope, list: ListName, shard: number, after: string) {
  const query: Query = {
    IndexName: CUSTOMER_LIST_INDEX.name,
    KeyConditionExpression: 'listPk = :shard AND listSk > :after',
    ExpressionAttributeValues: {
      ':shard': { S: listPartition(scope.tenant, list, shard) },
      ':after': { S: after },
    },
    Limit: PAGE,
  };
  for await (const page of queryPages<Listed>(scope, 'state', query)) {
    const full = page.length === PAGE;
    return { keys: page, last: full ? (page.at(-1)?.listSk ?? null) : null };
  }
  return { keys: [], last: null };
}
