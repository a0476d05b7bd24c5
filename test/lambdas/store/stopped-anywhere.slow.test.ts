import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerEvent, Order, QuadrantMovement, StoredScore } from '#shared/contracts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { storeOf, type TenantStore } from '../../../lambdas/store/tenant-store.ts';
import { startTestDatabase, type TestDatabase } from './database.ts';
import { itemsWith } from './every-item.ts';
import { stopAfter } from './stop-after.ts';

let running: TestDatabase;
/** The same tables by a client of their own, which is never stopped. */
let onlooker: Database;
beforeAll(async () => {
  running = await startTestDatabase();
  onlooker = await openLocalDatabase(running.endpoint);
});
afterAll(async () => {
  onlooker.client.destroy();
  await running.stop();
});

const orders: Order[] = Array.from({ length: 12 }, (_, i) => ({
  orderId: `o${i}`,
  customerId: i < 11 ? 'c1' : 'c2',
  date: '2026-01-05',
  netMinor: 100,
  customerName: 'Wanda',
}));
const survey: CustomerEvent = { kind: 'survey', eventId: 's', customerId: 'c1', date: '2026-01-06', nps: 9 };
const result = (customerId: string, quadrant: StoredScore['quadrant']): StoredScore => ({
  customerId,
  asOf: '2026-02-01',
  quadrant,
  quadrantBefore: null,
  quadrantSince: null,
  confidence: 0.9,
  lifecycle: 'ACTIVE',
  pAlive: 0.9,
  projectedShare: 0.8,
  contribution: 10,
  residual: 20,
  clv: 30,
  action: 'A22',
  netEffect: null,
});
const movement: QuadrantMovement = {
  customerId: 'c1',
  on: '2026-02-01',
  from: 'BUTTERFLY',
  to: 'TRUE_FRIEND',
  contribution: 10,
};

async function company(): Promise<{ sub: string; tenant: string; store: TenantStore }> {
  const sub = randomUUID();
  const { tenant } = await directoryOf(running.database).membershipOf({ sub, email: null });
  const store = storeOf(running.database, tenant);
  await store.writeOrders(orders, 1);
  await store.writeEvents([survey], 1);
  await store.writeResults(
    [
      { score: result('c1', 'TRUE_FRIEND'), movement },
      { score: result('c2', 'STRANGER'), movement: null },
    ],
    1,
  );
  return { sub, tenant, store };
}

/** Stops the work at every command that it sends, before and after; gives how many there were. */
async function atEveryCommand(
  check: (point: { commands: number; at: 'before' | 'after' }) => Promise<boolean>,
): Promise<number> {
  for (let commands = 0; ; commands++) {
    const stopped = [await check({ commands, at: 'before' }), await check({ commands, at: 'after' })];
    if (stopped.every((each) => !each)) return commands;
  }
}

describe('whatever is stopped, at whichever command, and begun again', () => {
  it('forgets the customer whole, and nobody else', async () => {
    const points = await atEveryCommand(async ({ commands, at }) => {
      const { tenant, store } = await company();
      const stopped = await stopAfter(running.database, commands, at, () => store.forgetCustomer('c1', 5));
      const meanwhile = await store.readRecords(['c1', 'c2']);
      expect(meanwhile.get('c1')?.ledger.at(0)?.netMinor ?? 1_100).toBe(1_100);

      await store.forgetCustomer('c1', 5);

      expect((await itemsWith(onlooker, `T#${tenant}#C#c1 `)).map((key) => key.split(' ').at(-1))).toEqual([
        'SUM',
      ]);
      expect([...(await store.readRecords(['c1', 'c2'])).keys()]).toEqual(['c2']);
      expect((await store.readResults(['c1', 'c2'])).size).toBe(1);
      return stopped;
    });

    expect(points).toBeGreaterThan(5);
  });

  it('deletes the company whole', async () => {
    const points = await atEveryCommand(async ({ commands, at }) => {
      const { tenant, sub, store } = await company();
      const directory = directoryOf(running.database);
      const deleteAll = async () => {
        while (!(await store.deleteStep()).done);
        await directory.dissolve(tenant, sub);
      };
      const stopped = await stopAfter(running.database, commands, at, deleteAll);

      await deleteAll();

      expect(await itemsWith(onlooker, tenant)).toEqual([]);
      expect(await itemsWith(onlooker, sub)).toEqual([]);
      return stopped;
    });

    expect(points).toBeGreaterThan(10);
  });

  it('keeps a result together with its movement, or neither', async () => {
    await atEveryCommand(async ({ commands, at }) => {
      const { store } = await company();
      const moved = {
        score: { ...result('c2', 'BARNACLE'), asOf: '2026-03-01' },
        movement: { ...movement, customerId: 'c2', on: '2026-03-01' },
      };
      const stopped = await stopAfter(running.database, commands, at, () => store.writeResults([moved], 2));

      const quadrant = (await store.readResults(['c2'])).get('c2')?.quadrant;
      const shards = await Promise.all(
        Array.from({ length: 8 }, (_, shard) => store.listMovements(shard, '2026-03-01', null)),
      );
      expect(shards.flatMap(({ entries }) => entries)).toHaveLength(quadrant === 'BARNACLE' ? 1 : 0);
      return stopped;
    });
  });
});
