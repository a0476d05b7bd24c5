import { ScoreRequest, ScoreResponse } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { customerScorer, modelSummary } from '#shared/scoring';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { todayIn } from './today.ts';

/** `POST /v1/score`: the asked customers, each once, in the order of their first mention. */
export const scoreHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: ScoreRequest,
    answer: ScoreResponse,
    respond: (request, store) => score(request, store, dependencies.now()),
  });

export const handler = lambdaOf(scoreHandler);

async function score(
  { customers, locale, previous = {}, detail = false }: ScoreRequest,
  store: TenantStore,
  now: Date,
): Promise<ScoreResponse> {
  const asked = [...new Set(customers)];
  const [{ settings, model }, records] = await Promise.all([
    store.readConfiguration(),
    store.readRecords(asked),
  ]);
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  const asOf = todayIn(settings.timeZone, now);
  const scored = customerScorer(model, settings, asOf, locale, { previous, detail });
  return {
    asOf: isoDateOf(asOf),
    currency: settings.currency,
    model: modelSummary(model, locale),
    scores: asked.flatMap((id) => records.get(id) ?? []).map(scored),
    unknown: asked.filter((id) => !records.has(id)),
  };
}
