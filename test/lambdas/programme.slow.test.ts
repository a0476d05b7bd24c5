import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CustomerEvent,
  ErrorResponse,
  ExportLine,
  ExportResponse,
  type Order,
  ProgrammeResponse,
  ProgrammeTracking,
} from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

const TODAY = dayOf('2026-11-21');
const START = TODAY - 150;
let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

const design = {
  type: 'points',
  invited: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
  minimumSales: 0,
  rules: [{ from: 0, rate: 0.02 }],
  rewardOn: 'all_sales',
  benefitPerMember: 0,
  feePerMember: 0,
  runningCost: 0,
  startCost: 100,
  assumptions: {
    join: Object.fromEntries(
      ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'].map((each) => [each, { low: 0.1, high: 0.5 }]),
    ),
    uplift: { low: 0, high: 0.2 },
    stay: { low: 0, high: 0.2 },
    pulledForward: { low: 0, high: 0.2 },
    redeem: { low: 0.5, high: 1 },
    costs: { low: 1, high: 1.2 },
  },
};
const programme = { design, start: isoDateOf(START) };

/** Sixteen customers who order each month; every second one joins, and buys half as much again. */
async function company(): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  const orders = Array.from({ length: 16 }, (_, i) => i).flatMap((i) =>
    Array.from({ length: 24 }, (__, k): Order => {
      const day = TODAY - 720 + 30 * k + (i % 5);
      const more = i % 2 === 0 && day >= START ? 1.5 : 1;
      return {
        orderId: `${i}-${k}`,
        customerId: `c${i}`,
        date: isoDateOf(day),
        netMinor: Math.round(50_000 * (1 + Math.floor(i / 2)) * more * (1 + 0.1 * Math.sin(5 * i + k))),
      };
    }),
  );
  await caller.importOrders(orders);
  const joined = Array.from(
    { length: 8 },
    (_, i): CustomerEvent => ({
      kind: 'membership',
      eventId: 'joined',
      customerId: `c${2 * i}`,
      date: programme.start,
      what: 'joined',
    }),
  );
  await caller.importEvents(joined);
  return caller;
}

async function answer<T>(sent: Promise<Response>, schema: { parse(body: unknown): T }): Promise<T> {
  return schema.parse(await (await sent).json());
}
const track = (caller: ApiCaller) => caller.send('GET', '/v1/programme/tracking');

describe('the running programme', () => {
  it('is none at first, then the one that was put, and ends with null', async () => {
    const caller = await company();
    const running = () => answer(caller.send('GET', '/v1/programme'), ProgrammeResponse);

    expect(await running()).toEqual({ programme: null });
    expect((await answer(track(caller), ErrorResponse)).error.code).toBe('not_found');
    await caller.send('PUT', '/v1/programme', { programme });
    expect(await running()).toEqual({ programme });
    await caller.send('PUT', '/v1/programme', { programme: null });
    expect(await running()).toEqual({ programme: null });
  });

  it('is tracked by its members against others like them', async () => {
    const caller = await company();
    await caller.send('PUT', '/v1/programme', { programme });

    const found = await answer(track(caller), ProgrammeTracking);

    expect(found).toMatchObject({ invited: 16, members: 8, left: 0, redeemers: 0, verdict: 'go_on' });
    expect(found.against).toMatchObject({ control: 'matched', pairs: 8 });
    expect(found.against?.share.mean).toBeGreaterThan(0.3);
    expect(found.pGain).toBeGreaterThan(0.9);
  });

  it('is given away with everything else', async () => {
    const caller = await company();
    await caller.send('PUT', '/v1/programme', { programme });

    const { url } = await answer(caller.send('POST', '/v1/export', { after: null }), ExportResponse);
    const lines = (await (await fetch(url)).text()).split('\n').filter((row) => row !== '');

    expect(lines.map((line) => ExportLine.parse(JSON.parse(line)))).toContainEqual({
      type: 'programme',
      programme,
    });
  });

  it('is refused where it is none', async () => {
    const caller = await company();

    const { error } = await answer(
      caller.send('PUT', '/v1/programme', { programme: { ...programme, start: 'soon' } }),
      ErrorResponse,
    );

    expect(error.details[0]?.path).toBe('programme.start');
  });
});
