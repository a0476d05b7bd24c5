import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerEvent, Order } from '#shared/contracts';
import { dayOf, relationsOf } from '#shared/history';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { Busy } from '../../../lambdas/errors.ts';
import { commit } from '../../../lambdas/store/commit.ts';
import { EMPTY_SUMMARY, summaryItem } from '../../../lambdas/store/customer-summary.ts';
import type { TenantScope } from '../../../lambdas/store/database.ts';
import { entryOfDeletion, entryOfEvent, entryOfOrder } from '../../../lambdas/store/entry.ts';
import { entryItem } from '../../../lambdas/store/entry-item.ts';
import { entryKey, ORDER_PREFIX } from '../../../lambdas/store/keys.ts';
import { NEVER_WRITTEN, readEntries, readSummaries } from '../../../lambdas/store/standing.ts';
import { storeOf, type TenantStore } from '../../../lambdas/store/tenant-store.ts';
import { writeEntries } from '../../../lambdas/store/write-entries.ts';
import { newTenant, recordCommands, startTestDatabase, type TestDatabase } from './database.ts';
import { CUSTOMERS, deliver, deliveries, expectedOf, statement, summariesOf } from './statements.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

const order: Order = { orderId: 'o', customerId: 'c', date: '2026-01-01', netMinor: 100 };
const survey: CustomerEvent = { kind: 'survey', eventId: 's', customerId: 'c', date: '2026-01-02', nps: 9 };
const withoutOrder = { kind: 'order', customerId: 'c', id: 'o' } as const;
const withoutSurvey = { kind: 'survey', customerId: 'c', id: 's' } as const;

function newStore() {
  const { tenant } = newTenant(running.database);
  return storeOf(running.database, tenant);
}

async function summaryOf(scope: TenantScope, customerId: string) {
  return (await readSummaries(scope, [customerId])).get(customerId);
}

