import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Order, TenantDeletion } from '#shared/contracts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';
import { itemsWith } from './store/every-item.ts';

let stack: LocalStack;
let database: Database;
beforeAll(async () => {
  stack = await startGuardedStack();
  database = await openLocalDatabase(stack.dynamoEndpoint);
});
afterAll(async () => {
  database.client.destroy();
  await stack.stop();
});

const orders = (customers: number): Order[] =>
  Array.from({ length: 3 * customers }, (_, i) => ({
    orderId: `${i}`,
    customerId: `c${i % customers}`,
    date: `2026-0${1 + (i % 9)}-10`,
    netMinor: 1_000,
  }));

async function deleteStep(caller: ApiCaller): Promise<TenantDeletion> {
  return TenantDeletion.parse(await (await caller.send('DELETE', '/v1/tenant')).json());
}

async function deleteAll(caller: ApiCaller): Promise<TenantDeletion[]> {
  const steps = [await deleteStep(caller)];
  while (!steps.at(-1)?.done) steps.push(await deleteStep(caller));
  return steps;
}

async function company(customers: number) {
  const sub = randomUUID();
  const caller = apiCaller(stack, sub);
  await caller.chooseSettings();
  await caller.importOrders(orders(customers));
  const { tenant } = await directoryOf(database).membershipOf({ sub, email: null });
  return { sub, tenant, caller };
}

describe('DELETE /v1/tenant', () => {
  it('leaves nothing of the company, and everything of another; the next sign-in begins anew', async () => {
    const [gone, stays] = [await company(30), await company(3)];
    // Taken back, it is listed nowhere that a user sees, and goes with the rest.
    await gone.caller.importOrders([{ ...orders(1)[0], customerId: 'mistake', orderId: 'x' } as Order]);
    await gone.caller.importDeletions([{ kind: 'order', customerId: 'mistake', id: 'x' }]);
    const before = await itemsWith(database, stays.tenant);

    const steps = await deleteAll(gone.caller);

    expect(steps[0]).toMatchObject({ done: false, deleted: 31, left: 0 });
    expect(await itemsWith(database, gone.tenant)).toEqual([]);
    expect(await itemsWith(database, gone.sub)).toEqual([]);
    expect(await itemsWith(database, stays.tenant)).toEqual(before);
    expect(await gone.caller.settings()).toEqual({ settings: null });
    expect((await directoryOf(database).membershipOf({ sub: gone.sub, email: null })).tenant).not.toBe(
      gone.tenant,
    );
  });

  it('refuses imports, settings and forgetting as busy from the first step on', async () => {
    const { caller } = await company(2);
    await deleteStep(caller);

    await expect(caller.importOrders(orders(2))).rejects.toThrow('busy');
    await expect(caller.chooseSettings()).rejects.toThrow('busy');
    const forget = await caller.send('POST', '/v1/customers/forget', { customerId: 'c1' });
    expect(forget.status).toBe(409);
  });

  it('is not done while a change is under way that began before', async () => {
    const { caller, tenant } = await company(1);
    const store = storeOf(database, tenant);
    let finish = (): void => {};
    const change = store.whileOpen(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await store.writeOrders(
        [{ ...orders(1)[0], customerId: 'late', orderId: 'late' } as Order],
        Date.now(),
      );
    });
    await sleep(50);

    const meanwhile = [await deleteStep(caller), await deleteStep(caller)];
    finish();
    await change;
    await deleteAll(caller);

    expect(meanwhile.map(({ done }) => done)).toEqual([false, false]);
    expect(await itemsWith(database, tenant)).toEqual([]);
  });

  it('ends the same when steps are lost, repeated and run side by side', async () => {
    const { caller, tenant, sub } = await company(40);

    await Promise.all([deleteStep(caller), deleteStep(caller), deleteStep(caller)]);
    await deleteAll(caller);

    expect(await itemsWith(database, tenant)).toEqual([]);
    expect(await itemsWith(database, sub)).toEqual([]);
  });

  it('does no harm where there is nothing', async () => {
    const sub = randomUUID();

    expect(await deleteAll(apiCaller(stack, sub))).toMatchObject([{ done: true, deleted: 0 }]);

    expect(await itemsWith(database, sub)).toEqual([]);
  });
});

describe('POST /v1/customers/forget', () => {
  it('leaves the others as if the customer had never been', async () => {
    const { caller } = await company(5);
    const never = apiCaller(stack);
    await never.chooseSettings();
    await never.importOrders(
      orders(5).filter(({ customerId }) => customerId !== 'c#1' && customerId !== 'c1'),
    );

    const response = await caller.send('POST', '/v1/customers/forget', { customerId: 'c1' });

    expect(await response.json()).toEqual({ deleted: 3 });
    const ids = ['c0', 'c1', 'c2', 'c3', 'c4'];
    expect(await caller.score(ids)).toEqual(await never.score(ids));
    expect((await caller.score(ids)).unknown).toEqual(['c1']);
  });

  it('takes ids with any sign, each for itself', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    const ids = ['a', 'a?b', 'a/b', 'a#b', 'a%23b', 'T#x#C#a'];
    await caller.importOrders(ids.map((customerId) => ({ ...(orders(1)[0] as Order), customerId })));

    for (const [i, customerId] of ids.entries()) {
      await caller.send('POST', '/v1/customers/forget', { customerId });
      expect((await caller.score(ids)).unknown).toEqual(ids.slice(0, i + 1));
    }
  });
});
