import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { jwksUriOf, mintIdToken } from '../../infra/local/stack/oidc.ts';
import { type LocalStack, startStack } from '../../infra/local/stack/stack.ts';
import { eventOf } from '../lambdas/http/event.ts';
import { MOTO_REGION } from './ask-moto.ts';
import type { BundleProcess } from './bundle-process.ts';
import { BUCKET, makeBucket, startFunctions } from './moto-functions.ts';
import { type Moto, startMoto } from './start-moto.ts';

const SENDER = 'loyalty@example.com';
const ORDERS: Order[] = Array.from({ length: 24 }, (_, i) => ({
  orderId: `o${i}`,
  customerId: `c${i % 4}`,
  date: new Date(Date.UTC(2025, i % 12, 2 + i)).toISOString().slice(0, 10),
  netMinor: 10_000 + 500 * i,
}));

let moto: Moto;
/** Only its issuer of tokens is asked here. */
let stack: LocalStack;
let functions: ReadonlyMap<string, BundleProcess>;
let out: string;
beforeAll(async () => {
  [moto, stack] = await Promise.all([startMoto(), startStack()]);
  out = await mkdtemp(join(tmpdir(), 'loyalty-moto-'));
  functions = await startFunctions(['settings', 'import', 'score', 'members', 'export'], out, moto.endpoint, {
    EXPORT_BUCKET: BUCKET,
    MAIL_SENDER: SENDER,
    OIDC_ISSUER: stack.issuer.issuer,
    OIDC_AUDIENCE: stack.issuer.audience,
    OIDC_JWKS_URI: jwksUriOf(stack.issuer.issuer),
  });
  (await openLocalDatabase(moto.endpoint)).client.destroy();
  await makeBucket(moto.endpoint);
});
afterAll(async () => {
  for (const each of functions.values()) each.stop();
  await moto.stop();
  await stack.stop();
  await rm(out, { recursive: true });
});

/** Calls a function as API Gateway does; what it answers must be good. */
async function call(name: string, routeKey: string, body: object) {
  const authorization = `Bearer ${mintIdToken(stack.issuer, { sub: 'ana', email: 'ana@example.com' })}`;
  const answer = await functions
    .get(name)
    ?.invoke(eventOf({ routeKey, authorization, body: JSON.stringify(body) }));
  if (!answer || 'error' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  const { statusCode, body: text } = answer.result as { statusCode: number; body: string };
  expect([name, statusCode, text]).toEqual([name, 200, expect.any(String)]);
  return JSON.parse(text);
}

async function verify(address: string): Promise<void> {
  const response = await fetch(`${moto.endpoint}/v2/email/identities`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=moto/20260101/${MOTO_REGION}/ses/aws4_request, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify({ EmailIdentity: address }),
  });
  expect(response.ok).toBe(true);
}

describe('the functions of the API with sessions, a bucket and mail that are not ours', () => {
  it('import and score under the session of a role that STS gives', async () => {
    const settings = defaultSettings('USD', 'en', 'America/New_York');
    await call('settings', 'PUT /v1/settings', { settings });

    const { accepted } = await call('import', 'POST /v1/import', {
      entity: 'orders',
      orders: ORDERS,
      currency: 'USD',
      last: true,
    });
    const { scores } = await call('score', 'POST /v1/score', { customers: ['c0', 'c1'], locale: 'en' });

    expect(accepted).toBe(ORDERS.length);
    expect(scores.map(({ customerId }: { customerId: string }) => customerId)).toEqual(['c0', 'c1']);
  });

  it('export into a bucket, behind a link that leads to the lines', async () => {
    const { url, lines } = await call('export', 'POST /v1/export', { after: null });

    const { hostname, pathname, search } = new URL(url);
    expect(hostname).toBe(`${BUCKET}.s3.${MOTO_REGION}.amazonaws.com`);
    const kept = await fetch(`${moto.endpoint}/${BUCKET}${pathname}${search}`);
    expect(kept.headers.get('content-type')).toBe('application/x-ndjson');
    const read = (await kept.text()).trim().split('\n');
    expect(read).toHaveLength(lines);
    expect(JSON.parse(read[0] ?? '')).toMatchObject({ type: 'settings' });
  });

  it('write to whoever is invited, from an address that was verified', async () => {
    await verify(SENDER);

    const invited = await call('members', 'POST /v1/members', {
      email: 'rui@example.com',
      role: 'viewer',
      locale: 'pt-BR',
    });

    expect(invited).toMatchObject({ mailed: true });
    const seen = await (await fetch(`${moto.endpoint}/moto-api/data.json`)).text();
    expect(seen).toContain('rui@example.com');
  });
});
