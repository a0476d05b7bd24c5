import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { refitTenant } from '../../../lambdas/refit.ts';
import { type ShardRefreshed, scoreShard } from '../../../lambdas/refresh/score-shard.ts';
import type { Stretch } from '../../../lambdas/refresh/stretch.ts';
import { refreshPart } from '../../../lambdas/refresh.ts';
import { shardOf } from '../../../lambdas/store/keys.ts';
import { LIST_SHARDS } from '../../../lambdas/store/tables.ts';
import type { TenantStore } from '../../../lambdas/store/tenant-store.ts';
import { speakOfAllIn } from '../log-watch.ts';
import { type Company, companyOf } from '../store/company.ts';
import { startTestDatabase, type TestDatabase } from '../store/database.ts';
import { itemsWith } from '../store/every-item.ts';
import { killedAtChange } from '../store/killed-at-change.ts';

const TODAY = Date.parse('2026-11-21T12:00:00Z');
const CLOCK = { now: () => new Date(TODAY), nextRevision: Date.now };
const TOMORROW = { ...CLOCK, now: () => new Date(TODAY + 86_400_000) };
const SETTINGS = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');
const SHARD = 5;

const UNCUT: Stretch = { until: Number.POSITIVE_INFINITY, atOnce: 2_000 };
/** Stops after every second customer. */
const CUT: Stretch = { until: 0, atOnce: 2 };

/** The customers of one shard: amounts and gaps of which sums are no whole numbers. */
const CUSTOMERS = Array.from({ length: 200 }, (_, i) => `cut-${i}`)
  .filter((id) => shardOf(id) === SHARD)
  .slice(0, 15);
const ORDERS: Order[] = CUSTOMERS.flatMap((customerId, c) =>
  [1_100, 880 - c, 610, 590, 330 + c, 120, 110 - 7 * c].slice(c % 4).map((daysAgo) => ({
    orderId: `${c}-${daysAgo}`,
    customerId,
    date: new Date(TODAY - daysAgo * 86_400_000).toISOString().slice(0, 10),
    netMinor: 40_123 + 3_217 * c,
  })),
);

let running: TestDatabase;
/** What an uncut call leaves. */
let expected: Awaited<ReturnType<typeof leftByOne>>;
beforeAll(async () => {
  running = await startTestDatabase();
  speakOfAllIn({ orders: ORDERS });
  expected = await leftByOne();
});
afterAll(() => running.stop());

async function company(orders: readonly Order[] = ORDERS): Promise<Company> {
  const one = await companyOf(running.database, SETTINGS, orders);
  await refitTenant(one.store, CLOCK);
  return one;
}

async function score(store: TenantStore, stretch: Stretch, clock = CLOCK): Promise<ShardRefreshed> {
  const { settings, model, ...versions } = await store.readConfiguration();
  if (settings === null || model === null) throw new Error('a company has both');
  return scoreShard(store, SHARD, { settings, model, ...versions }, clock, stretch);
}

/** Calls until the shard is done; gives what each call said. */
async function scoreAll(store: TenantStore, stretch: Stretch, clock = CLOCK): Promise<ShardRefreshed[]> {
  const calls: ShardRefreshed[] = [];
  do calls.push(await score(store, stretch, clock));
  while (!calls.at(-1)?.done);
  return calls;
}

/** All that is left of a shard, but for when. */
async function left({ tenant, store }: Company) {
  const [results, figures, tallies, items] = await Promise.all([
    store.readResults(CUSTOMERS),
    store.readFigures(''),
    store.readTallies(),
    itemsWith(running.database, tenant),
  ]);
  const { asOf, tally } = tallies.get(SHARD) ?? {};
  return {
    results: Object.fromEntries(results),
    figures,
    asOf,
    tally,
    progress: items.filter((key) => key.includes('PROGRESS')),
  };
}

async function leftByOne(orders: readonly Order[] = ORDERS) {
  const one = await company(orders);
  await score(one.store, UNCUT);
  return left(one);
}

const sum = (calls: readonly ShardRefreshed[], what: 'scored' | 'changed' | 'moved') =>
  calls.reduce((all, call) => all + call[what], 0);

