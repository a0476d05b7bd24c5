import type { Quadrant, RefreshResponse, Settings } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { portfolioSums } from '#shared/portfolio';
import type { PortfolioModel } from '#shared/scoring';
import { customerScorer, restore } from '#shared/scoring';
import type { Clock } from '../dependencies.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';

/** What became of a shard. */
export type ShardRefreshed = Omit<RefreshResponse, 'next'>;

/**
 * Scores the customers of one shard of the list as of today, under the settings and the model that stand, and keeps
 * what has changed, who moved, and the shard's sums. Labels hold within their band, as everywhere. Repeated, it finds
 * nothing left to change; customers that are imported meanwhile keep their place, and their news come the next time.
 */
export async function scoreShard(
  store: TenantStore,
  shard: number,
  { settings, model }: { readonly settings: Settings; readonly model: PortfolioModel },
  { now, nextRevision }: Clock,
): Promise<ShardRefreshed> {
  const revision = nextRevision();
  const asOf = todayIn(settings.timeZone, now());
  const day = isoDateOf(asOf);
  const ids = await store.listCustomerShard(shard);
  const [records, stored] = await Promise.all([store.readRecords(ids), store.readResults(ids)]);
  const previous = Object.fromEntries(
    [...stored].flatMap(([id, { quadrant }]): [string, Quadrant][] => (quadrant ? [[id, quadrant]] : [])),
  );
  const scores = [...records.values()].map(
    customerScorer(model, settings, asOf, settings.locale, { previous }),
  );
  const changed = scores
    .map((score) => restore(score, day, stored.get(score.customerId) ?? null))
    .filter((result) => result.changed);
  await store.writeResults(changed, revision);
  await store.writeFigures(shard, { asOf: day, sums: portfolioSums(scores, settings.currency) });
  return {
    asOf: day,
    scored: scores.length,
    changed: changed.length,
    moved: changed.filter(({ movement }) => movement !== null).length,
  };
}
