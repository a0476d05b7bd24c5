import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { API_FUNCTIONS } from '../../../infra/aws/functions/api-functions.ts';
import { bundleFolder, bundleFunctions } from '../../../infra/aws/functions/bundle.ts';
import { functionFiles } from '../../../infra/aws/functions/function-files.ts';
import { jwksUriOf } from '../../../infra/local/stack/oidc.ts';
import { type LocalStack, startStack } from '../../../infra/local/stack/stack.ts';
import { ROUTES } from '../../../lambdas/routes.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';
import { apiCaller } from '../../lambdas/api-caller.ts';
import { eventOf } from '../../lambdas/http/event.ts';
import { invokeBundles } from './invoke-bundles.ts';

/** What has to be loaded before a function answers for the first time. */
const MOST_BYTES = 450_000;

let out: string;
let bytes: ReadonlyMap<string, number>;
let stack: LocalStack;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'loyalty-bundles-'));
  [bytes, stack] = await Promise.all([bundleFunctions(functionFiles(), out), startStack()]);
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await rm(out, { recursive: true, force: true });
});

const fileOf = (name: string) => join(bundleFolder(out, name), 'index.mjs');

describe('a bundle', () => {
  it('is small', () => {
    expect([...bytes].filter(([, size]) => size > MOST_BYTES)).toEqual([]);
    expect(bytes.size).toBe(functionFiles().length);
  });

  it('refuses who brings no token', async () => {
    const names = Object.keys(API_FUNCTIONS);
    const routeOf = (name: string) => ROUTES.find(({ lambda }) => lambda === name);

    const answers = await invokeBundles(
      names.map((name) => {
        const { method = '', path = '' } = routeOf(name) ?? {};
        return { file: fileOf(name), event: eventOf({ routeKey: `${method} ${path}` }) };
      }),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(names.map(() => 401));
  });

  it('has all that it takes to fit, to score and to keep, as the sources do', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(ordersOf(60));
    const customers = ['c0', 'c1', 'c2', 'c3'];
    const ask = (lambda: string, routeKey: string, body: object) => ({
      file: fileOf(lambda),
      event: eventOf({ routeKey, authorization: `Bearer ${caller.token}`, body: JSON.stringify(body) }),
    });

    const [refreshed, previewed, scored] = await invokeBundles(
      [
        ask('refresh', 'POST /v1/refresh', { after: null }),
        ask('preview', 'POST /v1/settings/preview', { settings: (await caller.settings()).settings }),
        ask('score', 'POST /v1/score', { customers, locale: 'en' }),
      ],
      {
        AWS_ENDPOINT_URL_DYNAMODB: stack.dynamoEndpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        EVENTS_TABLE: TABLE_NAMES.events,
        STATE_TABLE: TABLE_NAMES.state,
        TENANT_ROLE_ARN: '',
        OIDC_ISSUER: stack.issuer.issuer,
        OIDC_AUDIENCE: stack.issuer.audience,
        OIDC_JWKS_URI: jwksUriOf(stack.issuer.issuer),
      },
    );

    expect([refreshed, previewed, scored].map((answer) => answer?.statusCode)).toEqual([200, 200, 200]);
    expect(JSON.parse(previewed?.body ?? '')).toMatchObject({ customers: 60, changed: 0 });
    const { model, scores } = await caller.score(customers);
    expect(JSON.parse(scored?.body ?? '')).toMatchObject({ model, scores });
    // The fit of models, and not the rhythm alone, was put to the test.
    expect(model.experts.length).toBeGreaterThan(1);
  });
});

/** Buyers of different rates until the middle of this month, some of whom stopped long ago. */
function ordersOf(customers: number): Order[] {
  const today = Date.now();
  return Array.from({ length: customers }, (_, c) =>
    Array.from({ length: 2 + (c % 9) }, (_, i) => ({
      orderId: `${c}/${i}`,
      customerId: `c${c}`,
      date: new Date(today - 86_400_000 * (5 + (c % 7) * 31 + i * (17 + ((c * 7 + i * 13) % 40))))
        .toISOString()
        .slice(0, 10),
      netMinor: 10_000 + 1_000 * ((c * 37 + i * 11) % 23),
    })),
  ).flat();
}
