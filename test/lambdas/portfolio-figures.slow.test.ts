import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Order, PortfolioFigures } from '#shared/contracts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';
import { itemsWith } from './store/every-item.ts';

let today = '2026-11-21';
let stack: LocalStack;
let database: Database;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date(`${today}T12:00:00Z`) });
  database = await openLocalDatabase(stack.dynamoEndpoint);
});
afterAll(async () => {
  database.client.destroy();
  await stack.stop();
});

/** Monthly buyers of three years; every fourth of twenty stopped eighteen months ago. */
const orders: Order[] = Array.from({ length: 20 * 36 }, (_, i) => {
  const [customer, month] = [i % 20, Math.floor(i / 20)];
  return {
    orderId: `${i}`,
    customerId: `figured-${customer}`,
    date: new Date(Date.UTC(2023, 10 + month, 3 + customer)).toISOString().slice(0, 10),
    netMinor: 10_000,
    stopped: customer % 4 === 0 && month >= 18,
  };
}).flatMap(({ stopped, ...order }) => (stopped ? [] : [order]));

async function figuresOf(caller: ApiCaller): Promise<PortfolioFigures> {
  const response = await caller.send('GET', '/v1/portfolio/figures');
  expect(response.status).toBe(200);
  return PortfolioFigures.parse(await response.json());
}

async function refusal(caller: ApiCaller): Promise<string> {
  const response = await caller.send('GET', '/v1/portfolio/figures');
  return ((await response.json()) as { error: { code: string } }).error.code;
}

describe('GET /v1/portfolio/figures', () => {
  it('tells of the whole base right after the first import', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(orders);

    const { figures, customers, bridge, left, currency, asOf, equity } = await figuresOf(caller);

    expect({ left, currency, asOf }).toEqual({ left: 0, currency: 'USD', asOf: '2026-11-21' });
    // A year ago all twenty had bought within twelve months; five have not since.
    expect(customers).toMatchObject({ known: 20, before: 20, now: 15, new: 0, wonBack: 0, lost: 5 });
    expect(figures.customerRetention?.value).toBe(0.75);
    expect(bridge.steps.find(({ step }) => step === 'lost')).toMatchObject({ customers: 5 });
    expect(bridge.before + bridge.steps.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(
      bridge.after,
      6,
    );
    expect(equity).toHaveLength(1);
    expect(equity[0]?.clv).toBeGreaterThan(0);
  });

  it('is the same when asked again, follows an import, and a new day', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(orders);
    const first = await figuresOf(caller);
    expect(await figuresOf(caller)).toEqual(first);

    await caller.importOrders([
      { orderId: 'back', customerId: 'figured-0', date: '2026-11-20', netMinor: 10_000 },
    ]);
    expect((await figuresOf(caller)).customers).toMatchObject({ now: 16, lost: 4 });

    today = '2027-11-19';
    const later = await figuresOf(caller);
    today = '2026-11-21';
    expect(later).toMatchObject({ asOf: '2027-11-19', customers: { now: 1 } });
  });

  it('names nobody who was forgotten, and keeps nothing of it', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(orders);
    const lost = async () =>
      (await figuresOf(caller)).bridge.steps.find(({ step }) => step === 'lost')?.leaders ?? [];
    const [first] = await lost();
    expect(first?.customerId).toMatch(/^figured-/);

    await caller.send('POST', '/v1/customers/forget', { customerId: first?.customerId });

    const kept = await itemsWith(database, `"${first?.customerId}"`);
    expect(kept.filter((key) => key.includes('TALLY'))).toEqual([]);
    expect((await lost()).map(({ customerId }) => customerId)).not.toContain(first?.customerId);
  });

  it('says what is missing: settings, then history', async () => {
    const caller = apiCaller(stack);
    expect(await refusal(caller)).toBe('settings_missing');
    await caller.chooseSettings();
    expect(await refusal(caller)).toBe('history_missing');
  });
});
