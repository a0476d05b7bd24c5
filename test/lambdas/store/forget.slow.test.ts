import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { type Entry, entryOfOrder } from '../../../lambdas/store/entry.ts';
import { forgetCustomer } from '../../../lambdas/store/forget.ts';
import { readEntries, readSummaries } from '../../../lambdas/store/standing.ts';
import { writeCustomers } from '../../../lambdas/store/write-customers.ts';
import { writeEntries } from '../../../lambdas/store/write-entries.ts';
import { newTenant, startTestDatabase, type TestDatabase } from './database.ts';
import { itemsWith } from './every-item.ts';
import { CUSTOMERS, deliver, expectedOf, statement, summariesOf } from './statements.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

const order: Order = {
  orderId: 'o',
  customerId: 'c',
  date: '2026-01-01',
  netMinor: 100,
  customerName: 'Ana',
};
const orders = (count: number, revision: number): Entry[] =>
  Array.from({ length: count }, (_, i) => entryOfOrder({ ...order, orderId: `o${i}` }, revision));

describe('forgetCustomer', () => {
  it('deletes every order and event, however many, and keeps the neighbours', async () => {
    const scope = newTenant(running.database);
    await writeEntries(scope, [...orders(250, 1), entryOfOrder({ ...order, customerId: 'c2' }, 1)]);
    await writeCustomers(scope, [{ customerId: 'c', name: 'Ana Souza', facts: { nps: 3 } }], 1);

    expect(await forgetCustomer(scope, 'c', 5)).toBe(250);

    expect(await itemsWith(scope, 'Ana Souza')).toEqual([]);
    expect(await readEntries(scope, 'c')).toEqual([]);
    expect(await readEntries(scope, 'c2')).toHaveLength(1);
    const tenants = await itemsWith(scope, `T#${scope.tenant}#C#c `);
    expect(tenants).toEqual([`T#${scope.tenant}#C#c SUM`]);
  });

  it('lets no part of an earlier import bring anything back, and a later one everything', async () => {
    const scope = newTenant(running.database);
    await writeEntries(scope, orders(2, 3));
    await forgetCustomer(scope, 'c', 5);

    const late = await writeEntries(scope, orders(3, 4));
    const lateRow = await writeCustomers(scope, [{ customerId: 'c', facts: { nps: 3 } }], 4);
    const forgotten = (await readSummaries(scope, ['c'])).get('c')?.summary;
    const anew = await writeEntries(scope, orders(3, 6));

    expect([...late, ...lateRow].map(({ verdict }) => verdict)).toEqual(Array(4).fill('superseded'));
    expect(forgotten).toMatchObject({ ledger: [], listed: null });
    expect(anew.map(({ verdict }) => verdict)).toEqual(Array(3).fill('accepted'));
    expect((await readSummaries(scope, ['c'])).get('c')?.summary.ledger).toMatchObject([{ netMinor: 300 }]);
  });

  it('remembers a customer that nothing was known of: a part may be on its way', async () => {
    const scope = newTenant(running.database);

    expect(await forgetCustomer(scope, 'c', 5)).toBe(0);

    expect((await writeEntries(scope, orders(1, 4)))[0]?.verdict).toBe('superseded');
  });

  it('goes on where it was stopped: nothing counts of what lies there still', async () => {
    const scope = newTenant(running.database);
    await writeEntries(scope, orders(3, 1));
    const { client } = scope;
    const name = 'stop-after-the-summary';
    client.middlewareStack.add(
      (next, context) => (args) => {
        const deletes = JSON.stringify(args.input).includes('"Delete"');
        if (context.commandName === 'TransactWriteItemsCommand' && deletes) throw new Error('stopped');
        return next(args);
      },
      { step: 'initialize', name },
    );
    await expect(forgetCustomer(scope, 'c', 5)).rejects.toThrow('stopped');
    client.middlewareStack.remove(name);
    await writeEntries(scope, [entryOfOrder({ ...order, orderId: 'o1', netMinor: 7 }, 6)]);

    const before = (await readSummaries(scope, ['c'])).get('c')?.summary;
    expect(await forgetCustomer(scope, 'c', 5)).toBe(2);

    expect(before?.ledger).toMatchObject([{ purchases: 1, netMinor: 7 }]);
    expect((await readSummaries(scope, ['c'])).get('c')?.summary).toEqual(before);
    expect((await readEntries(scope, 'c')).map(({ id }) => id)).toEqual(['o1']);
  });

  it('leaves what a recount of the later statements gives, whenever it comes among the others', async () => {
    const [first = ''] = CUSTOMERS;
    await fc.assert(
      fc.asyncProperty(
        fc.array(statement, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        async (statements, at, revision) => {
          const scope = newTenant(running.database);
          const position = at % (statements.length + 1);

          await deliver(scope, statements.slice(0, position));
          await forgetCustomer(scope, first, revision);
          if (position < statements.length) await deliver(scope, statements.slice(position));

          const counting = statements.filter(
            (each) => each.customerId !== first || each.revision >= revision,
          );
          const [summary, ...others] = await summariesOf(scope);
          const { forgottenAt, ...rest } = summary ?? {};
          expect(forgottenAt).toBe(revision);
          expect([rest, ...others]).toEqual(expectedOf(counting));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is exact while others write the same customer', async () => {
    const scope = newTenant(running.database);
    const [first = ''] = CUSTOMERS;
    const all = fc.sample(statement, { numRuns: 60, seed: 3 });

    await Promise.all([
      deliver(scope, all),
      forgetCustomer(scope, first, 3),
      deliver(scope, all.toReversed()),
      forgetCustomer(scope, first, 3),
    ]);

    const [summary, ...others] = await summariesOf(scope);
    const counting = all.filter((each) => each.customerId !== first || each.revision >= 3);
    expect([{ ...summary, forgottenAt: undefined }, ...others]).toEqual(expectedOf(counting));
  });
});