describe('writeEntries', () => {
  it('leaves summaries that equal a recount, whatever arrives in whatever order, pieces and number', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ([once, twice]) => {
        const [one, other] = [newTenant(running.database), newTenant(running.database)];

        await deliver(one, once);
        await deliver(other, twice);

        expect(await summariesOf(one)).toEqual(expectedOf(once));
        expect(await summariesOf(other)).toEqual(expectedOf(once));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same entries', async () => {
    const statements = fc.sample(statement, { numRuns: 40, seed: 5 });
    const ways = [statements, statements.toReversed(), rotated(statements, 17)];

    const items = await Promise.all(
      ways.map(async (way) => {
        const scope = newTenant(running.database);
        await deliver(scope, way);
        const summaries = await summariesOf(scope);
        return summaries.map((summary, i) => {
          const { ledger, ...rest } = summaryItem('tenant', CUSTOMERS[i] ?? '', summary, 1);
          return JSON.stringify({ ...rest, ledger: Buffer.from(ledger).toString('hex') });
        });
      }),
    );

    expect(items[1]).toEqual(items[0]);
    expect(items[2]).toEqual(items[0]);
    expect(items[0]?.join()).toContain('relations');
  });

  it('stays exact while six writers write the same customers at once', async () => {
    const all = fc.sample(statement, { numRuns: 50, seed: 11 });
    const scope = newTenant(running.database);

    await Promise.all(Array.from({ length: 6 }, (_, i) => deliver(scope, rotated(all, i * 8))));

    expect(await summariesOf(scope)).toEqual(expectedOf(all));
  });

  it('writes nothing when everything stands already', async () => {
    const scope = newTenant(running.database);
    const entries = Array.from({ length: 30 }, (_, i) =>
      entryOfOrder({ ...order, orderId: `o${i}`, customerId: `c${i % 3}`, netMinor: 100 * i }, 2),
    );
    await writeEntries(scope, entries);

    const { commands, stop } = recordCommands(scope);
    const outcomes = await writeEntries(scope, entries);
    const older = await writeEntries(
      scope,
      entries.map((entry) => ({ ...entry, revision: 1 })),
    );
    stop();

    expect(commands).toEqual(Array(4).fill('BatchGetItem'));
    expect(new Set([...outcomes, ...older].map(({ verdict }) => verdict))).toEqual(new Set(['unchanged']));
  });

  it('splits a customer with more entries than a transaction takes, without losing a cent', async () => {
    const scope = newTenant(running.database);
    const entries = Array.from({ length: 250 }, (_, i) =>
      entryOfOrder({ ...order, orderId: `o${i}`, netMinor: i + 1 }, 1),
    );

    const outcomes = await writeEntries(scope, entries);

    const summary = await summaryOf(scope, 'c');
    expect(outcomes).toEqual(entries.map(({ id }) => ({ id, verdict: 'accepted' })));
    expect(summary?.summary.ledger).toMatchObject([{ purchases: 250, netMinor: (250 * 251) / 2 }]);
    expect(summary?.version).toBe(3);
  });

  const april = { ...order, orderId: 'o2', date: '2026-04-01', customerName: 'April Ltd' };
  it.each([
    { what: 'corrected to an earlier day', next: entryOfOrder({ ...april, date: '2026-01-01' }, 2) },
    { what: 'deleted', next: entryOfDeletion({ ...withoutOrder, id: 'o2' }, 2) },
  ])('finds the name again when the order that gave it is $what', async ({ next }) => {
    const scope = newTenant(running.database);
    const march = { ...order, orderId: 'o1', date: '2026-03-01', customerName: 'March & Co' };
    await writeEntries(scope, [entryOfOrder(march, 1), entryOfOrder(april, 1)]);

    await writeEntries(scope, [next]);

    expect((await summaryOf(scope, 'c'))?.summary.nameOnOrders?.name).toBe('March & Co');
  });

  it('keeps tenants apart that use the same ids', async () => {
    const [one, other] = [newTenant(running.database), newTenant(running.database)];

    await writeEntries(one, [entryOfOrder(order, 1)]);
    await writeEntries(other, [entryOfDeletion(withoutOrder, 2)]);

    expect((await summaryOf(one, 'c'))?.summary.ledger).toHaveLength(1);
    expect((await summaryOf(other, 'c'))?.summary).toEqual(EMPTY_SUMMARY);
  });

  it('says busy when another writer always comes first', async () => {
    const scope = newTenant(running.database);
    const rival = { ...(await openLocalDatabase(running.endpoint)), tenant: scope.tenant };
    const inBetween = async () => {
      const { version } = (await summaryOf(rival, 'c')) ?? NEVER_WRITTEN;
      await commit(rival, [
        { summary: summaryItem(rival.tenant, 'c', EMPTY_SUMMARY, version + 1), entries: [] },
      ]);
    };
    scope.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'TransactWriteItemsCommand') await inBetween();
        return next(args);
      },
      { step: 'initialize', name: 'rival' },
    );

    const outcome = await writeEntries(scope, [entryOfOrder(order, 1)]).catch((error) => error);
    scope.client.middlewareStack.remove('rival');
    rival.client.destroy();

    expect(outcome).toBeInstanceOf(Busy);
    expect(await readEntries(scope, 'c', ORDER_PREFIX)).toEqual([]);
  });

  it('takes out an order that stands in the form without content', async () => {
    const scope = newTenant(running.database);
    await writeEntries(scope, [entryOfOrder({ ...order, costMinor: 40, customerName: 'Ana' }, 1)]);
    const key = entryKey(scope.tenant, withoutOrder);
    const plain = { ...key, rev: 1, date: order.date, net: order.netMinor, cost: 40, name: 'Ana' };
    await scope.client.send(new PutItemCommand({ TableName: scope.tables.events, Item: marshall(plain) }));

    const [repeated] = await writeEntries(scope, [
      entryOfOrder({ ...order, costMinor: 40, customerName: 'Ana' }, 2),
    ]);
    await writeEntries(scope, [entryOfDeletion(withoutOrder, 3)]);

    expect(repeated?.verdict).toBe('unchanged');
    expect((await summaryOf(scope, 'c'))?.summary).toEqual(EMPTY_SUMMARY);
  });
});

