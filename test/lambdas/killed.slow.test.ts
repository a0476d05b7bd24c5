import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { foldOrders } from '#shared/history';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { membershipOf, readHome } from '../../lambdas/store/membership.ts';
import { readEntries } from '../../lambdas/store/standing.ts';
import { LIST_SHARDS } from '../../lambdas/store/tables.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { apiCaller } from './api-caller.ts';
import { deleting, finish, importing, type LongWork, refreshing } from './long-work.ts';
import { type StackProcess, startStackProcess } from './stack-process.ts';
import { itemsWith } from './store/every-item.ts';

/** `KILLS=200` kills more often, an equal number of times in each kind of work. */
const KILLS_EACH = Math.ceil(Number(process.env.KILLS ?? 12) / 3);
const TODAY = '2026-11-21';
const CUSTOMERS = Array.from({ length: 24 }, (_, i) => `c${i}`);
const ORDERS_A_PART = 80;
/** A deletion that comes sooner after an import waits for the index of customers; see `lease.ts`. */
const INDEX_FOLLOWS_MS = 3_100;
const MINUTE_MS = 60_000;

/** Monthly orders; every third customer's end half a year ago. */
const ORDERS: Order[] = CUSTOMERS.flatMap((customerId, c) =>
  Array.from({ length: c % 3 === 0 ? 9 : 15 }, (_, month) => ({
    orderId: `${c}-${month}`,
    customerId,
    date: new Date(Date.UTC(2025, 7 + month, 3 + (c % 20))).toISOString().slice(0, 10),
    netMinor: 50_000 + 10_000 * c,
  })),
);

const dataDir = mkdtempSync(join(tmpdir(), 'killed-'));
const random = seededRandom(Number(process.env.KILL_SEED ?? 1));
let stack: StackProcess;
let database: Database;
beforeAll(start);
afterAll(async () => {
  await kill();
  rmSync(dataDir, { recursive: true });
});

async function start(): Promise<void> {
  stack = await startStackProcess(dataDir, TODAY);
  database = await openLocalDatabase(stack.dynamoEndpoint);
}

async function kill(): Promise<void> {
  database.client.destroy();
  await stack.kill();
}

/** Signs a new user in, whose company has its settings; gives the user. */
async function company(): Promise<string> {
  const sub = randomUUID();
  await apiCaller(stack, sub).chooseSettings({ profitThreshold: 1_000 });
  return sub;
}

async function imported(): Promise<string> {
  const sub = await company();
  await finish(importing(ORDERS, ORDERS.length), apiCaller(stack, sub));
  return sub;
}

/** A company that was refreshed before its settings changed: at the next refresh customers move. */
async function readyToMove(): Promise<string> {
  const sub = await imported();
  const caller = apiCaller(stack, sub);
  await finish(refreshing(), caller);
  await caller.chooseSettings({ profitThreshold: 30_000 });
  return sub;
}

/** How long each call of the work takes when nobody disturbs it, in milliseconds. */
async function paceOf(work: LongWork, sub: string): Promise<number[]> {
  const pace: number[] = [];
  for (let done = false; !done; ) {
    const begun = performance.now();
    done = await work(apiCaller(stack, sub));
    pace.push(performance.now() - begun);
  }
  return pace;
}

/**
 * Kills everything during a call of the work, starts it again and ends the work, beginning with that call.
 *
 * @returns whether it was killed in the middle, and not a moment after the end
 */
async function killDuring(work: LongWork, pace: readonly number[], sub: string): Promise<boolean> {
  const [caller, whole] = [apiCaller(stack, sub), Math.floor(random() * pace.length)];
  for (let call = 0; call < whole; call++) if (await work(caller)) return false;
  const rest = finish(work, caller).then(
    () => false,
    () => true,
  );
  await sleep(random() * (pace[whole] ?? 0));
  await kill();
  const cut = await rest;
  await start();
  if (cut) await finish(work, apiCaller(stack, sub));
  return cut;
}

async function tenantOf(sub: string): Promise<string> {
  return (await membershipOf(database, { sub, email: null }, new Date())).tenant;
}

