import { recordMetric } from '../metrics.ts';
import { LIST_SHARDS } from '../store/tables.ts';
import { lambdaOfStep, type Night, type Step, type TenantTurn } from './night.ts';
import type { DividedTurn, Part } from './parts.ts';

/** One function works through eight times as many in seconds: below that, more functions cost more than they save. */
const CUSTOMERS_OF_SHORT_SHARD = 500;
const SHARDS: Part = Array.from({ length: LIST_SHARDS }, (_, shard) => shard);
const HOUR_MS = 60 * 60 * 1000;

/** Shares out a company's customers: those of a small one are one part. Shards are about even, so one of them tells. */
export const divideStep: Step<TenantTurn, DividedTurn> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  recordAge(await store.readRefreshed(), turn, night);
  const isLarge = await store.isShardLongerThan(CUSTOMERS_OF_SHORT_SHARD, 0);
  return { ...turn, parts: isLarge ? SHARDS.map((shard) => [shard]) : [SHARDS] };
};

function recordAge(last: number | null, { at }: TenantTurn, { logger }: Night): void {
  if (last !== null) recordMetric(logger, 'HoursSinceRefresh', (Date.parse(at) - last) / HOUR_MS);
}

export const handler = lambdaOfStep(divideStep);
