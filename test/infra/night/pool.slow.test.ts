import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { runNight } from '../../../infra/local/night/run-night.ts';
import { refitTenant } from '../../../lambdas/refit.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { readPool } from '../../../lambdas/store/pool.ts';
import { storeOf, type TenantStore } from '../../../lambdas/store/tenant-store.ts';
import { seededRandom } from '../../../shared/forecast/index.ts';
import { startTestDatabase, type TestDatabase } from '../../lambdas/store/database.ts';

const COMPANIES = 24;
const TOO_FEW = 19;
const CUSTOMERS = 32;
const LAST_DAY = Date.UTC(2026, 10, 20);
const FIRST_NIGHT = new Date('2026-11-21T07:00:00Z');
const NEXT_NIGHT = new Date('2026-11-22T07:00:00Z');
const DAY_MS = 86_400_000;

let running: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'loyalty-pool-'));
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await running.stop();
});

/** Customers who order at times left to chance, and of whom some stop. */
function drawOrders(company: number): Order[] {
  const random = seededRandom(company + 1);
  return Array.from({ length: CUSTOMERS }, (_, c) => {
    const meanGap = 20 + 40 * random();
    const orders: Order[] = [];
    let day = 500 * random();
    while (day < 700) {
      orders.push({
        orderId: `${c}-${orders.length}`,
        customerId: `c${c}`,
        date: new Date(LAST_DAY - (700 - day) * DAY_MS).toISOString().slice(0, 10),
        netMinor: Math.round(20_000 + 60_000 * random()),
      });
      if (random() < 0.08) break;
      day += 1 - meanGap * Math.log(random());
    }
    return orders;
  }).flat();
}

interface Company {
  readonly tenant: string;
  readonly store: TenantStore;
}

async function company(number: number): Promise<Company> {
  const { tenant } = await directoryOf(running.database).membershipOf({ sub: randomUUID(), email: null });
  const store = storeOf(running.database, tenant);
  await store.writeSettings(
    { ...defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo'), profitThreshold: 1_000 },
    0,
    null,
  );
  await store.writeOrders(drawOrders(number), 1);
  return { tenant, store };
}

function night(at: Date, bad: readonly string[] = []) {
  const errors: string[] = [];
  const broken = (store: TenantStore) =>
    new Proxy(store, { get: () => () => Promise.reject(new RangeError('no words of this are passed on')) });
  return runNight(running.database, {
    folder,
    name: randomUUID(),
    at,
    whose: 'all',
    logger: { info: () => {}, error: (...line) => void errors.push(JSON.stringify(line)) },
    pause: async () => {},
    storeOf: (tenant) => {
      const store = storeOf(running.database, tenant);
      return bad.includes(tenant) ? broken(store) : store;
    },
  }).then((report) => ({ ...report, errors }));
}

const priorsOf = async ({ store }: Company) => {
  const { model } = await store.readConfiguration();
  return model?.orders?.experts.map(({ prior }) => prior ?? null);
};

describe('what companies have in common', () => {
  it('is learnt by a night from twenty companies on, and what the next one and later imports begin with', async () => {
    const companies: Company[] = [];
    for (let i = 0; i < TOO_FEW; i++) companies.push(await company(i));

    await night(FIRST_NIGHT);
    expect(await readPool(running.database)).toEqual({});

    for (let i = companies.length; i < COMPANIES; i++) companies.push(await company(i));
    const [one, bad] = companies as [Company, Company];
    // One of them fails, and enough are left.
    const { failed, errors } = await night(FIRST_NIGHT, [bad.tenant]);
    const pool = await readPool(running.database);
    expect(failed.map(({ tenant }) => tenant)).toEqual([bad.tenant]);
    expect(errors.join()).not.toMatch(new RegExp(`no words|${bad.tenant}`));
    expect(Object.keys(pool)).toEqual(expect.arrayContaining(['bg-cnbd-k', 'gamma-gamma']));
    expect(await priorsOf(one)).toEqual([null, null, null, null]);

    // Repeated, it stands where it stood.
    const asWritten = JSON.stringify(pool);
    await night(NEXT_NIGHT);
    const { model } = await one.store.readConfiguration();
    expect(model?.orders?.experts).toHaveLength(4);
    for (const { model: name, prior } of model?.orders?.experts ?? []) expect(prior).toEqual(pool[name]);
    for (const [name, prior] of Object.entries(await readPool(running.database))) {
      const before = pool[name as keyof typeof pool] ?? [];
      for (const [i, { mean }] of prior.entries()) {
        expect([name, i, Math.abs(mean - (before[i]?.mean ?? 99)) < 0.3]).toEqual([name, i, true]);
      }
    }
    const newest = await readPool(running.database);
    expect(JSON.stringify(newest)).not.toBe(asWritten);

    await refitTenant(one.store, { now: () => NEXT_NIGHT, nextRevision: Date.now });
    expect(await priorsOf(one)).toEqual(model?.orders?.experts.map(({ model: name }) => newest[name]));

    // Nothing in it but means and spreads, and no company's name.
    const text = JSON.stringify(newest);
    expect(
      text.replace(/"(mean|sd|nbd|cnbd-k|bg-cnbd-k|mbg-cnbd-k|pareto-nbd|gamma-gamma)":|[-\d.e{}[\],]/g, ''),
    ).toBe('');
  });
});
