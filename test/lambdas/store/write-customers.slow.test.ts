import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Customer } from '#shared/contracts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { newTenant, recordCommands, startTestDatabase, type TestDatabase } from './database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

const row: Customer = {
  customerId: 'c',
  name: 'Ambev S.A.',
  facts: { grossMargin: 0.31, circles: [2, 1, 0], usageTrend: 1e300 },
};
const order = {
  orderId: 'o',
  customerId: 'c',
  customerName: 'AMBEV',
  date: '2026-01-01',
  netMinor: 100,
};

function newStore() {
  const { tenant } = newTenant(running.database);
  return storeOf(running.database, tenant);
}

describe('writeCustomers', () => {
  it('keeps name and facts to the last digit', async () => {
    const store = newStore();

    expect(await store.writeCustomers([row], 1)).toEqual([{ id: 'c', verdict: 'accepted' }]);

    expect((await store.readRecords(['c'])).get('c')).toEqual({
      ...row,
      ledger: [],
      assortment: [],
      relations: {},
    });
  });

  it.each(['list first', 'orders first'])(
    'prefers the name of the list to that of an order: %s',
    async (way) => {
      const store = newStore();
      const steps = [() => store.writeCustomers([row], 1), () => store.writeOrders([order], 2)];

      for (const step of way === 'list first' ? steps : steps.toReversed()) await step();

      const record = (await store.readRecords(['c'])).get('c');
      expect(record).toMatchObject({ name: 'Ambev S.A.', facts: { grossMargin: 0.31 } });
      expect(record?.ledger).toHaveLength(1);
    },
  );

  it('takes the name of an order when the list has none', async () => {
    const store = newStore();

    await store.writeCustomers([{ customerId: 'c', facts: {} }], 1);
    await store.writeOrders([order], 2);

    expect((await store.readRecords(['c'])).get('c')?.name).toBe('AMBEV');
  });

  it.each([
    { revisions: [1, 2], stands: 9 },
    { revisions: [2, 1], stands: 3 },
  ])(
    'keeps the row of the higher revision: $revisions',
    async ({ revisions: [first = 0, second = 0], stands }) => {
      const store = newStore();

      await store.writeCustomers([{ customerId: 'c', facts: { nps: 3 } }], first);
      await store.writeCustomers([{ customerId: 'c', facts: { nps: 9 } }], second);

      expect((await store.readRecords(['c'])).get('c')?.facts).toEqual({ nps: stands });
    },
  );

  it('replaces a row as a whole: what the new one leaves out is unknown', async () => {
    const store = newStore();
    await store.writeCustomers([row], 1);

    await store.writeCustomers([{ customerId: 'c', facts: { nps: 9 } }], 2);

    expect((await store.readRecords(['c'])).get('c')?.facts).toEqual({ nps: 9 });
  });

  it('remembers the revision of a row that repeats what stands, so that one in between comes too late', async () => {
    const store = newStore();
    await store.writeCustomers([row], 1);

    const again = await store.writeCustomers([row], 3);
    const between = await store.writeCustomers([{ customerId: 'c', facts: {} }], 2);

    expect([...again, ...between].map(({ verdict }) => verdict)).toEqual(['unchanged', 'superseded']);
    expect((await store.readRecords(['c'])).get('c')?.facts).toEqual(row.facts);
  });

  it('writes nothing when the row stands so already', async () => {
    const store = newStore();
    await store.writeCustomers([row], 1);

    const { commands, stop } = recordCommands(running.database);
    const outcomes = await store.writeCustomers([row], 1);
    stop();

    expect(outcomes).toEqual([{ id: 'c', verdict: 'unchanged' }]);
    expect(commands).toEqual(['BatchGetItem']);
  });

  it('loses neither side when list and orders of a customer arrive at once', async () => {
    const store = newStore();
    const orders = Array.from({ length: 8 }, (_, i) => ({ ...order, orderId: `o${i}` }));

    await Promise.all([
      ...orders.map((each) => store.writeOrders([each], 1)),
      store.writeCustomers([row], 1),
    ]);

    const record = (await store.readRecords(['c'])).get('c');
    expect(record).toMatchObject({ name: 'Ambev S.A.', ledger: [{ purchases: 8, netMinor: 800 }] });
  });
});
