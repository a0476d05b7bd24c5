import { concurrently } from '../store/concurrently.ts';
import { changeUnlessClosing, clockAt, lambdaOfStep, type Step } from './night.ts';
import type { PartTurn } from './parts.ts';
import { type ShardRefreshed, scoreShard } from './score-shard.ts';

/** What became of a part's shards, together. */
export type PartRefreshed = Omit<ShardRefreshed, 'asOf'>;

/** Scores one part of a company's customers; null when the company went since, or has none. */
export const scoreStep: Step<PartTurn, PartRefreshed | null> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  const { settings, model } = await store.readConfiguration();
  if (settings === null || model === null) return null;
  const clock = clockAt(turn, night);
  const shards = await changeUnlessClosing(store, () =>
    concurrently(turn.part, turn.part.length, (shard) =>
      scoreShard(store, shard, { settings, model }, clock),
    ),
  );
  return shards && together(shards);
};

function together(shards: readonly ShardRefreshed[]): PartRefreshed {
  const sum = (what: keyof PartRefreshed) => shards.reduce((all, shard) => all + shard[what], 0);
  return { scored: sum('scored'), changed: sum('changed'), moved: sum('moved') };
}

export const handler = lambdaOfStep(scoreStep);
