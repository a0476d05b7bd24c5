import * as z from 'zod/mini';
import { type Settings, SettingsResponse } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CurrencyMismatch, InvalidRequest } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { fitTenant, untilWritten } from './refit.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { requireTimeZone } from './today.ts';

/** `GET` and `PUT /v1/settings`. New settings take effect together with the model that is fitted under them. */
export const settingsHandler: HandlerFactory = (dependencies) => {
  const read = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: SettingsResponse,
    respond: async (_, store) => ({ settings: (await store.readConfiguration()).settings }),
  });
  const write = endpoint(dependencies, {
    needs: 'editor',
    body: SettingsResponse,
    answer: SettingsResponse,
    changes: true,
    respond: async ({ settings }, store) => {
      if (settings === null) throw new InvalidRequest([{ path: 'settings', problem: 'expected object' }]);
      requireTimeZone(settings.timeZone, dependencies.now());
      await choose(settings, store, dependencies);
      return { settings };
    },
  });
  return (event) => (event.requestContext.http.method === 'PUT' ? write(event) : read(event));
};

export const handler = lambdaOf(settingsHandler);

function choose(settings: Settings, store: TenantStore, clock: Clock): Promise<void> {
  return untilWritten(async () => {
    const before = await store.readConfiguration();
    const fitted = await fitTenant(store, settings, clock);
    const currency = before.settings?.currency ?? settings.currency;
    // Amounts are kept in whole minor units, without a currency of their own: once there are some, it stays.
    if (fitted !== null && settings.currency !== currency) {
      throw new CurrencyMismatch(settings.currency, currency);
    }
    return store.writeSettings(settings, before.settingsVersion, fitted);
  });
}
