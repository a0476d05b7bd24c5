import { changeUnlessClosing, clockAt, lambdaOfStep, type Step, type TenantTurn } from './night.ts';
import { type ShardRefreshed, scoreShard } from './score-shard.ts';

export interface ShardTurn extends TenantTurn {
  readonly shard: number;
}

/** Scores one part of a company's customers; null when the company went since. */
export const scoreStep: Step<ShardTurn, ShardRefreshed | null> = (night) => async (turn) => {
  const store = night.storeOf(turn.tenant);
  const { settings, model } = await store.readConfiguration();
  if (settings === null || model === null) return null;
  return changeUnlessClosing(store, () =>
    scoreShard(store, turn.shard, { settings, model }, clockAt(turn, night)),
  );
};

export const handler = lambdaOfStep(scoreStep);
