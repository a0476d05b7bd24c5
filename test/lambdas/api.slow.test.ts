import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerEvent, Deletion, Order } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

/** Four customers that buy every so many days, for two years. */
const orders: Order[] = [20, 35, 60, 140].flatMap((gap, customer) =>
  Array.from({ length: Math.floor(730 / gap) }, (_, i) => ({
    orderId: `${customer}-${i}`,
    customerId: `c${customer}`,
    customerName: `Customer ${customer}`,
    date: new Date(Date.UTC(2024, 10, 21) + i * gap * 86_400_000).toISOString().slice(0, 10),
    netMinor: 10_000 + 100 * i,
  })),
);
const ids = ['c0', 'c1', 'c2', 'c3'];

/** One event of every kind, all of the customer `c1`. */
const ofC1 = { customerId: 'c1', date: '2026-10-05' };
const events: CustomerEvent[] = [
  { kind: 'contract', eventId: '1', customerId: 'c1', end: '2027-03-31', annualValueMinor: 900_000 },
  { kind: 'touchpoint', eventId: '1', ...ofC1, channel: 'visit', hours: 2.5 },
  { kind: 'survey', eventId: '1', ...ofC1, nps: 3 },
  { kind: 'complaint', eventId: '1', customerId: 'c1', opened: '2026-11-01' },
  { kind: 'signal', eventId: '1', ...ofC1, page: 'cancellation' },
  { kind: 'contact', eventId: '1', customerId: 'c1', name: 'Ewa Łęcka', circle: 1, attitude: 'opposed' },
  { kind: 'wallet', eventId: '1', ...ofC1, rank: 2, suppliers: 3 },
  { kind: 'referral', eventId: '1', ...ofC1, won: true },
  { kind: 'outcome', eventId: '1', ...ofC1, action: 'A01', done: true },
];
const takingBack = (rows: readonly CustomerEvent[]): Deletion[] =>
  rows.map(({ kind, customerId, eventId }) => ({ kind, customerId, id: eventId }));

async function signedIn() {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  return caller;
}

describe('settings', () => {
  it('are null until chosen, and stay as chosen', async () => {
    const caller = apiCaller(stack);
    expect(await caller.settings()).toEqual({ settings: null });

    const { settings } = await caller.chooseSettings({ loyaltyThreshold: 0.7 });

    expect(settings).toMatchObject({ currency: 'USD', loyaltyThreshold: 0.7 });
    expect(await caller.settings()).toEqual({ settings });
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, { path: 'settings.timeZone', problem: 'no such time zone' }],
    [{ currency: 'dollars' }, { path: 'settings.currency', problem: 'invalid_format' }],
    [{ loyaltyThreshold: 2 }, { path: 'settings.loyaltyThreshold', problem: 'at most 1' }],
  ])('refuse %j', async (changes, detail) => {
    const refused = apiCaller(stack).chooseSettings(changes);

    await expect(refused).rejects.toMatchObject({ response: { code: 'invalid_request', details: [detail] } });
  });

  it('cannot be taken away', async () => {
    const response = await apiCaller(stack).send('PUT', '/v1/settings', { settings: null });

    expect(response.status).toBe(400);
  });

  it('keep their currency once there is history, and refit on any other change', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);
    const before = await caller.score(ids);

    await expect(caller.chooseSettings({ currency: 'BRL' })).rejects.toThrow('currency_mismatch');
    await caller.chooseSettings({ horizonDays: 100 });

    const after = await caller.score(ids);
    expect(before.model.horizonDays).not.toBe(100);
    expect(after.model.horizonDays).toBe(100);
  });
});

