import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jwksUriOf, mintIdToken } from '../../infra/local/stack/oidc.ts';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { dependenciesFrom } from '../../lambdas/dependencies.ts';
import { handler } from '../../lambdas/settings.ts';
import { apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';
import { eventOf } from './http/event.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stack.stop();
});

describe('dependenciesFrom', () => {
  it.each(['EVENTS_TABLE', 'STATE_TABLE', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI'])(
    'misses %s',
    (name) => {
      const complete = {
        EVENTS_TABLE: 'events',
        STATE_TABLE: 'state',
        OIDC_ISSUER: 'https://accounts.google.com',
        OIDC_AUDIENCE: 'client.apps.example',
        OIDC_JWKS_URI: 'https://www.googleapis.com/oauth2/v3/certs',
      };

      expect(() => dependenciesFrom({ ...complete, [name]: '' })).toThrow(name);
    },
  );
});

describe('a deployed function', () => {
  it('works from its environment alone: tables, issuer and keys', async () => {
    const environment = {
      AWS_ENDPOINT_URL_DYNAMODB: stack.dynamoEndpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      EVENTS_TABLE: 'loyalty-quadrant-events',
      STATE_TABLE: 'loyalty-quadrant-state',
      OIDC_ISSUER: stack.issuer.issuer,
      OIDC_AUDIENCE: stack.issuer.audience,
      OIDC_JWKS_URI: jwksUriOf(stack.issuer.issuer),
    };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const chosen = await apiCaller(stack, 'maria').chooseSettings();
    const token = mintIdToken(stack.issuer, { sub: 'maria', email: 'maria@example.com' });

    const lines = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const answer = await handler(eventOf({ routeKey: 'GET /v1/settings', authorization: `Bearer ${token}` }));

    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual(chosen);
    expect(lines.mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
      expect.objectContaining({ level: 'INFO', message: 'request', route: 'GET /v1/settings', status: 200 }),
    ]);
    lines.mockRestore();
  });
});
