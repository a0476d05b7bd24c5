import type { Settings } from '#shared/contracts';
import { type CustomerRecord, type Day, minorPerMajor } from '#shared/history';
import { type KnownCustomer, newestDay, type PilotGround, type ReadOutGround } from '#shared/programmes';
import { factsAsOf } from '#shared/relations';
import { customerOutlooks, frameOf, type PortfolioModel } from '#shared/scoring';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { todayIn } from './today.ts';

/** A pilot takes two thousand customers at most: of more than these, a sample is looked at, always the same. */
const MOST_READ = 20_000;
/** How far the history reaches is told by some of its customers: those of a pilot may well have been quiet. */
const MOST_ASKED_HOW_FAR = 2_000;

/** Under what a company's pilots are drawn up and read out. */
export interface PilotTerms {
  readonly settings: Settings;
  readonly model: PortfolioModel;
  readonly today: Day;
}

/** @throws SettingsMissing, HistoryMissing */
export async function readPilotTerms(store: TenantStore, now: Date): Promise<PilotTerms> {
  const { settings, model } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  return { settings, model, today: todayIn(settings.timeZone, now) };
}

/** The company's customers, and what a pilot among them rests on. */
export async function readPilotGround(
  store: TenantStore,
  { settings, model, today }: PilotTerms,
): Promise<Omit<PilotGround, 'inOtherPilots'>> {
  const ids = [...(await store.sampleCustomers(MOST_READ)).ids].sort();
  const records = await store.readRecords(ids);
  const { economics } = frameOf(model, settings, today);
  const outlookOf = customerOutlooks(model, settings, today);
  const customers = ids.flatMap((id): KnownCustomer[] => {
    const record = records.get(id);
    if (record === undefined) return [];
    const facts = factsAsOf(record, { asOf: today, hourCostMinor: economics.hourCost });
    return [{ record, outlook: outlookOf(record), openComplaint: facts.complaintState === 'open' }];
  });
  const margins = new Map(customers.map(({ record, outlook }) => [record.customerId, outlook?.margin.rate]));
  return {
    customers,
    today,
    termsOf: ({ customerId }) => ({
      marginRate: margins.get(customerId) ?? settings.defaultGrossMargin,
      hourCost: economics.hourCost,
    }),
    minorPerMajor: minorPerMajor(settings.currency),
  };
}

/** The named customers, so far as they are still known; and how far the company's history reaches. */
export async function readOutGround(
  store: TenantStore,
  { settings, model, today }: PilotTerms,
  customerIds: readonly string[],
): Promise<ReadOutGround> {
  const others = await store.sampleCustomers(MOST_ASKED_HOW_FAR);
  const records = await store.readRecords(new Set([...customerIds, ...others.ids]));
  const { economics } = frameOf(model, settings, today);
  const outlookOf = customerOutlooks(model, settings, today);
  const marginOf = (record: CustomerRecord) => outlookOf(record)?.margin.rate ?? settings.defaultGrossMargin;
  return {
    records,
    termsOf: (record) => ({ marginRate: marginOf(record), hourCost: economics.hourCost }),
    historyUntil: newestDay(records.values()),
    today,
    currency: settings.currency,
    minorPerMajor: minorPerMajor(settings.currency),
  };
}
