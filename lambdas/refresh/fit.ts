import type { Settings } from '#shared/contracts';
import { EMPTY_LEARNING_TALLY, fitTally, mergeLearningTallies } from '#shared/scoring';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';
import { changeUnlessClosing, clockAt, lambdaOfStep, type Night, type Step } from './night.ts';
import { type DividedTurn, type TallyFile, tallyFileKey } from './parts.ts';

/** Learns anew, from the tallies of all parts of a company's customers, what scores stand on. */
export const fitStep: Step<DividedTurn, DividedTurn> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  const { settings, settingsVersion } = await store.readConfiguration();
  if (settings !== null) {
    await changeUnlessClosing(store, () => learn(store, turn, { settings, settingsVersion }, night));
  }
  return turn;
};

/** Settings that were changed since the tallies were made came with a model of their own, which stays. */
async function learn(
  store: TenantStore,
  turn: DividedTurn,
  { settings, settingsVersion }: { readonly settings: Settings; readonly settingsVersion: number },
  night: Night,
): Promise<void> {
  let revision = Number.POSITIVE_INFINITY;
  let tally = EMPTY_LEARNING_TALLY;
  for (const part of turn.parts) {
    const file: TallyFile = JSON.parse(await night.files.read(tallyFileKey(turn, part)));
    if (file.settingsVersion !== settingsVersion) return;
    revision = Math.min(revision, file.revision);
    tally = mergeLearningTallies(tally, file.tally);
  }
  if (tally.customers === 0) return;
  const asOf = todayIn(settings.timeZone, clockAt(turn, night).now());
  const model = fitTally(tally, settings, asOf, await store.readPool());
  await store.writeModel(model, revision, settingsVersion);
}

export const handler = lambdaOfStep(fitStep);
