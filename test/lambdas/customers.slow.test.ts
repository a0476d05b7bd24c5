import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustomerPage, type Order } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack();
});
afterAll(() => stack.stop());

const CUSTOMERS = Array.from({ length: 40 }, (_, i) => `c#${i} % é`);
const ORDERS: Order[] = CUSTOMERS.map((customerId, i) => ({
  orderId: `${i}`,
  customerId,
  date: '2026-05-10',
  netMinor: 1_000,
}));

describe('GET /v1/customers', () => {
  it('names every customer once, page after page', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(ORDERS);
    const named: string[] = [];

    for (let query = '', done = false; !done; ) {
      const response: Response = await caller.send('GET', `/v1/customers${query}`);
      const page: CustomerPage = CustomerPage.parse(await response.json());
      named.push(...page.customers);
      query = `?after=${page.next}`;
      done = page.next === null;
    }

    expect(named.sort()).toEqual([...CUSTOMERS].sort());
  });
});
