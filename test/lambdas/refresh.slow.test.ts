import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  MovementPage,
  type Order,
  PortfolioResponse,
  type QuadrantMovement,
  RefreshResponse,
  type StoredScore,
  StoredScorePage,
} from '#shared/contracts';
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

/** Monthly buyers of two years; the first half of them stop in the last month that is asked for. */
const orders: Order[] = Array.from({ length: 20 * 24 }, (_, i) => {
  const [customer, month] = [i % 20, Math.floor(i / 20)];
  return {
    orderId: `${i}`,
    customerId: `c${customer}`,
    date: new Date(Date.UTC(2024, 11 + month, 3 + (customer % 15))).toISOString().slice(0, 10),
    netMinor: 50_000 + 10_000 * customer,
  };
});

async function get<Answer>(caller: ApiCaller, path: string, schema: { parse(body: unknown): Answer }) {
  const response = await caller.send('GET', path);
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

async function refresh(caller: ApiCaller): Promise<{ scored: number; changed: number; moved: number }> {
  const sum = { scored: 0, changed: 0, moved: 0 };
  for (let after: string | null = null, done = false; !done; ) {
    const response: Response = await caller.send('POST', '/v1/refresh', { after });
    const part: RefreshResponse = RefreshResponse.parse(await response.json());
    sum.scored += part.scored;
    sum.changed += part.changed;
    sum.moved += part.moved;
    after = part.next;
    done = after === null;
  }
  return sum;
}

async function allScores(caller: ApiCaller, since?: string) {
  const scores: StoredScore[] = [];
  for (let cursor = since; ; ) {
    const query: string = cursor === undefined ? '' : `?since=${cursor}`;
    const page: StoredScorePage = await get(caller, `/v1/scores${query}`, StoredScorePage);
    scores.push(...page.scores);
    cursor = page.next;
    if (!page.more) return { scores, cursor };
  }
}

async function allMovements(caller: ApiCaller, since: string): Promise<QuadrantMovement[]> {
  const found: QuadrantMovement[] = [];
  for (let after = ''; ; ) {
    const page: MovementPage = await get(caller, `/v1/movements?since=${since}${after}`, MovementPage);
    found.push(...page.movements);
    if (page.next === null) return found;
    after = `&after=${page.next}`;
  }
}

async function company(): Promise<ApiCaller> {
  today = '2026-11-21';
  const caller = apiCaller(stack);
  await caller.chooseSettings({ profitThreshold: 3_000 });
  await caller.importOrders(orders);
  return caller;
}
const ids = Array.from({ length: 20 }, (_, i) => `c${i}`);

describe('a refresh', () => {
  it('keeps what scoring tells, and finds nothing left to change when it is repeated', async () => {
    const caller = await company();

    const first = await refresh(caller);
    const again = await refresh(caller);

    expect([first, again]).toEqual([
      { scored: 20, changed: 20, moved: 0 },
      { scored: 20, changed: 0, moved: 0 },
    ]);
    const { scores } = await allScores(caller);
    const asked = new Map((await caller.score(ids)).scores.map((score) => [score.customerId, score]));
    expect(scores.map(({ customerId }) => customerId).toSorted()).toEqual(ids.toSorted());
    for (const { customerId, quadrant, clv, action } of scores) {
      expect({ quadrant, clv, action }).toEqual({
        quadrant: asked.get(customerId)?.quadrant,
        clv: asked.get(customerId)?.clv?.total,
        action: asked.get(customerId)?.primaryAction.id,
      });
    }
  });

  it('tells who moved, once, with the money, and sums that are those of the customers', async () => {
    const caller = await company();
    await refresh(caller);
    const { cursor } = await allScores(caller);
    const before = (await caller.score(ids)).scores;

    // Half a year without an order from anyone.
    today = '2027-05-21';
    const { moved } = await refresh(caller);
    await refresh(caller);

    const movements = await allMovements(caller, '2027-01-01');
    expect(moved).toBeGreaterThan(0);
    expect(movements).toHaveLength(moved);
    for (const { customerId, from, on } of movements) {
      expect(on).toBe('2027-05-21');
      expect(from).toBe(before.find((score) => score.customerId === customerId)?.quadrant);
    }
    expect(await allMovements(caller, '2027-06-01')).toEqual([]);
    const { scores } = await allScores(caller, cursor);
    const movedIds = movements.map(({ customerId }) => customerId);
    const told = scores.filter(({ quadrantSince }) => quadrantSince === '2027-05-21');
    expect(told.map(({ customerId }) => customerId).toSorted()).toEqual(movedIds.toSorted());
    const { days } = await get(caller, '/v1/portfolio?since=2026-01-01', PortfolioResponse);
    expect(days.map(({ asOf }) => asOf)).toEqual(['2026-11-21', '2027-05-21']);
    const [{ sums } = { sums: null }] = days;
    const clv = before.reduce((sum, score) => sum + (score.clv?.total ?? 0), 0);
    const groups = Object.values(sums ?? {});
    expect(groups.reduce((sum, group) => sum + group.customers, 0)).toBe(20);
    expect(groups.reduce((sum, group) => sum + group.clv, 0)).toBeCloseTo(clv, 4);
  });

  it('keeps nothing of a customer that is forgotten, before, while or after', async () => {
    const caller = await company();
    await refresh(caller);
    today = '2027-05-21';

    await Promise.all([caller.send('POST', '/v1/customers/forget', { customerId: 'c7' }), refresh(caller)]);

    const { scores } = await allScores(caller);
    expect(scores.map(({ customerId }) => customerId)).not.toContain('c7');
    const left = (await itemsWith(database, '#C#c7 ')).filter((key) => key.endsWith('SCORE'));
    expect(left.length).toBe(
      (await itemsWith(database, '#C#c8 ')).filter((k) => k.endsWith('SCORE')).length - 1,
    );
  });

  it('wants settings, then history, and a cursor of ours', async () => {
    const caller = apiCaller(stack);
    const codeOf = async (sent: Promise<Response>) =>
      ((await (await sent).json()) as { error: { code: string } }).error.code;

    expect(await codeOf(caller.send('POST', '/v1/refresh', { after: null }))).toBe('settings_missing');
    await caller.chooseSettings();
    expect(await codeOf(caller.send('POST', '/v1/refresh', { after: null }))).toBe('history_missing');
    for (const path of [
      '/v1/scores?since=bm9uc2Vuc2U',
      '/v1/scores?since=2026-01-01',
      '/v1/movements?since=yesterday',
      '/v1/movements',
      '/v1/movements?since=2026-01-01&after=eyJzaGFyZCI6OTl9',
      '/v1/portfolio?since=',
    ]) {
      expect([path, await codeOf(caller.send('GET', path))]).toEqual([path, 'invalid_request']);
    }
  });
});
