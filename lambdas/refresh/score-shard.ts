import type { Quadrant, RefreshResponse, Settings } from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf } from '#shared/history';
import { addSums, addTallies, EMPTY_SUMS, EMPTY_TALLY, portfolioSums, tallyOf } from '#shared/portfolio';
import {
  customerDecider,
  frameOf,
  type PortfolioModel,
  type Restored,
  restore,
  type ScoreFigures,
} from '#shared/scoring';
import type { Clock } from '../dependencies.ts';
import type { Configuration } from '../store/configuration.ts';
import type { ShardProgress } from '../store/progress.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';
import type { Stretch } from './stretch.ts';

/** What became of a shard in one call; `done` when none of its customers is left. */
export interface ShardRefreshed extends Omit<RefreshResponse, 'next'> {
  readonly done: boolean;
}

/** What scores stand on. */
export interface Standing extends Pick<Configuration, 'settingsVersion' | 'modelRevision'> {
  readonly settings: Settings;
  readonly model: PortfolioModel;
}

/**
 * Scores the customers of one shard of the list as of today, under the settings and the model that stand, and keeps
 * what has changed, who moved, and the shard's sums and tally. Labels hold within their band, as everywhere.
 *
 * It goes on where the last call stopped, and stops where its stretch ends: cut anywhere, and however often, the same
 * comes of it. A shard that is done is begun anew, and so is one under another day, model or settings. Repeated, it finds
 * nothing left to change; customers that are imported meanwhile keep their place, and their news come the next time.
 */
export async function scoreShard(
  store: TenantStore,
  shard: number,
  standing: Standing,
  { now, nextRevision }: Clock,
  { until, atOnce }: Stretch,
): Promise<ShardRefreshed> {
  const revision = nextRevision();
  const { settings, settingsVersion, modelRevision } = standing;
  const today = todayIn(settings.timeZone, now());
  const asOf = isoDateOf(today);
  const from = [asOf, settingsVersion, modelRevision].join(' ');
  const counted = { scored: 0, changed: 0, moved: 0 };
  let progress = (await store.readProgress(shard, from)) ?? beginning(from, revision);
  for (;;) {
    const page = await store.listCustomers(shard, progress.through, atOnce);
    const ids = page.map(({ id }) => id);
    const { records, scores, changed } = await scoreSome(store, ids, standing, today);
    await store.writeResults(changed, revision);
    counted.scored += scores.length;
    counted.changed += changed.length;
    counted.moved += changed.filter(({ movement }) => movement !== null).length;
    progress = {
      ...progress,
      through: page.at(-1)?.place ?? progress.through,
      sums: addSums(progress.sums, portfolioSums(scores, settings.currency), settings.currency),
      tally: records.reduce(
        (tally, record, i) => addTallies(tally, tallyOf(record, scores[i]?.quadrant ?? null, today)),
        progress.tally,
      ),
    };
    if (page.length < atOnce)
      return { asOf, ...counted, done: await keepWhole(store, shard, asOf, progress) };
    if (Date.now() >= until) {
      await store.keepProgress(shard, { ...progress, stops: progress.stops + 1 });
      return { asOf, ...counted, done: false };
    }
  }
}

function beginning(standing: string, revision: number): ShardProgress {
  return { standing, revision, stops: 0, through: null, sums: EMPTY_SUMS, tally: EMPTY_TALLY };
}

/** False where somebody was forgotten on the way, whom the tally may name: the shard is begun anew. */
async function keepWhole(
  store: TenantStore,
  shard: number,
  asOf: string,
  progress: ShardProgress,
): Promise<boolean> {
  const { revision, sums, tally } = progress;
  await store.writeFigures(shard, { asOf, sums });
  const kept = await store.writeTally(shard, { asOf, revision, tally });
  if (progress.stops > 0) await store.dropProgress(shard, progress);
  return kept;
}

/** In the order of the ids, as sums of fractions depend on it. */
async function scoreSome(
  store: TenantStore,
  ids: readonly string[],
  { settings, model }: Standing,
  asOf: Day,
): Promise<{ records: CustomerRecord[]; scores: ScoreFigures[]; changed: Restored[] }> {
  const [found, stored] = await Promise.all([store.readRecords(ids), store.readResults(ids)]);
  const previous = Object.fromEntries(
    [...stored].flatMap(([id, { quadrant }]): [string, Quadrant][] => (quadrant ? [[id, quadrant]] : [])),
  );
  const records = ids.flatMap((id) => found.get(id) ?? []);
  const decide = customerDecider(frameOf(model, settings, asOf), previous);
  const scores = records.map((record) => decide(record).figures);
  const changed = scores
    .map((score) => restore(score, isoDateOf(asOf), stored.get(score.customerId) ?? null))
    .filter((result) => result.changed);
  return { records, scores, changed };
}
