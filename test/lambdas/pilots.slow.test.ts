import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ErrorResponse,
  ExportLine,
  ExportResponse,
  type Order,
  Pilot,
  type PilotDraft,
  PilotPreview,
  PilotReadout,
  Pilots,
} from '#shared/contracts';
import { dayOf, isoDateOf } from '#shared/history';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

const TODAY = dayOf('2026-02-01');
const DAYS = 90;
let clock = TODAY;
let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date(`${isoDateOf(clock)}T12:00:00Z`) });
});
afterAll(() => stack.stop());

/** Twenty customers who order each month, the later ones more. */
function orders(from: number, to: number, factorOf: (customerId: string) => number = () => 1): Order[] {
  return Array.from({ length: 20 }, (_, i) => `c${i}`).flatMap((customerId, i) =>
    Array.from({ length: Math.ceil((to - from) / 30) }, (__, k): Order => {
      const noise = 1 + 0.1 * Math.sin(7 * i + 3 * k + from);
      return {
        orderId: `${customerId}-${from + 30 * k}`,
        customerId,
        date: isoDateOf(Math.min(to, from + 30 * k + (i % 9))),
        netMinor: Math.round(100_000 * (1 + i) * noise * factorOf(customerId)),
      };
    }),
  );
}

const draft: PilotDraft = {
  name: 'Free delivery',
  subject: 'benefit',
  measure: 'sales',
  quadrants: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
  minValue: 0,
  start: isoDateOf(TODAY),
  days: DAYS,
  pairs: 20,
};
const ID = 'pilot-0001';

async function company(): Promise<ApiCaller> {
  clock = TODAY;
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await caller.importOrders(orders(TODAY - 900, TODAY - 1));
  return caller;
}

async function answer<T>(
  caller: ApiCaller,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
  schema: { parse(body: unknown): T },
): Promise<T> {
  return schema.parse(await (await caller.send(method, path, body)).json());
}

const create = (caller: ApiCaller, asked: PilotDraft = draft, id = ID) =>
  answer(caller, ['PUT', `/v1/pilots/${id}`, asked], Pilot);

async function problemOf(sent: Promise<Response>): Promise<string> {
  const { error } = ErrorResponse.parse(await (await sent).json());
  return [error.code, ...error.details.map(({ path }) => path)].join(' ');
}

