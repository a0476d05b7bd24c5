import { CATALOGUE, type CatalogueEntry } from '#shared/actions';
import type { Quadrant, QuadrantMovement, StoredScore } from '#shared/contracts';
import { type Digest, digestOf } from '#shared/digest';
import { isoDateOf } from '#shared/history';
import { customerDecider, frameOf, readerOf, recommendationOf } from '#shared/scoring';
import { LIST_SHARDS } from '../store/tables.ts';
import type { TenantStore } from '../store/tenant-store.ts';
import { todayIn } from '../today.ts';

const DAYS = 7;

/** So many of the most pressing customers are worked out as of today; the others are counted. */
const MOST_SCORED = 300;

/** The week of a company from what the nights have left; null while there is nothing to tell. */
export async function weekOf(store: TenantStore, now: Date): Promise<Digest | null> {
  const { settings, model } = await store.readConfiguration();
  if (settings === null || model === null) return null;
  const today = todayIn(settings.timeZone, now);
  const since = isoDateOf(today - DAYS);
  const waiting = (await everyShard((shard, after) => store.listResults(shard, 0, after)))
    .filter(asksForWork)
    .sort(mostPressingFirst);
  const moved = await everyShard((shard, after) => store.listMovements(shard, since, after));
  const first = waiting.slice(0, MOST_SCORED).map(({ customerId }) => customerId);
  const movers = [...moved].sort(richestFirst).slice(0, MOST_SCORED);
  const records = await store.readRecords([...first, ...movers.map(({ customerId }) => customerId)]);
  const previous = Object.fromEntries(
    waiting.flatMap(({ customerId, quadrant }): [string, Quadrant][] =>
      quadrant === null ? [] : [[customerId, quadrant]],
    ),
  );
  const frame = frameOf(model, settings, today);
  const decide = customerDecider(frame, previous);
  const reader = readerOf(frame, settings.locale);
  return digestOf({
    locale: settings.locale,
    currency: settings.currency,
    asOf: isoDateOf(today),
    since,
    decisions: first.flatMap((id) => {
      const record = records.get(id);
      return record ? [decide(record)] : [];
    }),
    tell: (decision) => recommendationOf(decision, frame, reader).primaryAction,
    beyond: waiting.length - first.length,
    moved,
    names: new Map([...records].map(([id, { name }]) => [id, name])),
  });
}

interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly last: string | null;
}

async function everyShard<Entry>(
  read: (shard: number, after: string | null) => Promise<Page<Entry>>,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let shard = 0; shard < LIST_SHARDS; shard++) {
    let after: string | null = null;
    do {
      const page: Page<Entry> = await read(shard, after);
      all.push(...page.entries);
      after = page.last;
    } while (after !== null);
  }
  return all;
}

const ACTIONS: ReadonlyMap<string, CatalogueEntry> = new Map(Object.entries(CATALOGUE));

/** An action that is a deed, with a day on which it is due. */
function asksForWork({ action }: StoredScore): boolean {
  const { kind = 'none', dueDays = null } = ACTIONS.get(action) ?? {};
  return kind !== 'none' && dueDays !== null;
}

/** Obligations, then by money: what the work queue will put first is among the first of these. */
function mostPressingFirst(a: StoredScore, b: StoredScore): number {
  return Number(isOwed(b)) - Number(isOwed(a)) || (b.netEffect ?? 0) - (a.netEffect ?? 0);
}

function isOwed({ action }: StoredScore): boolean {
  return ACTIONS.get(action)?.kind === 'obligation';
}

function richestFirst(a: QuadrantMovement, b: QuadrantMovement): number {
  return Math.abs(b.contribution) - Math.abs(a.contribution);
}
