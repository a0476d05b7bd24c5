import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorResponse, Hook, HookResponse, Hooks, HookWithSecret, type Order } from '#shared/contracts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import {
  HUBSPOT_PAYLOAD,
  HUBSPOT_READING,
  RD_STATION_PAYLOAD,
  RD_STATION_READING,
} from '../shared/signals/payloads.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

const log: string[] = [];
let stack: LocalStack;
beforeAll(async () => {
  const keep = (...line: unknown[]) => log.push(JSON.stringify(line));
  stack = await startGuardedStack({ logger: { info: keep, error: keep } });
});
afterAll(() => stack.stop());

const orderOf = (customerId: string): Order => ({
  orderId: '1',
  customerId,
  date: '2026-10-01',
  netMinor: 100_000,
});

/** Signed in, with settings and these customers. */
async function companyOf(...customers: string[]): Promise<ApiCaller> {
  const caller = apiCaller(stack);
  await caller.chooseSettings({ timeZone: 'America/Sao_Paulo' });
  await caller.importOrders(customers.map(orderOf));
  return caller;
}

async function makeHook(caller: ApiCaller, changes: object = {}): Promise<HookWithSecret> {
  const body = { name: 'RD Station', scheme: 'signed', ...RD_STATION_READING, ...changes };
  return HookWithSecret.parse(await (await caller.send('POST', '/v1/hooks', body)).json());
}

interface Sent {
  readonly secret: string | null;
  readonly time?: number;
}

