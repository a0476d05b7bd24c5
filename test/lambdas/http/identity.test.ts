import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  jwksUriOf,
  type LocalIssuer,
  mintIdToken,
  newSigningKey,
  wellKnownDocuments,
} from '../../../infra/local/stack/oidc.ts';
import { listen } from '../../../infra/local/stack/ports.ts';
import { type Authenticate, authenticateAgainst } from '../../../lambdas/http/identity.ts';

const AUDIENCE = 'client.apps.example';
const user = { sub: '1084', email: 'ana@example.com' };
const now = Math.floor(Date.now() / 1000);

let server: Server;
let issuer: LocalIssuer;
let authenticate: Authenticate;
let keysFetched = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    keysFetched += 1;
    response.end(JSON.stringify(wellKnownDocuments(issuer).get(request.url ?? '')));
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  issuer = { issuer: url, audience: AUDIENCE, key: newSigningKey() };
  authenticate = authenticateAgainst({ issuer: url, audience: AUDIENCE, jwksUri: jwksUriOf(url) });
});
afterAll(() => server.close());

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const claims = () => ({
  ...user,
  iss: issuer.issuer,
  aud: AUDIENCE,
  email_verified: true,
  iat: now,
  exp: now + 60,
});

/** A token with a header and signature of the forger's choice. */
function forged(header: object, signatureOf: (content: string) => string): string {
  const content = `${encode(header)}.${encode(claims())}`;
  return `${content}.${signatureOf(content)}`;
}

function withOtherContent(token: string): string {
  const [header, , signature] = token.split('.');
  return [header, encode({ ...claims(), sub: 'somebody else' }), signature].join('.');
}

describe('authenticate', () => {
  it('knows the user of a good token, and fetches the keys once for many', async () => {
    for (let i = 0; i < 5; i++) {
      expect(await authenticate(`Bearer ${mintIdToken(issuer, user)}`)).toEqual({
        sub: '1084',
        email: 'ana@example.com',
      });
    }
    expect(keysFetched).toBe(1);
  });

  const mint = (given: object) => mintIdToken(issuer, { ...user, ...given });
  const refused: [string, () => string | undefined][] = [
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['another scheme', () => `Basic ${mint({})}`],
    ['two tokens', () => `Bearer ${mint({})} ${mint({})}`],
    ['no JWT', () => 'Bearer hello'],
    ['an expired token', () => `Bearer ${mint({ iat: now - 7200, exp: now - 3600 })}`],
    ['no exp', () => `Bearer ${mint({ exp: undefined })}`],
    ['an exp that is text', () => `Bearer ${mint({ exp: '2099-01-01' })}`],
    ['no iat', () => `Bearer ${mint({ iat: undefined })}`],
    ['an iat in the future', () => `Bearer ${mint({ iat: now + 3600, exp: now + 7200 })}`],
    ['a token not good yet', () => `Bearer ${mint({ nbf: now + 3600 })}`],
    ['another audience', () => `Bearer ${mint({ aud: 'somebody.else' })}`],
    ['no audience', () => `Bearer ${mint({ aud: undefined })}`],
    ['another issuer', () => `Bearer ${mint({ iss: 'https://accounts.google.com' })}`],
    ['no sub', () => `Bearer ${mint({ sub: undefined })}`],
    ['another content under the same signature', () => `Bearer ${withOtherContent(mint({}))}`],
    ['an unsigned token', () => `Bearer ${forged({ alg: 'none', kid: issuer.key.kid }, () => '')}`],
    [
      'alg none with something signed',
      () => `Bearer ${forged({ alg: 'none', kid: issuer.key.kid }, () => 'AAAA')}`,
    ],
    [
      'a symmetric signature made with the public key',
      () =>
        `Bearer ${forged({ alg: 'HS256', kid: issuer.key.kid }, (content) =>
          createHmac('sha256', String(issuer.key.jwk.n)).update(content).digest('base64url'),
        )}`,
    ],
    ['no kid', () => `Bearer ${forged({ alg: 'RS256' }, () => 'AAAA')}`],
    [
      "another key under the issuer's kid",
      () => {
        const key = { ...newSigningKey(), kid: issuer.key.kid };
        return `Bearer ${mintIdToken({ ...issuer, key }, user)}`;
      },
    ],
    [
      'a key the issuer does not publish',
      () => `Bearer ${mintIdToken({ ...issuer, key: newSigningKey() }, user)}`,
    ],
  ];

  it.each(refused)('refuses %s', async (_, header) => {
    await expect(authenticate(header())).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it.each([false, undefined, 'true', 1])(
    'refuses an address that is not verified: %j',
    async (email_verified) => {
      const token = mint({ email_verified });

      await expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({ code: 'email_not_verified' });
    },
  );

  it('names neither token nor person in its errors', async () => {
    const token = mint({ exp: now - 1 });

    const error: unknown = await authenticate(`Bearer ${token}`).catch((refusal) => refusal);

    expect(JSON.stringify(error) + String(error)).not.toMatch(/ana|1084|ey[JA]/);
  });

  it('is unavailable, not unauthenticated, while the issuer does not answer', async () => {
    const issuerUrl = 'http://127.0.0.1:1';
    const lost = authenticateAgainst({
      issuer: issuerUrl,
      audience: AUDIENCE,
      jwksUri: jwksUriOf(issuerUrl),
    });

    await expect(lost(`Bearer ${mint({})}`)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('takes keys over an open line from this machine only', () => {
    const config = { issuer: 'https://issuer.example', audience: AUDIENCE };

    expect(() => authenticateAgainst({ ...config, jwksUri: 'http://issuer.example/keys' })).toThrow(
      'not https',
    );
  });
});