describe('a deletion', () => {
  it.each([
    { what: 'an order', write: [order], id: 'o' },
    { what: 'the last of several', write: [order, { ...order, orderId: 'o2' }], id: 'o2' },
  ])('takes $what out as if it had never been', async ({ write, id }) => {
    const [store, untouched] = [newStore(), newStore()];
    const rest = write.filter(({ orderId }) => orderId !== id);
    await store.writeOrders(write, 1);
    await untouched.writeOrders(rest, 1);

    const outcomes = await store.writeDeletions([{ ...withoutOrder, id }], 2);

    expect(outcomes).toEqual([{ id, verdict: 'accepted' }]);
    expect(await store.readRecords(['c'])).toEqual(await untouched.readRecords(['c']));
    expect(await store.listCustomerIds()).toEqual(await untouched.listCustomerIds());
  });

  it('leaves the customer known whom an event or the customer list still tells of', async () => {
    const [byEvent, byList] = [newStore(), newStore()];
    await byEvent.writeEvents([survey], 1);
    await byList.writeCustomers([{ customerId: 'c', name: 'Ana', facts: {} }], 1);

    for (const store of [byEvent, byList]) {
      await store.writeOrders([order], 1);
      await store.writeDeletions([withoutOrder], 2);
    }

    expect((await byEvent.readRecords(['c'])).get('c')).toMatchObject({
      ledger: [],
      relations: { surveys: [{ day: dayOf('2026-01-02'), nps: 9 }] },
    });
    expect((await byList.readRecords(['c'])).get('c')).toMatchObject({ name: 'Ana', ledger: [] });
    expect(await byList.listCustomerIds()).toEqual(['c']);
  });

  it('makes a customer unknown of whom nothing is left, and an import makes it known again', async () => {
    const store = newStore();
    await store.writeOrders([order], 1);
    await store.writeEvents([survey], 1);
    await store.writeDeletions([withoutOrder, withoutSurvey], 2);
    const gone = [await store.listCustomerIds(), [...(await store.readRecords(['c'])).keys()]];

    await store.writeOrders([order], 3);

    expect(gone).toEqual([[], []]);
    expect(await store.listCustomerIds()).toEqual(['c']);
    expect((await store.readRecords(['c'])).get('c')?.ledger).toHaveLength(1);
  });

  it('that comes before the order of an earlier import keeps it out', async () => {
    const store = newStore();

    const deleted = await store.writeDeletions([withoutOrder], 5);
    const late = await store.writeOrders([order], 4);

    expect([...deleted, ...late].map(({ verdict }) => verdict)).toEqual(['unchanged', 'superseded']);
    expect((await store.readRecords(['c'])).size).toBe(0);
  });

  it('that meets the order it deletes in a race is told of it', async () => {
    const scope = newTenant(running.database);
    const rival = { ...(await openLocalDatabase(running.endpoint)), tenant: scope.tenant };
    let isFirst = true;
    scope.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === 'TransactWriteItemsCommand' && isFirst) {
          isFirst = false;
          await writeEntries(rival, [entryOfOrder(order, 1)]);
        }
        return next(args);
      },
      { step: 'initialize', name: 'rival' },
    );

    const outcomes = await writeEntries(scope, [entryOfDeletion(withoutOrder, 2)]);
    scope.client.middlewareStack.remove('rival');
    rival.client.destroy();

    expect(outcomes).toEqual([{ id: 'o', verdict: 'accepted' }]);
    expect(await summaryOf(scope, 'c')).toEqual({ version: 2, summary: EMPTY_SUMMARY });
  });

  it('moves an order to another customer together with an import', async () => {
    const store = newStore();
    await store.writeOrders([order], 1);

    await store.writeDeletions([withoutOrder], 2);
    await store.writeOrders([{ ...order, customerId: 'd' }], 2);

    const records = await store.readRecords(['c', 'd']);
    expect([...records.keys()]).toEqual(['d']);
  });
});

describe('a history that is full', () => {
  /** Surveys of different days are kept each by itself, at about 32 bytes: these pass what entries may fill. */
  const FULL = 12_600;
  const surveyOfDay = (day: number): CustomerEvent => ({
    ...survey,
    eventId: `s${day}`,
    date: new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10),
  });

  async function fullCustomer() {
    const scope = newTenant(running.database);
    const events = Array.from({ length: FULL }, (_, day) => surveyOfDay(day));
    const summary = { ...EMPTY_SUMMARY, relations: relationsOf(events) };
    const first = entryItem(scope.tenant, entryOfEvent(surveyOfDay(0), 1));
    await commit(scope, [{ summary: summaryItem(scope.tenant, 'c', summary, 1), entries: [first] }]);
    return storeOf(scope, scope.tenant);
  }

  const surveysOf = async (store: TenantStore) =>
    (await store.readRecords(['c'])).get('c')?.relations?.surveys ?? [];

  it('rejects what it has no room for, and harms no other customer', async () => {
    const store = await fullCustomer();
    const more = Array.from({ length: 10 }, (_, i) => surveyOfDay(FULL + i));

    const outcomes = await store.writeEvents([...more, { ...survey, customerId: 'd' }], 2);

    expect(outcomes).toEqual([
      ...more.map(({ eventId }) => ({ id: eventId, verdict: 'rejected' })),
      { id: 's', verdict: 'accepted' },
    ]);
    expect(await surveysOf(store)).toHaveLength(FULL);
  });

  it('takes corrections, deletions and rows of the customer list', async () => {
    const store = await fullCustomer();

    const outcomes = [
      await store.writeEvents([{ ...surveyOfDay(0), nps: 3 } as CustomerEvent], 2),
      await store.writeCustomers([{ customerId: 'c', name: 'ł'.repeat(300), facts: { nps: 3 } }], 2),
      await store.writeDeletions([{ ...withoutSurvey, id: 's0' }], 3),
    ];

    expect(outcomes.flat().map(({ verdict }) => verdict)).toEqual(Array(3).fill('accepted'));
    expect(await surveysOf(store)).toHaveLength(FULL - 1);
  });
});

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
