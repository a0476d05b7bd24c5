import type { Settings } from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import { fitTally, type Pool, type PortfolioModel } from '#shared/scoring';
import type { Clock } from './dependencies.ts';
import { Busy, SettingsMissing } from './errors.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { tallyCustomers } from './tally-customers.ts';
import { todayIn } from './today.ts';

const MAX_TRIES = 5;

/** A model, and the revision before which all history that it stands on was read. */
export interface Fitted {
  readonly model: PortfolioModel;
  readonly revision: number;
}

/** What is known of all the tenant's customers, and the revision before which it was read. */
export interface PortfolioRead {
  /** By id: sums of fractions depend on the order, and the same history must give the same model. */
  readonly records: readonly CustomerRecord[];
  /** What fits begin with. */
  readonly pool: Pool;
  readonly revision: number;
}

export async function readPortfolio(
  store: TenantStore,
  nextRevision: Clock['nextRevision'],
): Promise<PortfolioRead> {
  const revision = nextRevision();
  const [pool, ids] = await Promise.all([store.readPool(), store.listCustomerIds()]);
  const records = await store.readRecords(ids);
  return { records: [...records.keys()].sort().flatMap((id) => records.get(id) ?? []), pool, revision };
}

/**
 * The model of all the tenant's customers as of today; null when there are none. `justWritten` are customers whose first
 * write the customer list may not show yet.
 */
export async function fitTenant(
  store: TenantStore,
  settings: Settings,
  { now, nextRevision }: Clock,
  justWritten: Iterable<string> = [],
): Promise<Fitted | null> {
  const revision = nextRevision();
  const asOf = todayIn(settings.timeZone, now());
  const [pool, listed] = await Promise.all([store.readPool(), store.listCustomerIds()]);
  const tally = await tallyCustomers(store, [...new Set([...listed, ...justWritten])], settings, asOf);
  return tally.customers === 0 ? null : { model: fitTally(tally, settings, asOf, pool), revision };
}

/** Fits the tenant and keeps the model, again whenever the settings changed meanwhile. */
export function refitTenant(
  store: TenantStore,
  clock: Clock,
  justWritten: Iterable<string> = [],
): Promise<void> {
  return untilWritten(async () => {
    const { settings, settingsVersion } = await store.readConfiguration();
    if (settings === null) throw new SettingsMissing();
    const fitted = await fitTenant(store, settings, clock, justWritten);
    return fitted === null || store.writeModel(fitted.model, fitted.revision, settingsVersion);
  });
}

/** Repeats what another writer of the settings may undo; Busy when that does not end. */
export async function untilWritten(attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries++) if (await attempt()) return;
  throw new Busy(MAX_TRIES);
}
