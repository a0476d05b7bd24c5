import type { CustomerScore, Quadrant, RefreshResponse, Settings } from '#shared/contracts';
import { type Day, isoDateOf } from '#shared/history';
import { addSums, EMPTY_SUMS, portfolioSums } from '#shared/portfolio';
import { customerScorer, type PortfolioModel, type Restored, restore } from '#shared/scoring';
import type { Clock } from '../dependencies.ts';
import { slicesOf } from '../store/concurrently.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';

/** What became of a shard. */
export type ShardRefreshed = Omit<RefreshResponse, 'next'>;

/** What scores stand on. */
interface Standing {
  readonly settings: Settings;
  readonly model: PortfolioModel;
}

/** So many customers are in hand at a time, however many a shard has. */
const CUSTOMERS_AT_ONCE = 2_000;

/**
 * Scores the customers of one shard of the list as of today, under the settings and the model that stand, and keeps
 * what has changed, who moved, and the shard's sums. Labels hold within their band, as everywhere. Repeated, it finds
 * nothing left to change; customers that are imported meanwhile keep their place, and their news come the next time.
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
  const counted = { scored: 0, changed: 0, moved: 0 };
  for (const ids of slicesOf(await store.listCustomerShard(shard), CUSTOMERS_AT_ONCE)) {
    const { scores, changed } = await scoreSome(store, ids, standing, asOf);
    await store.writeResults(changed, revision);
    sums = addSums(sums, portfolioSums(scores, settings.currency), settings.currency);
    counted.scored += scores.length;
    counted.changed += changed.length;
    counted.moved += changed.filter(({ movement }) => movement !== null).length;
  }
  await store.writeFigures(shard, { asOf: isoDateOf(asOf), sums });
  return { asOf: isoDateOf(asOf), ...counted };
}

async function scoreSome(
  store: TenantStore,
  ids: readonly string[],
  { settings, model }: Standing,
  asOf: Day,
): Promise<{ scores: CustomerScore[]; changed: Restored[] }> {
  const [records, stored] = await Promise.all([store.readRecords(ids), store.readResults(ids)]);
  const previous = Object.fromEntries(
    [...stored].flatMap(([id, { quadrant }]): [string, Quadrant][] => (quadrant ? [[id, quadrant]] : [])),
  );
  const scores = [...records.values()].map(
    customerScorer(model, settings, asOf, settings.locale, { previous }),
  );
  const changed = scores
    .map((score) => restore(score, isoDateOf(asOf), stored.get(score.customerId) ?? null))
    .filter((result) => result.changed);
  return { scores, changed };
}
