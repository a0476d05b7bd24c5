import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CustomerEvent,
  ErrorResponse,
  type LoyaltyAnswers,
  type Order,
  type StakeholderPlan,
  StakeholderResponse,
  StakeholdersResponse,
} from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
let now = new Date('2026-11-21T12:00:00Z');
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => now });
});
afterAll(() => stack.stop());

/** Monthly buyers of two years; `big` makes nearly all of the contribution. */
const orders: Order[] = ['big', 'small', 'tiny'].flatMap((customerId, i) =>
  Array.from({ length: 24 }, (_, month) => ({
    orderId: `${customerId}-${month}`,
    customerId,
    customerName: `${customerId} company`,
    date: new Date(Date.UTC(2024, 11 + month, 10)).toISOString().slice(0, 10),
    netMinor: [400_000, 20_000, 10_000][i] ?? 0,
  })),
);
const contact = (eventId: string, circle: number): CustomerEvent => ({
  kind: 'contact',
  eventId,
  customerId: 'big',
  name: 'Wanda Wiśniewska',
  circle,
});

async function company(): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await caller.importOrders(orders);
  await caller.importEvents([contact('1', 1)]);
  return caller;
}

async function plans(caller: ApiCaller): Promise<StakeholdersResponse> {
  return StakeholdersResponse.parse(await (await caller.send('GET', '/v1/stakeholders')).json());
}

async function plan(sent: Promise<Response>): Promise<StakeholderPlan> {
  return StakeholderResponse.parse(await (await sent).json()).plan;
}

async function refusal(sent: Promise<Response>): Promise<string> {
  return ErrorResponse.parse(await (await sent).json()).error.code;
}

const ask = (caller: ApiCaller, customerId: string) =>
  caller.send('POST', '/v1/stakeholders', { customerId });
const answer = (caller: ApiCaller, customerId: string, answers: LoyaltyAnswers) =>
  caller.send('PUT', '/v1/stakeholders', { customerId, answers });

describe('the key accounts', () => {
  it('are told with whom we know, what hangs on them, and the next visit', async () => {
    const { plans: told, keyAccounts, atRisk, currency } = await plans(await company());

    expect([currency, keyAccounts]).toEqual(['USD', told.length]);
    expect(told[0]).toMatchObject({
      customerId: 'big',
      name: 'big company',
      circles: [1, 0, 0],
      missing: [2, 3],
      risks: ['single_contact'],
      total: 0,
      most: 12,
      visit: { topic: 'circle', circle: 2, by: '2026-11-28', lastTalk: null },
    });
    expect(told[0]?.value).toBeGreaterThan(0);
    expect(atRisk).toBe(told[0]?.value);
    expect(told.map(({ customerId }) => customerId)).not.toContain('tiny');
  });
});

describe('the loyalty test', () => {
  it('is kept, and its total is told for each day on which it was answered', async () => {
    const caller = await company();
    now = new Date('2026-08-21T12:00:00Z');
    await answer(caller, 'big', { users: 1, itHead: 0 });
    now = new Date('2026-11-21T12:00:00Z');

    const after = await plan(answer(caller, 'big', { users: 2, contact: 1 }));

    expect(after).toMatchObject({
      answers: { users: 2, itHead: 0, contact: 1 },
      total: 3,
      weakest: 'itHead',
      history: [
        { day: '2026-08-21', total: 1 },
        { day: '2026-11-21', total: 3 },
      ],
    });
    expect((await plans(caller)).plans[0]).toMatchObject({ total: 3 });
    expect(await plan(ask(caller, 'big'))).toEqual(after);
  });

  it('loses no answer of two who answer at once', async () => {
    const caller = await company();

    await Promise.all([
      answer(caller, 'small', { users: 1 }),
      answer(caller, 'small', { staff: 2 }),
      answer(caller, 'small', { benefits: 1 }),
    ]);

    expect((await plan(ask(caller, 'small'))).answers).toEqual({ users: 1, staff: 2, benefits: 1 });
  });

  it('is forgotten with its customer, and nothing is kept of one that is not known', async () => {
    const caller = await company();
    await answer(caller, 'big', { users: 2 });
    await caller.send('POST', '/v1/customers/forget', { customerId: 'big' });

    expect(await refusal(ask(caller, 'big'))).toBe('not_found');
    expect(await refusal(answer(caller, 'big', { users: 2 }))).toBe('not_found');
    expect(await refusal(answer(caller, 'nobody', { users: 2 }))).toBe('not_found');
    await caller.importOrders(orders);
    expect(await plan(ask(caller, 'big'))).toMatchObject({ answers: {}, history: [] });
  });

  it('goes with the company', async () => {
    const caller = await company();
    await answer(caller, 'big', { users: 2 });
    for (let done = false; !done; ) {
      ({ done } = (await (await caller.send('DELETE', '/v1/tenant')).json()) as { done: boolean });
    }
    await caller.chooseSettings();
    await caller.importOrders(orders);

    expect(await plan(ask(caller, 'big'))).toMatchObject({ answers: {}, history: [] });
  });
});

describe('what is missing', () => {
  it('is said: settings, then history', async () => {
    const caller = apiCaller(stack);

    expect(await refusal(caller.send('GET', '/v1/stakeholders'))).toBe('settings_missing');
    await caller.chooseSettings();
    expect(await refusal(caller.send('GET', '/v1/stakeholders'))).toBe('history_missing');
  });
});
