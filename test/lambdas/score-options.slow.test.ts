import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Order, type Quadrant, ScoreResponse } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

/** Twelve monthly orders of 1,000 and a margin of 30%: a contribution of 3,600. */
const orders: Order[] = Array.from({ length: 12 }, (_, month) => ({
  orderId: `${month}`,
  customerId: 'c1',
  date: new Date(Date.UTC(2025, 11 + month, 5)).toISOString().slice(0, 10),
  netMinor: 100_000,
}));

async function scorerAt(profitThreshold: number) {
  const caller = apiCaller(stack);
  await caller.chooseSettings({ profitThreshold, defaultGrossMargin: 0.3 });
  await caller.importOrders(orders);
  return async (options: { previous?: Record<string, Quadrant>; detail?: boolean } = {}) => {
    const body = { customers: ['c1'], locale: 'en', ...options };
    const response = await caller.send('POST', '/v1/score', body);
    const [row] = ScoreResponse.parse(await response.json()).scores;
    if (row === undefined) throw new Error('no row');
    return row;
  };
}

describe('POST /v1/score with quadrants from before', () => {
  it.each([
    ['5% below the threshold', 3_790, 'BARNACLE', 'TRUE_FRIEND'],
    ['12% below', 4_090, 'BARNACLE', 'BARNACLE'],
    ['5% above', 3_430, 'TRUE_FRIEND', 'TRUE_FRIEND'],
  ] as const)('keeps a True Friend one within the band: %s', async (_, threshold, plain, held) => {
    const score = await scorerAt(threshold);

    expect((await score()).quadrant).toBe(plain);
    expect((await score({ previous: { c1: 'TRUE_FRIEND' } })).quadrant).toBe(held);
    expect((await score({ previous: { c2: 'TRUE_FRIEND' } })).quadrant).toBe(plain);
  });

  it('refuses a quadrant that is none', async () => {
    const body = { customers: ['c1'], locale: 'en', previous: { c1: 'FRIEND' } };

    expect((await apiCaller(stack).send('POST', '/v1/score', body)).status).toBe(400);
  });
});

describe('POST /v1/score with detail', () => {
  it('also says how to go about each action, and what its money is made of', async () => {
    const score = await scorerAt(1_000);

    const [plain, told] = [await score(), await score({ detail: true })];

    expect(plain.detail).toBeUndefined();
    expect(plain.primaryAction).not.toHaveProperty('how');
    expect(told.detail?.timeline[0]).toEqual({ month: '2025-12', orders: 1, net: 1_000 });
    expect(told.detail?.curve.filter(({ ahead }) => !ahead).at(-1)?.pAlive).toBe(told.pAlive);
    expect(told.detail?.decision.at(-1)).toMatchObject({ verdict: 'chosen' });
    for (const action of [told.primaryAction, ...told.alternatives]) {
      expect(action.how).toMatch(/\.$/);
      expect(action.formula === undefined).toBe(action.netEffect === null);
    }
  });
});
