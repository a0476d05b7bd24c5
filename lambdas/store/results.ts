import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { QuadrantMovement, StoredScore } from '#shared/contracts';
import { isConditionFailure, retryConflicts } from './backoff.ts';
import { ITEMS_PER_COMMIT } from './commit.ts';
import { concurrently, slicesOf } from './concurrently.ts';
import type { TenantScope } from './database.ts';
import { customerIdOf, type Key, listKeys, movementKey, resultKey, summaryKey } from './keys.ts';
import { readItems } from './read.ts';

/** JSON, since DynamoDB's numbers do not hold every number that JSON does. */
export interface ResultItem extends Key {
  readonly listPk: string;
  readonly listSk: string;
  readonly score: string;
}

export interface MovementItem extends Key {
  readonly listPk: string;
  readonly listSk: string;
  readonly movement: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** A result to keep, and the movement that led to it, if one did. */
export interface NewResult {
  readonly score: StoredScore;
  readonly movement: QuadrantMovement | null;
}

/** Movements are told for two years. */
const MOVEMENT_LIFE_MS = 2 * 365 * 24 * 60 * 60 * 1000;
/** A check that the customer is still known, the result, and a movement. */
const ITEMS_PER_RESULT = 3;
const COMMITS_AT_ONCE = 4;

/** By customer id; customers that no refresh has seen yet are absent. */
export async function readResults(
  scope: TenantScope,
  customerIds: Iterable<string>,
): Promise<Map<string, StoredScore>> {
  const keys = [...new Set(customerIds)].map((customerId) => resultKey(scope.tenant, customerId));
  const items = await readItems<ResultItem>(scope, 'state', keys);
  return new Map(items.map((item) => [customerIdOf(item), JSON.parse(item.score)]));
}

/**
 * Keeps results, each together with its movement, of customers that are still known: nothing is kept of one that was
 * forgotten while it was scored.
 *
 * @param revision when they were worked out: what was written since an earlier one is told by `listResults`
 * @throws Busy when other writers always came first
 */
export async function writeResults(
  scope: TenantScope,
  results: readonly NewResult[],
  revision: number,
): Promise<void> {
  const slices = slicesOf(results, Math.floor(ITEMS_PER_COMMIT / ITEMS_PER_RESULT));
  await concurrently(slices, COMMITS_AT_ONCE, (slice) => writeSlice(scope, slice, revision));
}

async function writeSlice(scope: TenantScope, slice: readonly NewResult[], revision: number): Promise<void> {
  const TransactItems = slice.flatMap((result) => writesOf(scope, result, revision));
  try {
    await retryConflicts(
      () => scope.client.send(new TransactWriteItemsCommand({ TransactItems })),
      isConditionFailure,
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    // Somebody among them was forgotten: the others are written in smaller company.
    if (slice.length === 1) return;
    for (const half of slicesOf(slice, Math.ceil(slice.length / 2))) await writeSlice(scope, half, revision);
  }
}

function writesOf(
  { tables, tenant }: TenantScope,
  { score, movement }: NewResult,
  revision: number,
): TransactWriteItem[] {
  const { customerId } = score;
  const { pk, sk } = summaryKey(tenant, customerId);
  const result: ResultItem = {
    ...resultKey(tenant, customerId),
    ...listKeys(tenant, customerId, 'SCORES', rankOf(revision)),
    score: JSON.stringify(score),
  };
  const put = (item: object) => ({ Put: { TableName: tables.state, Item: marshall(item) } });
  return [
    {
      ConditionCheck: {
        TableName: tables.state,
        Key: marshall({ pk, sk }),
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(expiresAt)',
      },
    },
    put(result),
    ...(movement === null ? [] : [put(movementItem(tenant, movement))]),
  ];
}

function movementItem(tenant: string, movement: QuadrantMovement): MovementItem {
  const { customerId, on } = movement;
  return {
    ...movementKey(tenant, customerId, on),
    ...listKeys(tenant, customerId, 'MOVES', on),
    movement: JSON.stringify(movement),
    expiresAt: Math.ceil((Date.parse(on) + MOVEMENT_LIFE_MS) / 1000),
  };
}

/** Revisions as text that sorts like they do. */
export function rankOf(revision: number): string {
  return String(revision).padStart(15, '0');
}