function deliver({ id }: Pick<Hook, 'id'>, payload: unknown, { secret, time = Date.now() / 1000 }: Sent) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const seconds = String(Math.floor(time));
  const signature = createHmac('sha256', secret ?? '')
    .update(`${seconds}.${body}`)
    .digest('hex');
  return fetch(`${stack.url}/v1/hooks/${id}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-loyalty-timestamp': seconds,
      'x-loyalty-signature': `v1=${signature}`,
    },
    body,
  });
}

async function answerOf(sent: Promise<Response>): Promise<HookResponse> {
  return HookResponse.parse(await (await sent).json());
}

async function refusalOf(sent: Promise<Response>): Promise<string> {
  return ErrorResponse.parse(await (await sent).json()).error.code;
}

async function exported(caller: ApiCaller): Promise<string> {
  const link = (await (await caller.send('POST', '/v1/export', { after: null })).json()) as {
    next: string | null;
    url: string;
  };
  let text = await (await fetch(link.url)).text();
  for (let { next } = link; next !== null; ) {
    const more = (await (await caller.send('POST', '/v1/export', { after: next })).json()) as typeof link;
    text += await (await fetch(more.url)).text();
    ({ next } = more);
  }
  return text;
}

describe('a delivery', () => {
  it('becomes events of a customer, by the way of an import; the same again changes nothing', async () => {
    const caller = await companyOf('C-17');
    const { hook, secret } = await makeHook(caller);
    const time = Date.now() / 1000;

    const first = await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret, time }));
    const replayed = await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret, time }));
    const sentAgain = await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret, time: time - 60 }));

    expect(first).toMatchObject({ repeated: false, accepted: 1, unchanged: 0, unread: [] });
    expect(replayed).toMatchObject({ repeated: true, accepted: 0 });
    expect(sentAgain).toMatchObject({ repeated: false, accepted: 0, unchanged: 1 });
    expect(await exported(caller)).toContain('"nps":9');
  });

  it('brings nothing back that was forgotten, when somebody plays it again', async () => {
    const caller = await companyOf('C-17');
    const { hook, secret } = await makeHook(caller);
    const time = Date.now() / 1000;
    await deliver(hook, RD_STATION_PAYLOAD, { secret, time });
    await caller.send('POST', '/v1/customers/forget', { customerId: 'C-17' });

    expect(await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret, time }))).toMatchObject({
      repeated: true,
    });
    expect(await exported(caller)).not.toContain('C-17');
  });

  it('makes no customers of strangers', async () => {
    const caller = await companyOf('somebody else');
    const { hook, secret } = await makeHook(caller);

    expect(await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret }))).toMatchObject({
      accepted: 0,
      unknownCustomers: 1,
    });
    expect(await exported(caller)).not.toContain('C-17');
  });

  it("of HubSpot is taken with HubSpot's own signature", async () => {
    const caller = await companyOf('1246965', '1246978');
    const secret = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
    const made = await makeHook(caller, {
      scheme: 'hubspot-v3',
      secret,
      items: undefined,
      ...HUBSPOT_READING,
    });
    const body = JSON.stringify(HUBSPOT_PAYLOAD);
    const time = String(Date.now());
    const address = `https://${new URL(stack.url).host}/v1/hooks/${made.hook.id}`;
    const signature = createHmac('sha256', secret).update(`POST${address}${body}${time}`).digest('base64');

    const response = await fetch(`${stack.url}/v1/hooks/${made.hook.id}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hubspot-signature-v3': signature,
        'x-hubspot-request-timestamp': time,
      },
      body,
    });

    expect(made.secret).toBeNull();
    expect(HookResponse.parse(await response.json())).toMatchObject({ accepted: 2, ignored: 0 });
  });

  it.each([
    ['with another secret', 'unauthenticated', { secret: 'another' }, {}],
    ['too old', 'unauthenticated', { time: Date.now() / 1000 - 3600 }, {}],
    ['that is no JSON', 'invalid_json', {}, '{"contact": compras@padaria.example'],
    ['of too many items', 'invalid_request', {}, Array(501).fill({})],
    ['too long', 'payload_too_large', {}, [' '.repeat(256 * 1024)]],
  ])('is refused %s: %s', async (_, code, sent, payload) => {
    const { hook, secret } = await makeHook(await companyOf());

    expect(await refusalOf(deliver(hook, payload, { secret, ...sent }))).toBe(code);
  });

  it('is refused at a door that there is not like one with a wrong signature', async () => {
    expect(await refusalOf(deliver({ id: 'A'.repeat(22) }, {}, { secret: 'x' }))).toBe('unauthenticated');
  });

  it('waits for settings', async () => {
    const { hook, secret } = await makeHook(apiCaller(stack));

    expect(await refusalOf(deliver(hook, RD_STATION_PAYLOAD, { secret }))).toBe('settings_missing');
  });
});

describe('a hook', () => {
  it('tells its secret once, and after a change of it opens to the new one only', async () => {
    const caller = await companyOf('C-17');
    const { hook, secret } = await makeHook(caller);

    const listed = await (await caller.send('GET', '/v1/hooks')).text();
    const changed = HookWithSecret.parse(
      await (await caller.send('PUT', `/v1/hooks/${hook.id}/secret`, {})).json(),
    );

    expect(Hooks.parse(JSON.parse(listed)).hooks).toEqual([hook]);
    expect(listed).not.toContain(secret);
    expect(changed.secret).not.toBe(secret);
    expect(await refusalOf(deliver(hook, RD_STATION_PAYLOAD, { secret }))).toBe('unauthenticated');
    expect(await answerOf(deliver(hook, RD_STATION_PAYLOAD, changed))).toMatchObject({ accepted: 1 });
  });

  it('is read anew, and taken away', async () => {
    const caller = await companyOf('C-17');
    const { hook, secret } = await makeHook(caller);
    const rules = RD_STATION_READING.rules.slice(1);

    const changed = Hook.parse(await (await caller.send('PUT', `/v1/hooks/${hook.id}`, { rules })).json());
    const answer = await answerOf(deliver(hook, RD_STATION_PAYLOAD, { secret }));
    await caller.send('DELETE', `/v1/hooks/${hook.id}`);

    expect(changed).toEqual({ ...hook, rules });
    expect(answer).toMatchObject({ accepted: 0, ignored: 1 });
    expect(await refusalOf(deliver(hook, RD_STATION_PAYLOAD, { secret }))).toBe('unauthenticated');
  });

  it("is nobody else's, and goes with its company", async () => {
    const [owner, other] = [await companyOf('C-17'), await companyOf()];
    const { hook, secret } = await makeHook(owner);

    for (const [method, path, body] of [
      ['PUT', `/v1/hooks/${hook.id}`, { rules: RD_STATION_READING.rules }],
      ['PUT', `/v1/hooks/${hook.id}/secret`, {}],
      ['DELETE', `/v1/hooks/${hook.id}`],
    ] as const) {
      expect(await refusalOf(other.send(method, path, body))).toBe('not_found');
    }
    let done = false;
    while (!done) {
      ({ done } = (await (await owner.send('DELETE', '/v1/tenant')).json()) as { done: boolean });
    }
    expect(await refusalOf(deliver(hook, RD_STATION_PAYLOAD, { secret }))).toBe('unauthenticated');
  });

  it.each([
    ['signed with a secret of its own', { secret: 'a secret of the caller' }],
    ['of HubSpot without its secret', { scheme: 'hubspot-v3' }],
    ['without rules', { rules: [] }],
    ['with a path of nothing', { rules: [{ kind: 'survey', customerId: 'a..b' }] }],
  ])('is not made %s', async (_, changes) => {
    const body = { name: 'x', scheme: 'signed', ...RD_STATION_READING, ...changes };

    expect(await refusalOf(apiCaller(stack).send('POST', '/v1/hooks', body))).toBe('invalid_request');
  });
});

describe('the log', () => {
  it('holds nothing of payloads, customers, hooks or secrets', () => {
    const text = log.join('\n');
    expect(log.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/padaria|C-17|1246965|yyyyyyyy|pesquisa/i);
  });
});
