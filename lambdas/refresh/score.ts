import { concurrently } from '../store/concurrently.ts';
import { changeUnlessClosing, clockAt, lambdaOfStep, type Step } from './night.ts';
import type { PartTurn } from './parts.ts';
import { type ShardRefreshed, scoreShard } from './score-shard.ts';

/** What became of a part in one call, its shards together; the turn of those that are left, for the next. */
export interface PartRefreshed extends PartTurn, Pick<ShardRefreshed, 'scored' | 'changed' | 'moved'> {
  /** How many shards are left. */
  readonly left: number;
}

/** Scores one part of a company's customers, so far as a step reaches; nobody is left when the company went since. */
export const scoreStep: Step<PartTurn, PartRefreshed> =
  (night) =>
  async ({ tenant, at, run, part }) => {
    const turn = { tenant, at, run };
    const store = night.storeOf(tenant);
    const { settings, model, ...versions } = await store.readConfiguration();
    if (settings === null || model === null) return { ...turn, part: [], left: 0, ...together([]) };
    const standing = { settings, model, ...versions };
    const [clock, stretch] = [clockAt(turn, night), night.stretch()];
    const shards = await changeUnlessClosing(store, () =>
      concurrently(part, part.length, (shard) => scoreShard(store, shard, standing, clock, stretch)),
    );
    const left = part.filter((_, i) => shards?.[i]?.done === false);
    return { ...turn, part: left, left: left.length, ...together(shards ?? []) };
  };

function together(shards: readonly ShardRefreshed[]) {
  const sum = (what: 'scored' | 'changed' | 'moved') => shards.reduce((all, shard) => all + shard[what], 0);
  return { scored: sum('scored'), changed: sum('changed'), moved: sum('moved') };
}

export const handler = lambdaOfStep(scoreStep);
