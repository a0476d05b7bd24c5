import { MAX_SIMULATED_CUSTOMERS, type SimulationResponse } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { isoDateOf } from '#shared/history';
import { sampleRecords } from '#shared/programmes';
import { type CustomerOutlook, customerOutlooks, type PlanTerms, planTerms } from '#shared/scoring';
import type { Clock } from './dependencies.ts';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { todayIn } from './today.ts';

/** So many customers are read at most: what there is time for within a request. */
const MOST_READ = 20_000;
/** The same of them stand for the others each time that is asked. */
const SEED = 1_987;

/** What plans are made over. */
export interface ProgrammeBase {
  readonly customers: readonly (CustomerOutlook & { readonly standsFor: number })[];
  readonly terms: PlanTerms;
  /** What every answer begins with. */
  readonly head: Pick<SimulationResponse, 'asOf' | 'currency' | 'base'>;
}

/**
 * The tenant's customers as of today, with what may become of them. Of very many, some are read by chance; and of those
 * the largest, with others that stand for the rest.
 */
export async function readProgrammeBase(store: TenantStore, clock: Clock): Promise<ProgrammeBase> {
  const [{ settings, model }, { ids, share }] = await Promise.all([
    store.readConfiguration(),
    store.sampleCustomers(MOST_READ),
  ]);
  if (settings === null) throw new SettingsMissing();
  if (model === null || ids.length === 0) throw new HistoryMissing();
  const asOf = todayIn(settings.timeZone, clock.now());
  const records = await store.readRecords(ids);
  const sampled = sampleRecords(
    [...ids].sort().flatMap((id) => records.get(id) ?? []),
    MAX_SIMULATED_CUSTOMERS,
    asOf,
    seededRandom(SEED),
    1 / share,
  );
  const outlookOf = customerOutlooks(model, settings, asOf);
  const customers = sampled.flatMap(({ record, standsFor }) => {
    const outlook = outlookOf(record);
    return outlook ? [{ ...outlook, standsFor }] : [];
  });
  return {
    customers,
    terms: planTerms(model, settings),
    head: {
      asOf: isoDateOf(asOf),
      currency: settings.currency,
      base: {
        customers: Math.round(customers.reduce((sum, { standsFor }) => sum + standsFor, 0)),
        simulated: customers.length,
      },
    },
  };
}
