import { randomUUID } from 'node:crypto';
import type { Order, Settings } from '#shared/contracts';
import type { Database } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { storeOf, type TenantStore } from '../../../lambdas/store/tenant-store.ts';

export interface Company {
  readonly tenant: string;
  readonly store: TenantStore;
}

/** A company that has chosen its settings and whose orders are written, but of which nothing was learnt yet. */
export async function companyOf(
  database: Database,
  settings: Settings,
  orders: readonly Order[],
): Promise<Company> {
  const { tenant } = await directoryOf(database).membershipOf({ sub: randomUUID(), email: null });
  const store = storeOf(database, tenant);
  await store.writeSettings(settings, 0, null);
  await store.writeOrders(orders, 1);
  return { tenant, store };
}