/** Everything that is kept of a company's customers, but for when it was written. */
async function kept(sub: string) {
  const tenant = await tenantOf(sub);
  const store = storeOf(database, tenant);
  const [records, results, figures, { model }, entries, ...movements] = await Promise.all([
    store.readRecords(await store.listCustomerIds()),
    store.readResults(CUSTOMERS),
    store.readFigures(''),
    store.readConfiguration(),
    Promise.all(CUSTOMERS.map((id) => readEntries({ ...database, tenant }, id))),
    ...Array.from({ length: LIST_SHARDS }, (_, shard) => store.listMovements(shard, '', null)),
  ]);
  return {
    ledgers: Object.fromEntries([...records].map(([id, { ledger }]) => [id, ledger])),
    orders: entries
      .flat()
      .map(({ id }) => id)
      .sort(),
    results: Object.fromEntries(results),
    figures,
    model,
    movements: movements
      .flatMap((page) => page.entries)
      .sort((a, b) => (a.customerId < b.customerId ? -1 : 1)),
  };
}

const EXPECTED_LEDGERS = Object.fromEntries(
  CUSTOMERS.map((id) => [
    id,
    foldOrders(
      [],
      ORDERS.filter(({ customerId }) => customerId === id),
    ),
  ]),
);

/** Kills in the middle were meant. */
function expectCut(cuts: readonly boolean[]): void {
  process.stdout.write(`killed ${cuts.length} times, ${cuts.filter(Boolean).length} of them in the middle
`);
  expect(cuts).toContain(true);
}

describe('a process that is killed at any moment and started again', () => {
  const limit = KILLS_EACH * 10_000 + MINUTE_MS;

  it('in the middle of an import loses nothing and doubles nothing', { timeout: limit }, async () => {
    const spared = await company();
    const pace = await paceOf(importing(ORDERS, ORDERS_A_PART), spared);
    const expected = await kept(spared);
    const cuts: boolean[] = [];

    for (let n = 0; n < KILLS_EACH; n++) {
      const sub = await company();
      cuts.push(await killDuring(importing(ORDERS, ORDERS_A_PART), pace, sub));
      expect(await kept(sub)).toEqual(expected);
    }

    expect(expected.ledgers).toEqual(EXPECTED_LEDGERS);
    expect(expected.orders).toEqual(ORDERS.map(({ orderId }) => orderId).sort());
    expectCut(cuts);
  });

  it('in the middle of a refresh tells each movement once, and the sums of all', {
    timeout: limit,
  }, async () => {
    const spared = await readyToMove();
    const pace = await paceOf(refreshing(), spared);
    const expected = await kept(spared);
    const cuts: boolean[] = [];

    for (let n = 0; n < KILLS_EACH; n++) {
      const sub = await readyToMove();
      cuts.push(await killDuring(refreshing(), pace, sub));
      expect(await kept(sub)).toEqual(expected);
    }

    expect(Object.keys(expected.results)).toHaveLength(CUSTOMERS.length);
    expect(expected.movements.length).toBeGreaterThan(CUSTOMERS.length / 8);
    expectCut(cuts);
  });

  it('in the middle of a deletion deletes all of the company, and nothing of another', {
    timeout: limit,
  }, async () => {
    const [neighbour, undisturbed] = [await imported(), await imported()];
    const condemned: string[] = [];
    for (let n = 0; n < KILLS_EACH; n++) condemned.push(await imported());
    const before = await itemsWith(database, await tenantOf(neighbour));
    await sleep(INDEX_FOLLOWS_MS);
    const pace = await paceOf(deleting(), undisturbed);
    const cuts: boolean[] = [];

    for (const sub of condemned) {
      const tenant = await tenantOf(sub);
      cuts.push(await killDuring(deleting(), pace, sub));
      expect(await itemsWith(database, tenant)).toEqual([]);
      expect(await readHome(database, sub)).toBeNull();
    }

    expect(await itemsWith(database, await tenantOf(neighbour))).toEqual(before);
    expectCut(cuts);
  });
});
