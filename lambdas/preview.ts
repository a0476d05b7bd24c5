import { SettingsPreview, SettingsPreviewRequest } from '#shared/contracts';
import { fitPortfolio, previewSettings } from '#shared/scoring';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CurrencyMismatch, HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { readPortfolio } from './refit.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { requireTimeZone, todayIn } from './today.ts';

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
  const [standing, { records, pool }] = await Promise.all([
    store.readConfiguration(),
    readPortfolio(store, clock.nextRevision),
  ]);
  if (standing.settings === null) throw new SettingsMissing();
  if (standing.model === null || records.length === 0) throw new HistoryMissing();
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
    { settings, model: fitPortfolio(records, settings, asOf, pool), asOf },
  );
}