describe('import', () => {
  it('wants settings first', async () => {
    await expect(apiCaller(stack).importOrders(orders)).rejects.toThrow('settings_missing');
  });

  it('takes one currency', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings({ currency: 'PLN' });

    await expect(caller.importOrders(orders)).rejects.toThrow('currency_mismatch');
  });

  it('counts what was new, and changes nothing when it is sent again', async () => {
    const caller = await signedIn();

    const first = await caller.importOrders(orders);
    const scores = await caller.score(ids);
    const second = await caller.importOrders(orders);
    const again = await caller.importOrders(orders, { revision: first.revision });

    expect(first).toMatchObject({ accepted: orders.length, unchanged: 0, superseded: 0, rejected: [] });
    expect(second).toMatchObject({ accepted: 0, unchanged: orders.length });
    expect(again).toMatchObject({ accepted: 0, unchanged: orders.length, revision: first.revision });
    expect(await caller.score(ids)).toEqual(scores);
  });

  it('gives byte-identical scores for the same orders at once, backwards, and in pieces', async () => {
    const ways = [
      async (part: ReturnType<typeof apiCaller>) => part.importOrders(orders),
      async (part: ReturnType<typeof apiCaller>) => part.importOrders(orders.toReversed()),
      async (part: ReturnType<typeof apiCaller>) => {
        const { revision } = await part.importOrders(orders.slice(0, 7), { last: false });
        await part.importOrders(orders.slice(5, 30), { last: false, revision });
        await part.importOrders(orders.slice(30), { revision });
      },
    ];

    const answers = await Promise.all(
      ways.map(async (way) => {
        const caller = await signedIn();
        await way(caller);
        return (await caller.send('POST', '/v1/score', { customers: ids, locale: 'pl' })).text();
      }),
    );

    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '').scores).toHaveLength(4);
  });

  it('refuses a revision that this server has not given', async () => {
    const caller = await signedIn();

    const refused = caller.importOrders(orders, { revision: Date.now() + 60_000 });

    await expect(refused).rejects.toMatchObject({
      response: { details: [{ path: 'revision', problem: 'not given by this server' }] },
    });
  });

  it('refuses a revision of two months ago', async () => {
    const caller = await signedIn();

    const refused = caller.importOrders(orders, { revision: Date.now() - 60 * 86_400_000 });

    await expect(refused).rejects.toMatchObject({
      response: { details: [{ path: 'revision', problem: 'too old: begin the import again' }] },
    });
  });

  it('rejects an amount beyond reason by its order id, and takes the others', async () => {
    const caller = await signedIn();
    const slip = { ...orders[0], orderId: 'slip', netMinor: Number.MAX_SAFE_INTEGER } as Order;

    const answer = await caller.importOrders([slip, ...orders]);

    expect(answer.rejected).toEqual([{ id: 'slip', code: 'amount_out_of_range' }]);
    expect(answer.accepted).toBe(orders.length);
  });

  it('takes the customer list, whose names win', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);

    const response = await caller.send('POST', '/v1/import', {
      entity: 'customers',
      currency: 'USD',
      last: true,
      customers: [{ customerId: 'c1', name: '=IMPORTXML("http://x")', facts: { grossMargin: 0.4 } }],
    });

    expect(await response.json()).toMatchObject({ accepted: 1 });
    const names = (await caller.score(ids)).scores.map((score) => score.name);
    expect(names).toEqual(['Customer 0', '=IMPORTXML("http://x")', 'Customer 2', 'Customer 3']);
  });
});

describe('import of events', () => {
  it('takes every kind, and changes nothing when it is sent again', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);

    const first = await caller.importEvents(events);
    const again = await caller.importEvents(events.toReversed(), { revision: first.revision });

    expect(first).toMatchObject({ accepted: events.length, unchanged: 0, superseded: 0, rejected: [] });
    expect(again).toMatchObject({ accepted: 0, unchanged: events.length });
  });

  it('makes a customer known that has no orders', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);

    await caller.importEvents([{ kind: 'survey', eventId: '1', ...ofC1, customerId: 'new', nps: 9 }]);

    const { scores, unknown } = await caller.score(['new']);
    expect([scores.map((score) => score.customerId), unknown]).toEqual([['new'], []]);
  });

  it('rejects an amount beyond reason by its event id, and takes the others', async () => {
    const caller = await signedIn();
    const slip: CustomerEvent = {
      kind: 'wallet',
      eventId: 'slip',
      ...ofC1,
      annualMinor: Number.MAX_SAFE_INTEGER,
    };

    const answer = await caller.importEvents([slip, ...events]);

    expect(answer.rejected).toEqual([{ id: 'slip', code: 'amount_out_of_range' }]);
    expect(answer.accepted).toBe(events.length);
  });

  it.each([
    ['an unknown kind', { kind: 'rumour', eventId: '1', ...ofC1 }],
    ['a day that does not exist', { kind: 'referral', eventId: '1', customerId: 'c1', date: '2026-02-30' }],
    ['a score beyond ten', { kind: 'survey', eventId: '1', ...ofC1, nps: 11 }],
    ['a field of another kind', { kind: 'survey', eventId: '1', ...ofC1, circle: 1 }],
  ])('refuses %s', async (_, event) => {
    const caller = await signedIn();

    await expect(caller.importEvents([event as CustomerEvent])).rejects.toThrow('invalid_request');
  });
});