describe('pilots', () => {
  it('are previewed without being kept, drawn up once, listed, and deleted', async () => {
    const caller = await company();

    const preview = await answer(caller, ['POST', '/v1/pilots', draft], PilotPreview);
    const none = await answer(caller, ['GET', '/v1/pilots'], Pilots);
    const pilot = await create(caller);
    const again = await create(caller);
    const listed = await answer(caller, ['GET', '/v1/pilots'], Pilots);

    expect(preview.eligible).toBe(20);
    expect(preview.power?.pairs).toBe(pilot.pairs.length);
    expect(none.pilots).toEqual([]);
    expect(again).toEqual(pilot);
    expect(pilot.end).toBe(isoDateOf(TODAY + DAYS - 1));
    expect(listed.pilots.map(({ id }) => id)).toEqual([ID]);
    expect(listed.pilots[0]).not.toHaveProperty('pairs');

    await caller.send('DELETE', `/v1/pilots/${ID}`);
    expect(await problemOf(caller.send('GET', `/v1/pilots/${ID}`))).toBe('not_found');
  });

  it('take each customer once: who is in one that runs is left out of the next', async () => {
    const caller = await company();
    await create(caller, { ...draft, pairs: 5 });

    const next = await answer(caller, ['POST', '/v1/pilots', draft], PilotPreview);

    expect(next.leftOut.inAnotherPilot).toBe(10);
  });

  it('tell nothing early, and afterwards what came of them', async () => {
    const caller = await company();
    const pilot = await create(caller);
    const inA = new Set(pilot.pairs.map(({ a }) => a));
    await caller.importOrders(orders(TODAY, TODAY + DAYS + 30, (id) => (inA.has(id) ? 1.5 : 1)));

    clock = TODAY + DAYS - 1;
    const early = await answer(caller, ['GET', `/v1/pilots/${ID}/readout`], PilotReadout);
    clock = TODAY + DAYS;
    const late = await answer(caller, ['GET', `/v1/pilots/${ID}/readout`], PilotReadout);

    expect(early).toMatchObject({ verdict: 'too_early', daysLeft: 1, chanceBetter: null, groups: null });
    expect(late).toMatchObject({ verdict: 'better', daysLeft: 0 });
    expect(late.effect?.low).toBeGreaterThan(0.2);
    expect(late.effect?.high).toBeLessThan(0.8);
  });

  it('forget a customer who is forgotten, and say that a pair is lost', async () => {
    const caller = await company();
    const { pairs } = await create(caller);
    const gone = pairs[0]?.a;

    await caller.send('POST', '/v1/customers/forget', { customerId: gone });
    const after = await answer(caller, ['GET', `/v1/pilots/${ID}`], Pilot);
    const { pairsLost } = await answer(caller, ['GET', `/v1/pilots/${ID}/readout`], PilotReadout);

    expect(after.pairs[0]).toEqual({ a: null, b: pairs[0]?.b });
    expect(JSON.stringify(after)).not.toContain(`"${gone}"`);
    expect(pairsLost).toBe(1);
  });

  it('are given away with everything else, and deleted with the company', async () => {
    const caller = await company();
    const pilot = await create(caller);

    const { url } = await answer(caller, ['POST', '/v1/export', { after: null }], ExportResponse);
    const lines = (await (await fetch(url)).text()).split('\n').filter((row) => row !== '');
    const exported = lines.map((line) => ExportLine.parse(JSON.parse(line)));
    expect(exported.filter(({ type }) => type === 'pilot')).toEqual([{ type: 'pilot', pilot }]);

    for (let done = false; !done; ) {
      ({ done } = (await (await caller.send('DELETE', '/v1/tenant')).json()) as { done: boolean });
    }
    await caller.chooseSettings();
    await caller.importOrders(orders(TODAY - 900, TODAY - 1));
    expect((await answer(caller, ['GET', '/v1/pilots'], Pilots)).pilots).toEqual([]);
  });

  it('are not another company’s', async () => {
    await create(await company());
    const stranger = await company();

    expect(await problemOf(stranger.send('GET', `/v1/pilots/${ID}`))).toBe('not_found');
    expect(await problemOf(stranger.send('GET', `/v1/pilots/${ID}/readout`))).toBe('not_found');
  });

  it.each([
    ['yesterday', { start: isoDateOf(TODAY - 1) }, 'invalid_request start'],
    ['in half a year', { start: isoDateOf(TODAY + 180) }, 'invalid_request start'],
    ['of a week', { days: 7 }, 'invalid_request days'],
    ['without a quadrant', { quadrants: [] }, 'invalid_request quadrants'],
    ['of customers that are not there', { minValue: 1e9 }, 'invalid_request pairs'],
  ])('are refused where they cannot be: %s', async (_, change, problem) => {
    const caller = await company();

    expect(await problemOf(caller.send('PUT', `/v1/pilots/${ID}`, { ...draft, ...change }))).toBe(problem);
  });

  it('keep their id to themselves', async () => {
    const caller = await company();
    await create(caller);

    expect(await problemOf(caller.send('PUT', `/v1/pilots/${ID}`, { ...draft, days: 60 }))).toBe(
      'invalid_request id',
    );
    expect(await problemOf(caller.send('PUT', '/v1/pilots/short', draft))).toBe('invalid_request id');
  });

  it('want a history', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();

    expect(await problemOf(caller.send('POST', '/v1/pilots', draft))).toBe('history_missing');
  });
});
