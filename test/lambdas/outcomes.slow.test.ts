import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CustomerEvent, OutcomesResponse } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

const outcome = (eventId: string, rest: object): CustomerEvent => ({
  kind: 'outcome',
  eventId,
  customerId: `c${eventId}`,
  date: '2026-10-01',
  action: 'A07',
  done: true,
  ...rest,
});

describe('GET /v1/outcomes', () => {
  it('sums up what became of each action, the unknown apart', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importEvents([
      outcome('1', { worked: true }),
      outcome('2', { worked: true }),
      outcome('3', { worked: false }),
      outcome('4', {}),
      outcome('5', { action: 'A22', done: false }),
    ]);

    const { asOf, outcomes } = OutcomesResponse.parse(
      await (await caller.send('GET', '/v1/outcomes')).json(),
    );

    expect(asOf).toBe('2026-11-21');
    expect(outcomes).toHaveLength(4);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        { action: 'A07', done: true, worked: true, count: 2 },
        { action: 'A07', done: true, worked: false, count: 1 },
        { action: 'A07', done: true, worked: null, count: 1 },
        { action: 'A22', done: false, worked: null, count: 1 },
      ]),
    );
  });

  it('has nothing to tell before there is a history', async () => {
    const response = await apiCaller(stack).send('GET', '/v1/outcomes');

    expect(response.status).toBe(409);
  });
});
