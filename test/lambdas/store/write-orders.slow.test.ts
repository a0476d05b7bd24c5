import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { EMPTY_LEDGER, encodeLedger, foldOrders } from '#shared/history';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { Busy } from '../../../lambdas/errors.ts';
import { commit } from '../../../lambdas/store/commit.ts';
import { EMPTY_SUMMARY } from '../../../lambdas/store/customer-summary.ts';
import type { TenantScope } from '../../../lambdas/store/database.ts';
import { NEVER_WRITTEN, readAllOrders, readSummaries } from '../../../lambdas/store/standing.ts';
import { writeOrders } from '../../../lambdas/store/write-orders.ts';
import { newTenant, recordCommands, startTestDatabase, type TestDatabase } from './database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

/** An order as one import says it is. */
interface Version {
  readonly order: Order;
  readonly revision: number;
}

const CUSTOMERS = ['c1', 'a#C#b', '__proto__'];

/** Few customers, orders, days and revisions, so that they meet often; a correction always changes the amount. */
const version: fc.Arbitrary<Version> = fc
  .record({
    customerId: fc.constantFrom(...CUSTOMERS),
    orderId: fc.constantFrom('o1', 'o2', 'O#3', 'constructor'),
    date: fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-28'),
    amount: fc.integer({ min: -50, max: 200 }),
    costMinor: fc.option(fc.integer({ min: 0, max: 5_000 }), { nil: undefined }),
    customerName: fc.option(fc.constantFrom('Ana', 'Łukasz'), { nil: undefined }),
    revision: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ amount, revision, ...order }) => ({
    order: { ...order, netMinor: amount * 10 + revision },
    revision,
  }));

/** Two lists of the same versions in orders of their own, the second with some repeated. */
const deliveries = fc
  .array(version, { minLength: 1, maxLength: 25 })
  .chain((versions) =>
    fc.tuple(
      fc.shuffledSubarray(versions, { minLength: versions.length }),
      fc.shuffledSubarray([...versions, ...versions], { minLength: versions.length * 2 }),
    ),
  );

/** Sends runs of equal revision as one part each. */
async function deliver(scope: TenantScope, versions: readonly Version[]): Promise<void> {
  let part: Version[] = [];
  const send = () =>
    writeOrders(
      scope,
      part.map((each) => each.order),
      part[0]?.revision ?? 0,
    );
  for (const each of versions) {
    if (part.length > 0 && part[0]?.revision !== each.revision) {
      await send();
      part = [];
    }
    part.push(each);
  }
  await send();
}

async function summariesOf(scope: TenantScope) {
  const summaries = await readSummaries(scope, CUSTOMERS);
  return CUSTOMERS.map((customerId) => summaries.get(customerId)?.summary);
}

/** The summary as it must be, from nothing but the orders that stand in the table. */
async function recount(scope: TenantScope, customerId: string) {
  const orders = await readAllOrders(scope, customerId);
  if (orders.length === 0) return undefined;
  const [latest] = orders
    .filter((order) => order.customerName !== undefined)
    .sort((a, b) => (a.date + a.orderId < b.date + b.orderId ? 1 : -1));
  return {
    ledger: foldOrders(EMPTY_LEDGER, orders),
    nameOnOrders: latest ? { name: latest.customerName, date: latest.date, orderId: latest.orderId } : null,
    listed: null,
  };
}

const recountAll = (scope: TenantScope) =>
  Promise.all(CUSTOMERS.map((customerId) => recount(scope, customerId)));

