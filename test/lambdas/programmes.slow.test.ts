import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AdviceResponse,
  ManagersResponse,
  type Order,
  Pilot,
  type PilotDraft,
  SimulationResponse,
} from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

const TODAY = '2026-11-21';
let today = TODAY;
let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date(`${today}T12:00:00Z`) });
});
afterAll(() => stack.stop());

const CUSTOMERS = 60;

/** Monthly buyers of two years, each a little larger than the one before; the last one is a giant. */
const ORDERS: Order[] = Array.from({ length: CUSTOMERS * 24 }, (_, i) => ({
  orderId: `${i}`,
  customerId: `c${i % CUSTOMERS}`,
  date: new Date(Date.UTC(2024, 11 + Math.floor(i / CUSTOMERS), 1 + (i % 20))).toISOString().slice(0, 10),
  netMinor: i % CUSTOMERS === CUSTOMERS - 1 ? 5_000_000 : 20_000 + 1_000 * (i % CUSTOMERS),
}));

const ANSWERS = { partners: true, paidService: null };

async function ask(caller: ApiCaller, path: string, body: object): Promise<unknown> {
  const response = await caller.send('POST', `/v1/programmes/${path}`, body);
  expect(response.status).toBe(200);
  return response.json();
}

async function withHistory(): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await caller.importOrders(ORDERS);
  return caller;
}

describe('the API of programmes', () => {
  it('advises, simulates what it advised, and tells what an account manager is worth', async () => {
    const caller = await withHistory();

    const { advice, base } = AdviceResponse.parse(await ask(caller, 'advice', ANSWERS));

    expect(base).toEqual({ customers: CUSTOMERS, simulated: CUSTOMERS });
    expect(advice.map(({ type }) => type).toSorted()).toEqual(
      ['complementary', 'individual', 'none', 'paid', 'partnership', 'points', 'tiers'].toSorted(),
    );
    expect(advice.find(({ type }) => type === 'points')?.fits).toBe(true);
    expect(advice.find(({ type }) => type === 'individual')).toMatchObject({
      fits: true,
      traits: [{ trait: 'fewHoldHalf', speaks: 'for', value: 1, threshold: 10 }],
    });

    const designs = advice.flatMap(({ design }) => design ?? []).slice(0, 2);
    const told = SimulationResponse.parse(await ask(caller, 'simulate', { months: 24, designs }));
    expect(told).toMatchObject({ draws: 1_000, months: 24, base });
    expect(told.programmes).toHaveLength(2);
    expect(told.difference).not.toBeNull();
    expect(await ask(caller, 'simulate', { months: 24, designs })).toEqual(told);

    const managers = ManagersResponse.parse(await ask(caller, 'managers', { most: 5 }));
    expect(managers.accounts[0]).toMatchObject({ customerId: `c${CUSTOMERS - 1}`, hasManager: false });
  });

  it('builds on what pilots of programmes told of sales, once they are over', async () => {
    const caller = await withHistory();
    const upliftNow = async () => {
      const { advice, pilots } = AdviceResponse.parse(await ask(caller, 'advice', ANSWERS));
      return { pilots, uplift: advice.find(({ type }) => type === 'points')?.design?.assumptions.uplift };
    };
    const assumed = await upliftNow();
    const response = await caller.send('PUT', '/v1/pilots/points-in-small', {
      name: 'Points',
      subject: 'programme',
      measure: 'sales',
      quadrants: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
      minValue: 0,
      start: TODAY,
      days: 90,
      pairs: 20,
    } satisfies PilotDraft);
    const { pairs } = Pilot.parse(await response.json());
    expect(await upliftNow()).toEqual(assumed);

    // For three months group A buys half as much again.
    const members = new Set(pairs.map(({ a }) => a));
    await caller.importOrders(
      ORDERS.slice(0, 3 * CUSTOMERS).map((order, i) => ({
        ...order,
        orderId: `later-${i}`,
        date: isoDateOf(dayOf(TODAY) + 30 * Math.floor(i / CUSTOMERS) + 5 + (i % 20)),
        netMinor: Math.round(
          order.netMinor * (members.has(order.customerId) ? 1.5 : 1) * (1 + 0.05 * Math.sin(i)),
        ),
      })),
    );
    today = isoDateOf(dayOf(TODAY) + 95);
    const learnt = await upliftNow();
    today = TODAY;

    expect([assumed.pilots, learnt.pilots]).toEqual([0, 1]);
    expect(learnt.uplift?.low).toBeGreaterThan(assumed.uplift?.high ?? 1);
  });

  it.each([
    ['advice', ANSWERS],
    ['managers', { most: 5 }],
  ])('says of %s what is missing: settings, then history', async (path, body) => {
    const caller = apiCaller(stack);
    const refusal = async () => {
      const response = await caller.send('POST', `/v1/programmes/${path}`, body);
      return ((await response.json()) as { error: { code: string } }).error.code;
    };

    expect(await refusal()).toBe('settings_missing');
    await caller.chooseSettings();
    expect(await refusal()).toBe('history_missing');
  });
});
