import { RefreshRequest, RefreshResponse } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { nextShard, sameShard, shardAfter } from './http/shard-cursor.ts';
import { refitTenant } from './refit.ts';
import { scoreShard } from './refresh/score-shard.ts';
import { type Stretch, stretchOfRequest } from './refresh/stretch.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** `POST /v1/refresh`: see RefreshRequest. The first part also fits the model. */
export const refreshHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'editor',
    body: RefreshRequest,
    answer: RefreshResponse,
    changes: true,
    respond: (request, store) => refreshPart(request, store, dependencies, stretchOfRequest()),
  });

export const handler = lambdaOf(refreshHandler);

export async function refreshPart(
  { after }: RefreshRequest,
  store: TenantStore,
  clock: Clock,
  stretch: Stretch,
): Promise<RefreshResponse> {
  const shard = shardAfter(after ?? undefined);
  if (after === null) await refitTenant(store, clock);
  const { settings, model, ...versions } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  const standing = { settings, model, ...versions };
  const { done, ...refreshed } = await scoreShard(store, shard, standing, clock, stretch);
  return { ...refreshed, next: done ? nextShard(shard) : sameShard(shard) };
}
