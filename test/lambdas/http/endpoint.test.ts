import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ERROR_STATUS, ErrorResponse, type Role } from '#shared/contracts';
import type { Dependencies } from '../../../lambdas/dependencies.ts';
import { Busy, SettingsMissing, Unauthenticated, Unavailable } from '../../../lambdas/errors.ts';
import { endpoint } from '../../../lambdas/http/endpoint.ts';
import { openDatabase } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { speakOf, watchedLogger } from '../log-watch.ts';
import { eventOf } from './event.ts';

const Greeting = z.strictObject({ name: z.string() });
const Answer = z.strictObject({ greeting: z.string() });

/** Answers a greeting, or fails as told; gives the response and what was logged. */
async function call(given: {
  body?: string;
  fails?: unknown;
  answers?: string;
  refuses?: unknown;
  role?: Role;
}) {
  speakOf('sub-of-maria', 'tenant-of-sub-of-maria', 'Maria');
  const log: { level: string; line: unknown }[] = [];
  const database = openDatabase({ events: 'events', state: 'state' }, { region: 'eu-central-1' });
  const dependencies: Dependencies = {
    authenticate: async () => {
      if (given.refuses) throw given.refuses;
      return { sub: 'sub-of-maria', email: 'maria@example.com' };
    },
    directory: {
      ...directoryOf(database),
      membershipOf: async ({ sub }) => ({ tenant: `tenant-of-${sub}`, role: given.role ?? 'owner' }),
    },
    exportFiles: { keep: async () => 'nowhere' },
    sendMail: null,
    storeOf: (tenant) => storeOf(database, tenant),
    now: () => new Date(),
    nextRevision: () => 1,
    logger: watchedLogger({
      info: (...line) => log.push({ level: 'info', line }),
      error: (...line) => log.push({ level: 'error', line }),
    }),
  };
  const handler = endpoint(dependencies, {
    needs: 'editor',
    body: Greeting,
    answer: Answer,
    respond: async ({ name }) => {
      if (given.fails) throw given.fails;
      return JSON.parse(given.answers ?? JSON.stringify({ greeting: `Hello, ${name}` }));
    },
  });
  const response = await handler(
    eventOf({ body: given.body ?? '{"name":"Maria"}', authorization: 'Bearer secret' }),
  );
  return { response, body: JSON.parse(response.body ?? ''), log: JSON.stringify(log) };
}

describe('endpoint', () => {
  it('answers with the checked answer and the request id', async () => {
    const { response, body } = await call({});

    expect(response).toMatchObject({ statusCode: 200, headers: { 'x-request-id': 'request-1' } });
    expect(body).toEqual({ greeting: 'Hello, Maria' });
  });

  it.each([
    [new Unauthenticated('no exp'), 'unauthenticated'],
    [new SettingsMissing(), 'settings_missing'],
    [new Busy(10), 'busy'],
    [new Unavailable('DynamoDB'), 'unavailable'],
    [new TypeError('Maria is not a function'), 'internal'],
    ['a string', 'internal'],
  ] as const)('turns %s into %s', async (fails, code) => {
    const { response, body } = await call({ fails });

    expect(response.statusCode).toBe(ERROR_STATUS[code]);
    expect(ErrorResponse.parse(body).error).toEqual({ code, requestId: 'request-1', details: [] });
  });

  it.each([
    [new Busy(10), '5'],
    [new Unavailable('DynamoDB'), '30'],
    [new SettingsMissing(), undefined],
  ])('says when to try %s again: %s', async (fails, seconds) => {
    const { response } = await call({ fails });

    expect(response.headers?.['retry-after']).toBe(seconds);
  });

  it.each<[Role, number]>([
    ['viewer', 403],
    ['editor', 200],
    ['owner', 200],
  ])('lets a %s do what an editor may: %i', async (role, status) => {
    const { response } = await call({ role });

    expect(response.statusCode).toBe(status);
  });

  it('does not look at the body of a stranger', async () => {
    const { body } = await call({ refuses: new Unauthenticated('no token'), body: '{' });

    expect(body.error.code).toBe('unauthenticated');
  });

  it('lets no answer out that breaks the contract', async () => {
    const { response } = await call({ answers: '{"greeting":"Hello","password":"1234"}' });

    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('1234');
  });

  it.each([
    ['success', {}],
    ['a refused body', { body: '{"name":["Maria"]}' }],
    ['a failure of ours', { fails: new Busy(3) }],
    ["a stranger's failure", { fails: new Error('no such customer: Maria', { cause: new Error('Maria') }) }],
  ])('logs one line for %s, without token, person or tenant', async (_, given) => {
    const { log } = await call(given);

    expect(JSON.parse(log)).toHaveLength(1);
    expect(log).toContain('"requestId":"request-1"');
    expect(log).toMatch(/"tenant":"[0-9a-f]{12}"/);
    expect(log).not.toMatch(/maria|secret|tenant-of/i);
  });

  it("keeps the places of a stranger's failure in the log", async () => {
    const { log } = await call({ fails: new RangeError('x') });

    expect(log).toMatch(/"failure":"RangeError".*endpoint\.test\.ts/);
  });
});