describe('a shard that is stopped and gone on with', () => {
  it('comes to the same as one that is not, wherever it was cut, and leaves nothing of where it stood', async () => {
    expect(Object.keys(expected.results)).toHaveLength(CUSTOMERS.length);

    for (const atOnce of [1, 2, 5, 15, 16]) {
      const cut = await company();
      const calls = await scoreAll(cut.store, { until: 0, atOnce });

      expect(calls).toHaveLength(Math.floor(CUSTOMERS.length / atOnce) + 1);
      expect([sum(calls, 'scored'), sum(calls, 'changed')]).toEqual([CUSTOMERS.length, CUSTOMERS.length]);
      expect([atOnce, await left(cut)]).toEqual([atOnce, expected]);
    }
  });

  it('comes to the same where it was killed at any change and called again', async () => {
    const cut: Stretch = { until: 0, atOnce: 4 };
    const slices = Math.ceil(CUSTOMERS.length / cut.atOnce);
    // Each slice's results, where it stopped behind each but the last, and in the end figures, tally and no more progress.
    const changes = slices + (slices - 1) + 3;

    for (let n = 1; n <= changes; n++) {
      const killed = await company();
      await expect(scoreAll(killedAtChange(n, killed.store), cut)).rejects.toThrow('killed');

      await scoreAll(killed.store, cut);

      expect([n, await left(killed)]).toEqual([n, expected]);
    }
  });

  it('comes to the same where three callers work at once', async () => {
    for (const atOnce of [1, 2, 4]) {
      const shared = await company();

      await Promise.all([0, 1, 2].map(() => scoreAll(shared.store, { until: 0, atOnce })));

      expect([atOnce, await left(shared)]).toEqual([atOnce, expected]);
    }
  });

  it('begins anew under the model of an import in between', async () => {
    const more = CUSTOMERS.map((customerId, c) => ({
      orderId: 'new',
      customerId,
      date: '2026-11-20',
      netMinor: 90_001 + c,
    }));
    const changed = await company();
    await score(changed.store, CUT);
    await score(changed.store, CUT);

    await changed.store.writeOrders(more, 2);
    await refitTenant(changed.store, CLOCK);
    const calls = await scoreAll(changed.store, CUT);

    expect(sum(calls, 'scored')).toBe(CUSTOMERS.length);
    const { results: _, ...figures } = await leftByOne([...ORDERS, ...more]);
    expect(await left(changed)).toMatchObject(figures);
  });

  it('keeps its place while orders come whose import is not at its end, and has their news the next time', async () => {
    const more = CUSTOMERS.map((customerId, c) => ({
      orderId: 'new',
      customerId,
      date: '2026-11-20',
      netMinor: 90_001 + c,
    }));
    const growing = await company();
    const first = await score(growing.store, CUT);

    await growing.store.writeOrders(more, 2);
    const rest = await scoreAll(growing.store, CUT);
    const again = await scoreAll(growing.store, CUT);

    expect(first.scored + sum(rest, 'scored')).toBe(CUSTOMERS.length);
    expect(sum(again, 'changed')).toBe(first.scored);
  });

  it.each([
    ['day', async (store: TenantStore) => ({ store, clock: TOMORROW })],
    [
      'model',
      async (store: TenantStore) => {
        await refitTenant(store, CLOCK);
        return { store, clock: CLOCK };
      },
    ],
    [
      'choice of settings',
      async (store: TenantStore) => {
        await store.writeSettings({ ...SETTINGS, hourCost: 99 }, 1, null);
        return { store, clock: CLOCK };
      },
    ],
  ])('begins anew under another %s', async (_, change) => {
    const { store } = await company();
    await score(store, CUT);
    await score(store, CUT);

    const under = await change(store);

    expect(sum(await scoreAll(under.store, CUT, under.clock), 'scored')).toBe(CUSTOMERS.length);
  });
});

describe('a customer that is forgotten', () => {
  const [gone = ''] = CUSTOMERS;

  it('between two calls leaves no trace, and the shard is begun anew without it', async () => {
    const one = await company();
    await score(one.store, { until: 0, atOnce: 14 });
    expect((await left(one)).progress).toHaveLength(1);

    await one.store.forgetCustomer(gone, Date.now());
    const named = (await itemsWith(running.database, gone)).filter((key) => key.includes(one.tenant));
    await scoreAll(one.store, CUT);

    expect(named.filter((key) => key.includes('META'))).toEqual([]);
    const { progress: _, results, ...rest } = await left(one);
    expect(Object.keys(results).sort()).toEqual(CUSTOMERS.filter((id) => id !== gone).sort());
    expect(rest.tally?.known).toBe(CUSTOMERS.length - 1);
    expect(JSON.stringify(rest)).not.toContain(`"${gone}"`);
  });

  it('while its shard is worked out is in nothing that is kept of it', async () => {
    const one = await company();
    const forgetting = (store: TenantStore): TenantStore => ({
      ...store,
      writeFigures: async (...figures) => {
        await store.forgetCustomer(gone, Date.now());
        return store.writeFigures(...figures);
      },
    });

    const interrupted = await score(forgetting(one.store), UNCUT);
    const named = (await itemsWith(running.database, gone)).filter((key) => key.includes(one.tenant));
    await scoreAll(one.store, UNCUT);

    expect(interrupted.done).toBe(false);
    expect(named.filter((key) => key.includes('META'))).toEqual([]);
    expect((await left(one)).tally?.known).toBe(CUSTOMERS.length - 1);
  });
});

describe('a company that is deleted', () => {
  it('leaves nothing of where its shards stood', async () => {
    const { tenant, store } = await company();
    await score(store, CUT);

    while (!(await store.deleteStep()).done);

    const items = await itemsWith(running.database, tenant);
    expect(items.filter((key) => key.includes('PROGRESS'))).toEqual([]);
  });
});

describe('POST /v1/refresh', () => {
  it('names the same shard until it is done, then the next, and learns once', async () => {
    const { store } = await company();
    const said: { next: string | null; scored: number }[] = [];
    const { modelRevision: before } = await store.readConfiguration();
    for (let after: string | null = null, done = false; !done; done = after === null) {
      const { next, scored } = await refreshPart({ after }, store, CLOCK, { until: 0, atOnce: 4 });
      said.push({ next, scored });
      after = next;
      if (said.length === 1) expect((await store.readConfiguration()).modelRevision).toBeGreaterThan(before);
    }

    const calls = Array.from({ length: LIST_SHARDS }, (_, shard) => (shard === SHARD ? 4 : 1));
    const expected = calls.flatMap((times, shard) => [
      ...Array.from({ length: times - 1 }, () => String(shard - 1)),
      shard + 1 < LIST_SHARDS ? String(shard) : null,
    ]);
    expect(said.map(({ next }) => next)).toEqual(expected);
    expect(said.reduce((all, { scored }) => all + scored, 0)).toBe(CUSTOMERS.length);
  });
});
