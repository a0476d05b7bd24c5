import { SettingsPreview, SettingsPreviewRequest } from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import { previewSettings } from '#shared/scoring';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CurrencyMismatch, HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { fitTenant } from './refit.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { requireTimeZone, todayIn } from './today.ts';

/** Each is scored twice: so many, beside what is learnt, in half of the time that a request has. */
const MOST_LOOKED_AT = 10_000;

/** `POST /v1/settings/preview`: see SettingsPreview. */
export const previewHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: SettingsPreviewRequest,
    answer: SettingsPreview,
    respond: (request, store) => preview(request, store, dependencies),
  });

export const handler = lambdaOf(previewHandler);

async function preview(
  { settings }: SettingsPreviewRequest,
  store: TenantStore,
  clock: Clock,
): Promise<SettingsPreview> {
  const now = clock.now();
  requireTimeZone(settings.timeZone, now);
  const [standing, fitted, { records, share }] = await Promise.all([
    store.readConfiguration(),
    fitTenant(store, settings, clock),
    readSome(store),
  ]);
  if (standing.settings === null) throw new SettingsMissing();
  if (standing.model === null || fitted === null) throw new HistoryMissing();
  if (settings.currency !== standing.settings.currency) {
    throw new CurrencyMismatch(settings.currency, standing.settings.currency);
  }
  const asOf = todayIn(settings.timeZone, now);
  return previewSettings(
    records,
    {
      settings: standing.settings,
      model: standing.model,
      asOf: todayIn(standing.settings.timeZone, now),
    },
    { settings, model: fitted.model, asOf },
    share,
  );
}

/** By id: sums of fractions depend on the order, and the same question is to have the same answer. */
async function readSome(store: TenantStore): Promise<{ records: CustomerRecord[]; share: number }> {
  const { ids, share } = await store.sampleCustomers(MOST_LOOKED_AT);
  const found = await store.readRecords(ids);
  return { records: [...ids].sort().flatMap((id) => found.get(id) ?? []), share };
}
