import type { ActionOutcome } from '#shared/actions';
import type { Settings } from '#shared/contracts';
import { fitTally, isAmong, type PortfolioModel, standingForAll } from '#shared/scoring';
import type { Clock } from './dependencies.ts';
import { Busy, SettingsMissing } from './errors.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { tallyCustomers } from './tally-customers.ts';
import { todayIn } from './today.ts';

const MAX_TRIES = 5;
/**
 * So many customers are read, tallied and learnt from in about ten of the thirty seconds of a request; learning itself
 * looks at 30,000 of them.
 */
export const MOST_READ_TO_LEARN = 40_000;

/** A model, and the revision before which all history that it stands on was read. */
export interface Fitted {
  readonly model: PortfolioModel;
  readonly revision: number;
}

/**
 * The model of the tenant's customers as of today; null when there are none. Of more than `most`, a sample stands for
 * all: the one from which the night learns, too, so that how customers buy and what they bring is the same; what is
 * counted is within a hundredth until the night counts every one.
 *
 * @param justWritten customers whose first write the customer list may not show yet
 */
export async function fitTenant(
  store: TenantStore,
  settings: Settings,
  { now, nextRevision }: Clock,
  justWritten: Iterable<string> = [],
  most = MOST_READ_TO_LEARN,
): Promise<Fitted | null> {
  const revision = nextRevision();
  const asOf = todayIn(settings.timeZone, now());
  const [pool, { ids, share }] = await Promise.all([store.readPool(), store.sampleCustomers(most)]);
  const written = [...justWritten].filter((id) => isAmong(id, share));
  const tally = await tallyCustomers(store, [...new Set([...ids, ...written])], settings, asOf);
  if (tally.customers === 0) return null;
  const model = fitTally(standingForAll(tally, share), settings, asOf, pool);
  if (share === 1) return { model, revision };
  const { model: before } = await store.readConfiguration();
  return { model: { ...model, outcomes: moreOf(model.outcomes, before?.outcomes ?? []) }, revision };
}

/** Of what became of actions, whichever saw more of them: a night saw all, a sample its own. */
function moreOf(a: readonly ActionOutcome[], b: readonly ActionOutcome[]): readonly ActionOutcome[] {
  const seen = (outcomes: readonly ActionOutcome[]) =>
    outcomes.reduce((sum, { count = 1 }) => sum + count, 0);
  return seen(b) > seen(a) ? b : a;
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
