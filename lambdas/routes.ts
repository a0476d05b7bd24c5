import { API_VERSION } from '#shared/contracts';
import { customersHandler } from './customers.ts';
import type { HandlerFactory } from './dependencies.ts';
import { forgetHandler } from './forget.ts';
import { importHandler } from './import.ts';
import { previewHandler } from './preview.ts';
import { scoreHandler } from './score.ts';
import { settingsHandler } from './settings.ts';
import { tenantHandler } from './tenant.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** File of the function, without its extension. */
  readonly lambda: string;
  readonly handler: HandlerFactory;
}

/** The whole API. */
export const ROUTES: readonly Route[] = [
  { method: 'POST', path: `/${API_VERSION}/import`, lambda: 'import', handler: importHandler },
  { method: 'POST', path: `/${API_VERSION}/score`, lambda: 'score', handler: scoreHandler },
  { method: 'GET', path: `/${API_VERSION}/customers`, lambda: 'customers', handler: customersHandler },
  { method: 'GET', path: `/${API_VERSION}/settings`, lambda: 'settings', handler: settingsHandler },
  { method: 'PUT', path: `/${API_VERSION}/settings`, lambda: 'settings', handler: settingsHandler },
  {
    method: 'POST',
    path: `/${API_VERSION}/settings/preview`,
    lambda: 'preview',
    handler: previewHandler,
  },
  {
    method: 'POST',
    path: `/${API_VERSION}/customers/forget`,
    lambda: 'forget',
    handler: forgetHandler,
  },
  { method: 'DELETE', path: `/${API_VERSION}/tenant`, lambda: 'tenant', handler: tenantHandler },
];
