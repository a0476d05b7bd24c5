import { concurrently } from '../store/concurrently.ts';
import { tallyCustomers } from '../tally-customers.ts';
import { todayIn } from '../today.ts';
import { clockAt, lambdaOfStep, type Step } from './night.ts';
import { type PartTurn, type TallyFile, tallyFileKey } from './parts.ts';

/** Tallies one part of a company's customers for its model to be learnt from; gives how many they are. */
export const tallyStep: Step<PartTurn, { readonly customers: number }> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  const { settings, settingsVersion } = await store.readConfiguration();
  if (settings === null) return { customers: 0 };

  const { now, nextRevision } = clockAt(turn, night);
  const revision = nextRevision();
  const ids = await concurrently(turn.part, turn.part.length, (shard) => store.listCustomerShard(shard));
  const tally = await tallyCustomers(store, ids.flat(), settings, todayIn(settings.timeZone, now()));
  const file: TallyFile = { revision, settingsVersion, tally };
  await night.files.write(tallyFileKey(turn, turn.part), JSON.stringify(file));
  return { customers: tally.customers };
};

export const handler = lambdaOfStep(tallyStep);
