import type { BatchGetItemCommand, BatchGetItemCommandOutput } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAmong } from '#shared/scoring';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { Unavailable } from '../../../lambdas/errors.ts';
import type { PlacedCustomer } from '../../../lambdas/store/customer-list.ts';
import { openDatabase, type TenantScope } from '../../../lambdas/store/database.ts';
import { LIST_SHARDS } from '../../../lambdas/store/tables.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { newTenant, recordCommands, startTestDatabase, type TestDatabase } from './database.ts';

const ids = Array.from({ length: 1_000 }, (_, i) => `customer ${i}`);

let running: TestDatabase;
let scope: TenantScope;
beforeAll(async () => {
  running = await startTestDatabase();
  scope = newTenant(running.database);
  const orders = ids.map((customerId, i) => ({
    orderId: 'o',
    customerId,
    date: '2026-01-01',
    netMinor: i + 1,
  }));
  await storeOf(scope, scope.tenant).writeOrders(orders, 1);
});
afterAll(() => running.stop());

/** A client of its own whose BatchGet leaves the last `left(call)` keys of a batch undone, as DynamoDB may. */
async function withUnprocessed(left: (call: number) => number): Promise<TenantScope> {
  const database = await openLocalDatabase(running.endpoint);
  let call = 0;
  database.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== 'BatchGetItemCommand') return next(args);
      const { RequestItems = {} } = args.input as BatchGetItemCommand['input'];
      const table = database.tables.state;
      const { Keys = [], ...rest } = RequestItems[table] ?? { Keys: [] };
      const done = Math.max(0, Keys.length - left(call++));
      const unprocessed = { ...rest, Keys: Keys.slice(done) };
      if (done === 0) {
        const output = { $metadata: {}, Responses: {}, UnprocessedKeys: { [table]: unprocessed } };
        return { output, response: {} };
      }
      const input = { RequestItems: { [table]: { ...rest, Keys: Keys.slice(0, done) } } };
      const answer = await next({ ...args, input });
      const output = answer.output as BatchGetItemCommandOutput;
      if (unprocessed.Keys.length > 0) output.UnprocessedKeys = { [table]: unprocessed };
      return answer;
    },
    { step: 'initialize', name: 'unprocessed' },
  );
  return { ...database, tenant: scope.tenant };
}

describe('readRecords', () => {
  it('reads 1,000 customers with ten BatchGets and nothing else', async () => {
    const { commands, stop } = recordCommands(scope);

    const records = await storeOf(scope, scope.tenant).readRecords(ids);
    stop();

    expect(records.size).toBe(1_000);
    expect(commands).toEqual(Array(10).fill('BatchGetItem'));
  });

  it('asks once for a customer that is named twice, and leaves out those it does not know', async () => {
    const records = await storeOf(scope, scope.tenant).readRecords(['customer 1', 'customer 1', 'nobody']);

    expect([...records.keys()]).toEqual(['customer 1']);
  });

  it('asks again for keys that came back unprocessed, until it has all', async () => {
    const halting = await withUnprocessed((call) => (call < 12 ? 40 : 0));

    const records = await storeOf(halting, scope.tenant).readRecords(ids);
    halting.client.destroy();

    expect(records.size).toBe(1_000);
  });

  it('gives up as unavailable when nothing is ever processed', async () => {
    const stuck = await withUnprocessed(() => 100);

    const outcome = storeOf(stuck, scope.tenant).readRecords(['customer 1']);

    await expect(outcome).rejects.toBeInstanceOf(Unavailable);
    stuck.client.destroy();
  });

  it('says unavailable, with the cause, when the database does not answer', async () => {
    const dead = openDatabase(scope.tables, {
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });

    const outcome = storeOf(dead, 't').readRecords(['c']);

    await expect(outcome).rejects.toMatchObject({ code: 'unavailable', cause: { code: 'ECONNREFUSED' } });
  });
});

describe('listCustomerIds', () => {
  it('lists every customer of the tenant once, from all shards', async () => {
    const listed = await storeOf(scope, scope.tenant).listCustomerIds();

    expect(listed.sort()).toEqual([...ids].sort());
  });

  it('lists none of another tenant', async () => {
    const other = newTenant(running.database);

    expect(await storeOf(other, other.tenant).listCustomerIds()).toEqual([]);
  });
});

describe('sampleCustomers', () => {
  it('is everybody where there are no more, and else those that fall lowest, with the share that they are', async () => {
    const store = storeOf(scope, scope.tenant);
    const [all, some] = [await store.sampleCustomers(2 * ids.length), await store.sampleCustomers(400)];

    expect([all.share, [...all.ids].sort()]).toEqual([1, [...ids].sort()]);
    expect([...some.ids].sort()).toEqual(ids.filter((id) => isAmong(id, some.share)).sort());
    expect(some.ids.length).toBeGreaterThan(300);
    expect(some.ids.length).toBeLessThanOrEqual(400);
    expect(Math.abs(some.ids.length / some.share / ids.length - 1)).toBeLessThan(0.15);
  });

  it('has nothing to do with the order of the ids: the older half has its share', async () => {
    const some = new Set((await storeOf(scope, scope.tenant).sampleCustomers(400)).ids);

    const older = ids.slice(0, ids.length / 2).filter((id) => some.has(id)).length;

    expect(Math.abs(older / some.size - 0.5)).toBeLessThan(0.1);
  });

  it('asks each shard once, however long it is', async () => {
    const { commands, stop } = recordCommands(running.database);

    await storeOf(scope, scope.tenant).sampleCustomers(80);
    stop();

    expect(commands).toEqual(Array.from({ length: LIST_SHARDS }, () => 'Query'));
  });
});

describe('listCustomers', () => {
  it.each([1, 7, 1_000])('goes through a shard by %i at a time, each customer once', async (most) => {
    const store = storeOf(scope, scope.tenant);
    const seen: string[] = [];
    for (let after: string | null = null, done = false; !done; ) {
      const page: PlacedCustomer[] = await store.listCustomers(3, after, most);
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.place ?? after;
      done = page.length < most;
    }

    expect(seen).toEqual(await store.listCustomerShard(3));
  });
});
