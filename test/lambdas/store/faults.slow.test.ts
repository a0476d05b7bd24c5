import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/forecast';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { concurrently } from '../../../lambdas/store/concurrently.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { startTestDatabase, type TestDatabase } from './database.ts';
import { itemsWith } from './every-item.ts';
import { breakNetwork, type Fault } from './faulty-network.ts';
import { expectedAfter, type Happening, happenings, letHappen, recount } from './happenings.ts';
import { callUntilAnswered } from './persistent-caller.ts';
import { summariesOf } from './statements.ts';

/** `FAULT_HISTORIES=5000 FAULT_SEED=7` goes through more of them, and through others. */
const HISTORIES = Number(process.env.FAULT_HISTORIES ?? 150);
const SEED = Number(process.env.FAULT_SEED ?? 20_261_129);
/** Of four requests one goes wrong. */
const SHARE = 0.25;
const AT_ONCE = 48;

let running: TestDatabase;
/** The same tables through a network that works. */
let onlooker: Database;
let faults: Record<Fault, number>;
beforeAll(async () => {
  running = await startTestDatabase();
  onlooker = await openLocalDatabase(running.endpoint);
  faults = await breakNetwork(running.database, SHARE, seededRandom(SEED));
});
afterAll(async () => {
  onlooker.client.destroy();
  await running.stop();
});

async function newCompany() {
  const sub = crypto.randomUUID();
  const { tenant } = await directoryOf(onlooker).membershipOf({ sub, email: null });
  return { sub, tenant };
}

async function live(all: readonly Happening[]) {
  const { tenant } = await newCompany();
  const calls = await letHappen({ ...running.database, tenant }, all);
  const seen = { ...onlooker, tenant };
  return { all, calls, summaries: await summariesOf(seen), recounted: await recount(seen) };
}

describe('while every fourth request goes wrong', () => {
  it(
    'summaries equal what was said, and a recount of what stands, once every call was answered',
    async () => {
      const histories = fc.sample(happenings, { numRuns: HISTORIES, seed: SEED });

      const lived = await concurrently(histories, AT_ONCE, live);

      for (const { all, summaries, recounted } of lived) {
        const history = JSON.stringify(all);
        expect(summaries, history).toEqual(expectedAfter(all));
        expect(recounted, history).toEqual(summaries);
      }
      // The caller's own retries were needed.
      const calls = lived.reduce((sum, each) => sum + each.calls, 0);
      expect(calls).toBeGreaterThan(histories.reduce((sum, each) => sum + each.length, 0));
    },
    HISTORIES * 1_000,
  );

  it('a company is deleted whole', async () => {
    const [all = []] = fc.sample(happenings, { numRuns: 1, seed: SEED });
    const companies = await Promise.all(Array.from({ length: 4 }, newCompany));

    await Promise.all(
      companies.map(async ({ sub, tenant }) => {
        await letHappen({ ...onlooker, tenant }, all);
        const store = storeOf(running.database, tenant);
        let done = false;
        while (!done) await callUntilAnswered(async () => ({ done } = await store.deleteStep()));
        await callUntilAnswered(() => directoryOf(running.database).dissolve(tenant, sub));
      }),
    );

    for (const { sub, tenant } of companies) {
      expect(await itemsWith(onlooker, tenant)).toEqual([]);
      expect(await itemsWith(onlooker, sub)).toEqual([]);
    }
  });

  it('everything that can go wrong did', () => {
    expect(Object.entries(faults).filter(([, times]) => times === 0)).toEqual([]);
  });
});
