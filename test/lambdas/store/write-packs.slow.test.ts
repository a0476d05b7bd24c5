import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { relationsOf } from '#shared/history';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { commit } from '../../../lambdas/store/commit.ts';
import { EMPTY_SUMMARY, summaryItem } from '../../../lambdas/store/customer-summary.ts';
import type { TenantScope } from '../../../lambdas/store/database.ts';
import { entryOfOrder } from '../../../lambdas/store/entry.ts';
import { ORDER_PREFIX } from '../../../lambdas/store/keys.ts';
import { readEntries, readSummaries } from '../../../lambdas/store/standing.ts';
import { writeCustomers } from '../../../lambdas/store/write-customers.ts';
import { writeEntries } from '../../../lambdas/store/write-entries.ts';
import { newTenant, recordCommands, startTestDatabase, type TestDatabase } from './database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

/** Customers `c0`, `c1` … with as many orders as each entry says, of 1, 2, 3 … cents. */
function ordersOf(counts: readonly number[]): Order[] {
  return counts.flatMap((count, customer) =>
    Array.from({ length: count }, (_, i) => ({
      orderId: `o${i}`,
      customerId: `c${customer}`,
      date: '2026-05-04',
      netMinor: i + 1,
    })),
  );
}

const writeOrders = (scope: TenantScope, orders: readonly Order[], revision: number) =>
  writeEntries(
    scope,
    orders.map((order) => entryOfOrder(order, revision)),
  );

const times = (customers: number, orders: number) => Array<number>(customers).fill(orders);

async function transactionsDuring(scope: TenantScope, work: () => Promise<unknown>): Promise<number> {
  const { commands, stop } = recordCommands(scope);
  await work();
  stop();
  return commands.filter((command) => command === 'TransactWriteItems').length;
}

describe('a pack', () => {
  // DynamoDB takes 100 items a transaction: a customer needs one for its summary and one for each order.
  it.each([
    { what: '50 customers of one order', counts: times(50, 1), transactions: 1 },
    { what: '51 customers of one order', counts: times(51, 1), transactions: 2 },
    { what: '2 customers of 49 orders', counts: [49, 49], transactions: 1 },
    { what: 'customers of 49 and 50 orders', counts: [49, 50], transactions: 2 },
    { what: 'a customer of 99 orders', counts: [99], transactions: 1 },
    { what: 'a customer of 100 orders', counts: [100], transactions: 2 },
    { what: 'a customer of 250 orders among small ones', counts: [1, 250, 1], transactions: 5 },
  ])('takes up to 100 items: $what in $transactions', async ({ counts, transactions }) => {
    const scope = newTenant(running.database);
    const orders = ordersOf(counts);

    expect(await transactionsDuring(scope, () => writeOrders(scope, orders, 1))).toBe(transactions);

    const summaries = await readSummaries(
      scope,
      counts.map((_, customer) => `c${customer}`),
    );
    expect(counts.map((_, customer) => summaries.get(`c${customer}`)?.summary.ledger[0]?.netMinor)).toEqual(
      counts.map((count) => (count * (count + 1)) / 2),
    );
  });

  it('carries rows of the customer list as well', async () => {
    const scope = newTenant(running.database);
    const rows = times(100, 1).map((_, i) => ({ customerId: `c${i}`, facts: { nps: 9 } }));

    expect(await transactionsDuring(scope, () => writeCustomers(scope, rows, 1))).toBe(2);
  });

  it('leaves out customers of whom nothing changes', async () => {
    const scope = newTenant(running.database);
    const orders = ordersOf(times(3, 1));
    await writeOrders(scope, orders, 1);

    const corrected = orders.map((order) => (order.customerId === 'c2' ? { ...order, netMinor: 7 } : order));
    await writeOrders(scope, corrected, 1);

    const summaries = await readSummaries(scope, ['c0', 'c1', 'c2']);
    expect(['c0', 'c1', 'c2'].map((id) => summaries.get(id)?.version)).toEqual([1, 1, 2]);
  });

  it('is halved when its summaries together are more than a transaction takes', async () => {
    const scope = newTenant(running.database);
    // A survey takes 31 bytes of its customer's summary: 42 customers of 3,200 pass the 4 MB of a transaction.
    const surveys = Array.from({ length: 3_200 }, (_, day) => ({
      kind: 'survey' as const,
      eventId: String(day),
      customerId: 'c',
      date: new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10),
      nps: 9,
    }));
    const summary = { ...EMPTY_SUMMARY, relations: relationsOf(surveys) };
    const counts = times(42, 1);
    for (const i of counts.keys()) {
      await commit(scope, [{ summary: summaryItem(scope.tenant, `c${i}`, summary, 1), entries: [] }]);
    }

    const transactions = await transactionsDuring(scope, () => writeOrders(scope, ordersOf(counts), 1));

    expect(transactions).toBe(2);
  });
});

describe('a race', () => {
  it('for one customer of a pack harms neither that customer nor the others', async () => {
    const scope = newTenant(running.database);
    const rival = { ...(await openLocalDatabase(running.endpoint)), tenant: scope.tenant };
    const rivals: Order = { orderId: 'rival', customerId: 'c5', date: '2026-05-04', netMinor: 1_000 };
    const ids = times(8, 1).map((_, i) => `c${i}`);
    let isFirst = true;
    scope.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'TransactWriteItemsCommand' && isFirst) {
          isFirst = false;
          await writeOrders(rival, [rivals], 2);
        }
        return next(args);
      },
      { step: 'initialize', name: 'rival' },
    );

    const { commands, stop } = recordCommands(scope);
    const outcomes = await writeOrders(scope, ordersOf(times(8, 1)), 1);
    stop();
    scope.client.middlewareStack.remove('rival');
    rival.client.destroy();

    expect(outcomes).toEqual(Array(8).fill({ id: 'o0', verdict: 'accepted' }));
    // The pack of eight was refused; its halves met nobody.
    expect(commands.filter((command) => command === 'TransactWriteItems')).toHaveLength(3);
    const summaries = await readSummaries(scope, ids);
    expect(ids.map((id) => summaries.get(id)?.summary.ledger[0]?.netMinor)).toEqual([
      1, 1, 1, 1, 1, 1_001, 1, 1,
    ]);
    expect(ids.map((id) => summaries.get(id)?.version)).toEqual([1, 1, 1, 1, 1, 2, 1, 1]);
    expect(await readEntries(scope, 'c5', ORDER_PREFIX)).toHaveLength(2);
  });

  it('of an import with itself accepts every order once', async () => {
    const scope = newTenant(running.database);
    const orders = ordersOf(times(120, 2));

    const outcomes = (await Promise.all(times(3, 1).map(() => writeOrders(scope, orders, 1)))).flat();

    expect(outcomes.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(240);
    expect(outcomes.filter(({ verdict }) => verdict === 'unchanged')).toHaveLength(480);
    const summaries = await readSummaries(
      scope,
      orders.map((order) => order.customerId),
    );
    expect(
      [...summaries.values()].map(({ version, summary }) => [version, summary.ledger[0]?.netMinor]),
    ).toEqual(Array(120).fill([1, 3]));
  });
});
