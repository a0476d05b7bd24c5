import * as z from 'zod/mini';
import { PortfolioFigures, type PortfolioSums } from '#shared/contracts';
import { type Day, isoDateOf } from '#shared/history';
import { addTallies, EMPTY_TALLY, namedIn, portfolioFigures } from '#shared/portfolio';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { HistoryMissing, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { type Standing, scoreShard } from './refresh/score-shard.ts';
import { stretchOfRequest } from './refresh/stretch.ts';
import { LIST_SHARDS } from './store/tables.ts';
import type { ShardTally } from './store/tallies.ts';
import type { TenantStore } from './store/tenant-store.ts';
import { sumsByDay } from './sums-by-day.ts';
import { todayIn } from './today.ts';

const EQUITY_DAYS = 365;

/**
 * `GET /v1/portfolio/figures`: see PortfolioFigures. The night leaves what they are made of; what is older than today or
 * than the last import is worked out here, and kept.
 */
export const portfolioFiguresHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: PortfolioFigures,
    changes: true,
    respond: (_, store) => figuresNow(store, dependencies),
  });

export const handler = lambdaOf(portfolioFiguresHandler);

async function figuresNow(store: TenantStore, clock: Clock): Promise<PortfolioFigures> {
  const { settings, model, ...versions } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (model === null) throw new HistoryMissing();
  const asOf = todayIn(settings.timeZone, clock.now());
  const isFresh = (kept: ShardTally | undefined) =>
    kept !== undefined && kept.asOf === isoDateOf(asOf) && kept.revision >= versions.modelRevision;
  await workOut(store, { settings, model, ...versions }, isFresh, clock);

  const { currency } = settings;
  const fresh = [...(await store.readTallies()).values()].filter(isFresh);
  const tally = fresh.map((kept) => kept.tally).reduce(addTallies, EMPTY_TALLY);
  const records = await store.readRecords(namedIn(tally));
  const names = new Map(Array.from(records, ([id, { name }]) => [id, name]));
  return {
    ...portfolioFigures(tally, { currency, asOf, names }),
    left: LIST_SHARDS - fresh.length,
    equity: await equityOf(store, currency, asOf),
  };
}

/** Works out shards that are not fresh, for as long as a request may take. */
async function workOut(
  store: TenantStore,
  standing: Standing,
  isFresh: (kept: ShardTally | undefined) => boolean,
  clock: Clock,
): Promise<void> {
  const stretch = stretchOfRequest();
  const kept = await store.readTallies();
  for (let shard = 0; shard < LIST_SHARDS && Date.now() < stretch.until; shard++) {
    if (!isFresh(kept.get(shard))) await scoreShard(store, shard, standing, clock, stretch);
  }
}

async function equityOf(
  store: TenantStore,
  currency: string,
  asOf: Day,
): Promise<PortfolioFigures['equity']> {
  const parts = await store.readFigures(isoDateOf(asOf - EQUITY_DAYS));
  return sumsByDay(parts, currency).map((day) => ({ asOf: day.asOf, ...worthOf(day.sums) }));
}

function worthOf(sums: PortfolioSums): { clv: number; residual: number } {
  const groups = Object.values(sums);
  return {
    clv: groups.reduce((total, { clv }) => total + clv, 0),
    residual: groups.reduce((total, { residual }) => total + residual, 0),
  };
}
