import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CustomerEvent,
  ErrorResponse,
  type Order,
  PointsOverview,
  PointsResponse,
} from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { RULES } from '../shared/programmes/points/points-rules.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

const order = (customerId: string, date: string, net: number): Order => ({
  orderId: `${customerId}-${date}`,
  customerId,
  date,
  netMinor: net * 100,
});
const redeemed = (customerId: string, date: string, points: number): CustomerEvent => ({
  kind: 'membership',
  eventId: date,
  customerId,
  date,
  what: 'redeemed',
  points,
});

async function company(): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await caller.importOrders([
    order('a', '2025-12-31', 2_000),
    order('a', '2026-06-01', 1_500),
    order('b', '2026-06-01', 500),
  ]);
  await caller.importEvents([redeemed('a', '2026-07-01', 50)]);
  return caller;
}

async function answer<T>(
  caller: ApiCaller,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
  schema: { parse(body: unknown): T },
): Promise<T> {
  return schema.parse(await (await caller.send(method, path, body)).json());
}

const putRules = (caller: ApiCaller, rules: unknown) =>
  caller.send('PUT', '/v1/programmes/points/rules', { rules });

describe('points', () => {
  it('are worked out for the asked customers, with what is missing to the levels', async () => {
    const caller = await company();
    await putRules(caller, RULES);

    const { asOf, currency, accounts, unknown } = await answer(
      caller,
      ['POST', '/v1/programmes/points', { customers: ['a', 'b', 'a', 'nobody'] }],
      PointsResponse,
    );

    expect({ asOf, currency, unknown }).toEqual({
      asOf: '2026-11-21',
      currency: 'USD',
      unknown: ['nobody'],
    });
    expect(accounts).toEqual([
      {
        customerId: 'a',
        member: true,
        balance: 300,
        earned: 350,
        takenBack: 0,
        redeemed: 50,
        expired: 0,
        expiring: [{ lastDay: '2026-12-31', points: 150 }],
        tier: 1,
        tierFigure: 3_500,
        toNext: null,
        toKeep: { by: '2026-12-30', missing: 1_500 },
      },
      expect.objectContaining({ customerId: 'b', balance: 50, tier: null, toNext: 500, toKeep: null }),
    ]);
  });

  it('of all customers are told with what they are a liability of', async () => {
    const caller = await company();
    await putRules(caller, RULES);

    expect(await answer(caller, ['GET', '/v1/programmes/points'], PointsOverview)).toEqual({
      asOf: '2026-11-21',
      currency: 'USD',
      rules: RULES,
      members: 2,
      outstanding: 350,
      liability: 140,
      expiringSoon: 150,
      redeemed: 50,
      expired: 0,
      tierSizes: [0, 1],
    });
  });

  it('follow a correction of the history', async () => {
    const caller = await company();
    await putRules(caller, RULES);
    await caller.importDeletions([{ kind: 'order', customerId: 'a', id: 'a-2025-12-31' }]);

    const { accounts } = await answer(
      caller,
      ['POST', '/v1/programmes/points', { customers: ['a'] }],
      PointsResponse,
    );

    expect(accounts).toMatchObject([{ balance: 100, tier: 0 }]);
  });

  it('end when the rules are taken away, and are none before', async () => {
    const caller = await company();
    const ask = async () =>
      ErrorResponse.parse(await (await caller.send('GET', '/v1/programmes/points')).json()).error.code;

    expect(await ask()).toBe('not_found');
    await putRules(caller, RULES);
    await putRules(caller, null);
    expect(await ask()).toBe('not_found');
    expect(await (await caller.send('GET', '/v1/programmes/points/rules')).json()).toEqual({ rules: null });
  });

  it('are of one company: nobody sees the rules of another', async () => {
    const caller = await company();
    await putRules(caller, RULES);

    const other = apiCaller(stack);

    expect(await (await other.send('GET', '/v1/programmes/points/rules')).json()).toEqual({ rules: null });
  });

  it('go with the company', async () => {
    const caller = await company();
    await putRules(caller, RULES);
    for (let done = false; !done; ) {
      ({ done } = (await (await caller.send('DELETE', '/v1/tenant')).json()) as { done: boolean });
    }

    expect(await (await caller.send('GET', '/v1/programmes/points/rules')).json()).toEqual({ rules: null });
  });
});
