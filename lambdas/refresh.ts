import { RefreshRequest, RefreshResponse } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { nextShard, shardAfter } from './http/shard-cursor.ts';
import { refitTenant } from './refit.ts';
import { scoreShard } from './refresh/score-shard.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** `POST /v1/refresh`: see RefreshRequest. The first part also fits the model, for which all customers are read. */
export const refreshHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'editor',
    body: RefreshRequest,
    answer: RefreshResponse,
    changes: true,
    respond: (request, store) => refreshPart(request, store, dependencies),
  });

export const handler = lambdaOf(refreshHandler);

async function refreshPart(
  { after }: RefreshRequest,
  store: TenantStore,
  clock: Clock,
): Promise<RefreshResponse> {
  const shard = shardAfter(after ?? undefined);
  if (after === null) await refitTenant(store, clock);
  const { settings, model } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  return { ...(await scoreShard(store, shard, { settings, model }, clock)), next: nextShard(shard) };
}
