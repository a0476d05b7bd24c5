import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { type LocalStack, startStack } from '../../infra/local/stack/stack.ts';
import { apiCaller } from './api-caller.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startStack({ now: () => new Date('2026-11-21T12:00:00Z'), logLevel: 'SILENT' });
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