describe('import of deletions', () => {
  it('gives the scores of a history in which what was deleted never was', async () => {
    const [caller, untouched] = [await signedIn(), await signedIn()];
    const mistakes = orders.filter(({ customerId }) => customerId === 'c3').slice(-2);
    const right = orders.filter((order) => !mistakes.includes(order));
    await untouched.importOrders(right);
    await caller.importOrders(orders, { last: false });
    await caller.importEvents(events);

    const answer = await caller.importDeletions([
      ...takingBack(events),
      ...mistakes.map(({ customerId, orderId }) => ({ kind: 'order' as const, customerId, id: orderId })),
    ]);

    expect(answer).toMatchObject({ accepted: events.length + mistakes.length, rejected: [] });
    expect(await caller.score(ids)).toEqual(await untouched.score(ids));
  });

  it('gives byte-identical scores whichever of the parts comes first', async () => {
    const [first, second] = [orders.slice(0, 40), orders.slice(30)];
    const gone = first.slice(0, 5).map(({ customerId, orderId }) => ({
      kind: 'order' as const,
      customerId,
      id: orderId,
    }));
    type Step = (caller: ReturnType<typeof apiCaller>, revision: number) => Promise<unknown>;
    // Each with the revision of its import: the deletions are those of the second.
    const steps: readonly (readonly [number, Step])[] = [
      [1, (caller, revision) => caller.importOrders(first, { revision })],
      [1, (caller, revision) => caller.importEvents(events, { revision })],
      [2, (caller, revision) => caller.importDeletions([...gone, ...takingBack(events)], { revision })],
      [2, (caller, revision) => caller.importEvents(events.slice(0, 3), { revision })],
      [3, (caller, revision) => caller.importOrders(second, { revision })],
    ];

    const beforeAllImports = Date.now() - 1_000;

    const answers = await Promise.all(
      [steps, steps.toReversed(), [...steps.slice(2), ...steps.slice(0, 2), ...steps]].map(async (way) => {
        const caller = await signedIn();
        for (const [revision, step] of way) await step(caller, beforeAllImports + revision);
        return (await caller.send('POST', '/v1/score', { customers: ids, locale: 'pl' })).text();
      }),
    );

    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '').scores).toHaveLength(4);
  });

  it('says unchanged of what never was', async () => {
    const caller = await signedIn();

    const answer = await caller.importDeletions([{ kind: 'order', customerId: 'nobody', id: 'x' }]);

    expect(answer).toMatchObject({ accepted: 0, unchanged: 1, superseded: 0 });
  });

  it('leaves no trace of a customer of whom everything was deleted', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);
    await caller.importOrders([{ ...orders[0], orderId: '1', customerId: 'mistake' } as Order]);

    await caller.importDeletions([{ kind: 'order', customerId: 'mistake', id: '1' }]);

    const { scores, unknown } = await caller.score(['mistake']);
    expect([scores, unknown]).toEqual([[], ['mistake']]);
  });
});

describe('score', () => {
  it('wants settings, and then an import that was completed', async () => {
    const caller = apiCaller(stack);
    await expect(caller.score(['c'])).rejects.toThrow('settings_missing');

    await caller.chooseSettings();
    await caller.importOrders(orders, { last: false });
    await expect(caller.score(['c0'])).rejects.toThrow('history_missing');
  });

  it('answers in the order of the request, each customer once, and lists those it does not know', async () => {
    const caller = await signedIn();
    await caller.importOrders(orders);

    const answer = await caller.score(['c2', 'nobody', 'c0', 'c2', '__proto__', 'c#1']);

    expect(answer.scores.map((score) => score.customerId)).toEqual(['c2', 'c0']);
    expect(answer.unknown).toEqual(['nobody', '__proto__', 'c#1']);
    expect(answer.asOf).toBe('2026-11-21');
  });

  it("does not know another tenant's customers, whatever the id pretends", async () => {
    const [owner, stranger] = [await signedIn(), await signedIn()];
    await owner.importOrders(orders);
    await stranger.importOrders([{ ...orders[0], customerId: 'mine' } as Order]);

    const answer = await stranger.score(['c0', 'T#x#C#c0', '../c0', 'mine']);

    expect(answer.unknown).toEqual(['c0', 'T#x#C#c0', '../c0']);
  });

  it('keeps customers apart whose ids contain separators', async () => {
    const caller = await signedIn();
    const tricky = ['a#b', 'a', 'a%0023b', '__proto__', 'constructor'];
    await caller.importOrders(
      tricky.map((customerId, i) => ({
        orderId: '#',
        customerId,
        customerName: `n${i}`,
        date: '2026-01-01',
        netMinor: i + 1,
      })),
    );

    const { scores } = await caller.score(tricky);

    expect(scores.map((score) => [score.customerId, score.name])).toEqual(
      tricky.map((id, i) => [id, `n${i}`]),
    );
  });
});

describe('the API', () => {
  it.each([
    ['malformed JSON', '{"customers":', 400, 'invalid_json'],
    ['a body that is no object', '[]', 400, 'invalid_request'],
    [
      '501 customers',
      { customers: Array.from({ length: 501 }, (_, i) => `c${i}`), locale: 'en' },
      400,
      'invalid_request',
    ],
    ['more than 10 MB', ' '.repeat(10 * 1024 * 1024 + 1), 413, 'payload_too_large'],
    ['deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'invalid_request'],
    ['prototype keys', '{"customers":["c"],"locale":"en","__proto__":{"x":1}}', 400, 'invalid_request'],
  ])('answers %s with a code', async (_, body, status, code) => {
    const response = await apiCaller(stack).send('POST', '/v1/score', body);

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  it.each([
    ['GET', '/v1/score'],
    ['POST', '/v1/nothing'],
    ['DELETE', '/v1/settings'],
  ])('has no %s %s', async (method, path) => {
    const response = await apiCaller(stack).send(method, path);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not_found' } });
  });

  it('answers nobody without a token', async () => {
    const response = await fetch(`${stack.url}/v1/settings`);

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'unauthenticated' } });
  });
});
