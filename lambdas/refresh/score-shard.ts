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
import { customerSlices } from '../customer-slices.ts';
import type { Clock } from '../dependencies.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';

/** What became of a shard. */
export type ShardRefreshed = Omit<RefreshResponse, 'next'>;

/** What scores stand on. */
export interface Standing {
  readonly settings: Settings;
  readonly model: PortfolioModel;
}

/**
 * Scores the customers of one shard of the list as of today, under the settings and the model that stand, and keeps
 * what has changed, who moved, and the shard's sums and tally. Labels hold within their band, as everywhere. Repeated,
 * it finds nothing left to change; customers that are imported meanwhile keep their place, and their news come the next
 * time.
 */
export async function scoreShard(
  store: TenantStore,
  shard: number,
  standing: Standing,
  { now, nextRevision }: Clock,
): Promise<ShardRefreshed> {
  const revision = nextRevision();
  const { settings } = standing;
  const asOf = todayIn(settings.timeZone, now());
  let sums = EMPTY_SUMS;
  let tally = EMPTY_TALLY;
  const counted = { scored: 0, changed: 0, moved: 0 };
  for (const ids of customerSlices(await store.listCustomerShard(shard))) {
    const { records, scores, changed } = await scoreSome(store, ids, standing, asOf);
    await store.writeResults(changed, revision);
    sums = addSums(sums, portfolioSums(scores, settings.currency), settings.currency);
    for (const [i, record] of records.entries()) {
      tally = addTallies(tally, tallyOf(record, scores[i]?.quadrant ?? null, asOf));
    }
    counted.scored += scores.length;
    counted.changed += changed.length;
    counted.moved += changed.filter(({ movement }) => movement !== null).length;
  }
  await store.writeFigures(shard, { asOf: isoDateOf(asOf), sums });
  await store.writeTally(shard, { asOf: isoDateOf(asOf), revision, tally });
  return { asOf: isoDateOf(asOf), ...counted };
}

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
  const records = [...found.values()];
  const decide = customerDecider(frameOf(model, settings, asOf), previous);
  const scores = records.map((record) => decide(record).figures);
  const changed = scores
    .map((score) => restore(score, isoDateOf(asOf), stored.get(score.customerId) ?? null))
    .filter((result) => result.changed);
  return { records, scores, changed };
}
