import { recordMetric } from '../metrics.ts';
import { refitTenant } from '../refit.ts';
import { LIST_SHARDS } from '../store/tables.ts';
import {
  changeUnlessClosing,
  clockAt,
  lambdaOfStep,
  type Night,
  type Step,
  type TenantTurn,
} from './night.ts';

export interface Fitted extends TenantTurn {
  /** Parts of the customer list that are to be scored; none where there is nothing to score. */
  readonly shards: readonly number[];
}

const HOUR_MS = 60 * 60 * 1000;

/** Learns anew, from all customers of a company, what scores stand on. */
export const fitStep: Step<TenantTurn, Fitted> = (night) => async (turn) => {
  const { tenant, at } = turn;
  const store = night.storeOf(tenant);
  const { settings } = await store.readConfiguration();
  if (settings === null) return { tenant, at, shards: [] };

  recordAge(await store.readRefreshed(), turn, night);
  await changeUnlessClosing(store, () => refitTenant(store, clockAt(turn, night)));

  const { model } = await store.readConfiguration();
  const shards = model === null ? [] : Array.from({ length: LIST_SHARDS }, (_, shard) => shard);
  return { tenant, at, shards };
};

function recordAge(last: number | null, { at }: TenantTurn, { logger }: Night): void {
  if (last !== null) recordMetric(logger, 'HoursSinceRefresh', (Date.parse(at) - last) / HOUR_MS);
}

export const handler = lambdaOfStep(fitStep);
