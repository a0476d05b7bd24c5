import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ErrorResponse, type Order, StoredScorePage } from '#shared/contracts';
import type { LocalStack } from '../../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from '../api-caller.ts';
import { startGuardedStack } from '../guarded-stack.ts';
import { FORGED_TOKENS, mint } from './forged-tokens.ts';
import { HOSTILE_REQUESTS, score } from './hostile-requests.ts';

const ARRIVAL_MS = 1_000;

const log: string[] = [];
let stack: LocalStack;
let victim: ApiCaller;
let attacker: ApiCaller;
beforeAll(async () => {
  const keep = (...line: unknown[]) => log.push(JSON.stringify(line));
  stack = await startGuardedStack({ logger: { info: keep, error: keep }, arrivalMs: ARRIVAL_MS });
  victim = apiCaller(stack, 'victim-sub');
  attacker = apiCaller(stack, 'attacker-sub');
  for (const caller of [victim, attacker]) await caller.chooseSettings();
  await victim.importOrders(orders('victim-customer'));
  await attacker.importOrders(orders('own'));
  for (const caller of [victim, attacker]) await caller.send('POST', '/v1/refresh', { after: null });
});
afterAll(() => stack.stop());

const orders = (customerId: string): Order[] =>
  Array.from({ length: 12 }, (_, i) => ({
    orderId: `${i}`,
    customerId,
    customerName: 'Wanda Wiśniewska',
    date: `2026-${String(1 + (i % 9)).padStart(2, '0')}-1${i % 3}`,
    netMinor: 100_000,
  }));

async function refusalOf(response: Response): Promise<string> {
  return ErrorResponse.parse(await response.json()).error.code;
}

describe('a token', () => {
  it.each(FORGED_TOKENS)('is refused: $what', async ({ token, code }) => {
    const authorization = token(stack.issuer);

    const response = await fetch(`${stack.url}/v1/settings`, {
      headers: authorization === undefined ? {} : { authorization },
    });

    expect([response.status, await refusalOf(response)]).toEqual([
      code === 'unauthenticated' ? 401 : 403,
      code,
    ]);
  });

  it('is refused that is too long for a header', async () => {
    const response = await fetch(`${stack.url}/v1/settings`, {
      headers: { authorization: mint(stack.issuer, { padding: 'x'.repeat(100_000) }) },
    });

    expect(response.status).toBe(431);
  });
});

describe('a request of somebody who is signed in', () => {
  it.each(HOSTILE_REQUESTS)('is refused: %s', async (_, method, path, body, code) => {
    const response = await attacker.send(method, path, body);

    expect([response.status < 500, await refusalOf(response)]).toEqual([true, code]);
  });

  it.each([
    ["another's id", 'victim-customer'],
    ['an id that leads into another partition', 'x#C#victim-customer'],
    ['an id that encodes such a one', '%0023C%0023victim-customer'],
    ['half a character', '\ud800'],
    ['a NUL', 'a\u0000b'],
    ['a prototype', '__proto__'],
  ])('learns nothing by %s', async (_, id) => {
    expect(await attacker.score([id])).toMatchObject({ scores: [], unknown: [id] });
    const forget = await attacker.send('POST', '/v1/customers/forget', { customerId: id });
    expect(await forget.json()).toEqual({ deleted: 0 });
    const previous = JSON.parse(`{"${JSON.stringify(id).slice(1, -1)}":"STRANGER"}`);
    expect((await attacker.send('POST', '/v1/score', score({ previous }))).status).toBe(200);
  });

  it("sees nothing but its own by another's cursor, member, header or parameter", async () => {
    const theirs = StoredScorePage.parse(await (await victim.send('GET', '/v1/scores')).json());
    const { members } = (await (await victim.send('GET', '/v1/members')).json()) as {
      members: { id: string }[];
    };
    const id = members[0]?.id;

    const page = await (await attacker.send('GET', `/v1/scores?since=${theirs.next}`)).text();
    const removed = await attacker.send('DELETE', `/v1/members/${id}`);
    const promoted = await attacker.send('PUT', `/v1/members/${id}`, { role: 'viewer' });
    const asked = await fetch(`${stack.url}/v1/customers?tenant=victim`, {
      headers: {
        authorization: `Bearer ${attacker.token}`,
        'x-tenant': 'victim',
        'x-forwarded-user': 'victim-sub',
      },
    });

    expect(page).not.toContain('victim');
    expect([removed.status, promoted.status]).toEqual([404, 404]);
    expect(await asked.text()).not.toContain('victim-customer');
  });

  it("does not get another's export by changing a link of its own", async () => {
    const link = async (caller: ApiCaller) =>
      ((await (await caller.send('POST', '/v1/export', { after: null })).json()) as { url: string }).url;
    const [own, theirs] = [new URL(await link(attacker)), new URL(await link(victim))];

    own.pathname = theirs.pathname;

    expect((await fetch(own)).status).toBe(404);
    expect((await fetch(theirs.toString().split('?')[0] ?? '')).status).toBe(404);
  });

  it('ends that never gets to the end of its body', async () => {
    const { hostname, port } = new URL(stack.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /v1/score HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${attacker.token}\r\ncontent-length: 1000\r\n\r\n{`,
    );
    const drip = setInterval(() => socket.write(' '), 100);

    const begun = Date.now();
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data) => {
        text += data.toString();
      });
      socket.on('error', () => resolve(text));
      socket.on('close', () => resolve(text));
    });
    clearInterval(drip);

    expect(answer).toMatch(/^HTTP\/1\.1 408/);
    expect(Date.now() - begun).toBeLessThan(5 * ARRIVAL_MS);
  });

  it('does not leave the house by a path', async () => {
    const { hostname, port } = new URL(stack.url);
    const paths = [
      '/v1/../../etc/passwd',
      '/exports/../signing-key.json',
      '//evil.example/v1/settings',
      '/v1/%73ettings%00',
    ];

    const statuses = await Promise.all(
      paths.map(
        (path) =>
          new Promise((resolve) => {
            const asked = httpRequest({
              hostname,
              port,
              path,
              headers: { authorization: `Bearer ${attacker.token}` },
            });
            asked.on('response', (response) => {
              response.resume();
              resolve(response.statusCode);
            });
            asked.end();
          }),
      ),
    );

    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});

describe('after all of this', () => {
  it('the victim has what it had', async () => {
    const { scores, unknown } = await victim.score(['victim-customer']);

    expect([scores.length, unknown]).toEqual([1, []]);
    expect((await victim.settings()).settings?.currency).toBe('USD');
  });

  it('the log tells of every request, of nothing that was sent, and of no failure of ours', () => {
    const text = log.join('\n');

    expect(log.length).toBeGreaterThan(FORGED_TOKENS.length + HOSTILE_REQUESTS.length);
    expect(text).not.toContain('__proto__');
    expect(text).not.toMatch(/"status":5\d\d/);
  });

  it('nothing of all objects has changed', () => {
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