describe('writeOrders', () => {
  it('leaves summaries that equal a recount, whatever arrives in whatever order, pieces and number', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ([once, twice]) => {
        const [one, other] = [newTenant(running.database), newTenant(running.database)];

        await deliver(one, once);
        await deliver(other, twice);

        expect(await summariesOf(one)).toEqual(await recountAll(one));
        expect(await summariesOf(other)).toEqual(await summariesOf(one));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the version with the highest revision', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ([versions]) => {
        const scope = newTenant(running.database);

        await deliver(scope, versions);

        for (const { order, revision } of versions) {
          const orders = await readAllOrders(scope, order.customerId);
          const stands = orders.find((each) => each.orderId === order.orderId);
          expect(stands?.revision).toBeGreaterThanOrEqual(revision);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stays exact while six writers write the same customers at once', async () => {
    const all = fc.sample(version, { numRuns: 40, seed: 11 });
    const [one, other] = [newTenant(running.database), newTenant(running.database)];

    await Promise.all(Array.from({ length: 6 }, (_, i) => deliver(one, rotated(all, i * 7))));
    await deliver(other, all);

    expect(await summariesOf(one)).toEqual(await recountAll(one));
    expect(await summariesOf(one)).toEqual(await summariesOf(other));
  });

  it('writes nothing when everything stands already', async () => {
    const scope = newTenant(running.database);
    const orders = Array.from({ length: 30 }, (_, i) => ({
      orderId: `o${i}`,
      customerId: `c${i % 3}`,
      date: '2026-05-04',
      netMinor: 100 * i,
    }));
    await writeOrders(scope, orders, 1);

    const { commands, stop } = recordCommands(scope);
    const verdicts = await writeOrders(scope, orders, 2);
    stop();

    expect(commands).toEqual(['BatchGetItem', 'BatchGetItem']);
    expect(new Set(verdicts)).toEqual(new Set(['unchanged']));
  });

  it('splits a customer with more orders than a transaction takes, without losing a cent', async () => {
    const scope = newTenant(running.database);
    const orders = Array.from({ length: 250 }, (_, i) => ({
      orderId: `o${i}`,
      customerId: 'big',
      date: '2026-05-04',
      netMinor: i + 1,
    }));

    const verdicts = await writeOrders(scope, orders, 1);

    const summary = (await readSummaries(scope, ['big'])).get('big');
    expect(verdicts.filter((verdict) => verdict === 'accepted')).toHaveLength(250);
    expect(summary?.summary.ledger).toMatchObject([{ purchases: 250, netMinor: (250 * 251) / 2 }]);
    expect(summary?.version).toBe(3);
  });

  it('finds the name again when the order that gave it is corrected to an earlier day', async () => {
    const scope = newTenant(running.database);
    const order = { customerId: 'c', netMinor: 1 };
    const march = { ...order, orderId: 'o1', date: '2026-03-01', customerName: 'March & Co' };
    const april = { ...order, orderId: 'o2', date: '2026-04-01', customerName: 'April Ltd' };
    await writeOrders(scope, [march, april], 1);

    await writeOrders(scope, [{ ...april, date: '2026-01-01' }], 2);

    const summary = (await readSummaries(scope, ['c'])).get('c')?.summary;
    expect(summary?.nameOnOrders?.name).toBe('March & Co');
  });

  it('keeps tenants apart that use the same ids', async () => {
    const [one, other] = [newTenant(running.database), newTenant(running.database)];
    const order = { orderId: 'o', customerId: 'c', date: '2026-01-01', netMinor: 100 };

    await writeOrders(one, [order], 1);

    expect((await readSummaries(other, ['c'])).size).toBe(0);
    expect(await readAllOrders(other, 'c')).toEqual([]);
  });

  it('gives the same bytes for the same orders', async () => {
    const ledgers = await Promise.all(
      [1, -1].map(async (direction) => {
        const scope = newTenant(running.database);
        const versions = fc.sample(version, { numRuns: 30, seed: 5 });
        await deliver(scope, direction === 1 ? versions : versions.toReversed());
        return (await readSummaries(scope, CUSTOMERS)).get('c1')?.summary.ledger ?? EMPTY_LEDGER;
      }),
    );

    const [forth, back] = ledgers.map((ledger) => Buffer.from(encodeLedger(ledger)).toString('hex'));
    expect(forth).toBe(back);
    expect(forth).not.toBe('');
  });

  it('says busy when another writer always comes first', async () => {
    const scope = newTenant(running.database);
    const rival = { ...(await openLocalDatabase(running.endpoint)), tenant: scope.tenant };
    const inBetween = async () => {
      const { version } = (await readSummaries(rival, ['c'])).get('c') ?? NEVER_WRITTEN;
      await commit(rival, [{ customerId: 'c', version, summary: EMPTY_SUMMARY, orders: [] }]);
    };
    scope.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'TransactWriteItemsCommand') await inBetween();
        return next(args);
      },
      { step: 'initialize', name: 'rival' },
    );

    const order = { orderId: 'o', customerId: 'c', date: '2026-01-01', netMinor: 100 };
    const outcome = await writeOrders(scope, [order], 1).catch((error) => error);
    scope.client.middlewareStack.remove('rival');
    rival.client.destroy();

    expect(outcome).toBeInstanceOf(Busy);
    expect(await readAllOrders(scope, 'c')).toEqual([]);
  });
});

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
