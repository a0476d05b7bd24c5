import { createHmac, createPublicKey } from 'node:crypto';
import { type LocalIssuer, mintIdToken, newSigningKey } from '../../../infra/local/stack/oidc.ts';

const now = Math.floor(Date.now() / 1000);
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const claims = (issuer: LocalIssuer) => ({
  sub: 'victim-sub',
  email: 'victim-sub@example.com',
  email_verified: true,
  iss: issuer.issuer,
  aud: issuer.audience,
  iat: now,
  exp: now + 600,
});
export const mint = (issuer: LocalIssuer, given: object) =>
  `Bearer ${mintIdToken(issuer, { sub: 'victim-sub', email: 'victim-sub@example.com', ...given })}`;

/** A token of the forger's own making. */
function forged(issuer: LocalIssuer, header: object, sign: (content: string) => string = () => ''): string {
  const content = `${encode(header)}.${encode(claims(issuer))}`;
  return `Bearer ${content}.${sign(content)}`;
}

function withKey(issuer: LocalIssuer, changes: object): string {
  const key = { ...newSigningKey(), ...changes };
  return `Bearer ${mintIdToken({ ...issuer, key }, claims(issuer))}`;
}

type Made = (issuer: LocalIssuer) => string | undefined;
const kid = (issuer: LocalIssuer) => issuer.key.kid;
const publicPem = (issuer: LocalIssuer) =>
  createPublicKey({ key: issuer.key.jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
const hmac = (key: string) => (content: string) =>
  createHmac('sha256', key).update(content).digest('base64url');

export interface ForgedToken {
  readonly what: string;
  readonly token: Made;
  readonly code: string;
}

const UNAUTHENTICATED: readonly (readonly [what: string, token: Made])[] = [
  ['nothing', () => undefined],
  ['an empty header', () => ''],
  ['a scheme without a token', () => 'Bearer '],
  ['another scheme', (issuer) => mint(issuer, {}).replace('Bearer', 'Basic')],
  ['two tokens', (issuer) => `${mint(issuer, {})} ${mint(issuer, {}).slice(7)}`],
  ['a word', () => 'Bearer hello'],
  ['three dots', () => 'Bearer ...'],
  ['a token with a fourth part', (issuer) => `${mint(issuer, {})}.AAAA`],
  ['alg none', (issuer) => forged(issuer, { alg: 'none', kid: kid(issuer) })],
  ['alg NONE with a signature', (issuer) => forged(issuer, { alg: 'NONE', kid: kid(issuer) }, () => 'AAAA')],
  ['no alg', (issuer) => forged(issuer, { kid: kid(issuer) }, () => 'AAAA')],
  [
    'HS256 with the public modulus',
    (issuer) => forged(issuer, { alg: 'HS256', kid: kid(issuer) }, hmac(String(issuer.key.jwk.n))),
  ],
  [
    'HS256 with the public key as PEM',
    (issuer) => forged(issuer, { alg: 'HS256', kid: kid(issuer) }, hmac(String(publicPem(issuer)))),
  ],
  ["another key under the issuer's kid", (issuer) => withKey(issuer, { kid: kid(issuer) })],
  ['a key that nobody publishes', (issuer) => withKey(issuer, {})],
  ['a kid that is a path', (issuer) => withKey(issuer, { kid: '../../../../dev/null' })],
  ['no kid', (issuer) => forged(issuer, { alg: 'RS256' }, () => 'AAAA')],
  [
    'a key set of its own (jku)',
    (issuer) => forged(issuer, { alg: 'RS256', kid: 'x', jku: 'http://127.0.0.1:1/keys' }, () => 'AAAA'),
  ],
  [
    'a key of its own (jwk)',
    (issuer) => forged(issuer, { alg: 'RS256', jwk: newSigningKey().jwk }, () => 'AAAA'),
  ],
  [
    'another content under a good signature',
    (issuer) => {
      const [header, , signature] = mint(issuer, { sub: 'attacker-sub' }).split('.');
      return [header, encode(claims(issuer)), signature].join('.');
    },
  ],
  [
    'a signature of zeros',
    (issuer) => mint(issuer, {}).replace(/[^.]+$/, (signature) => 'A'.repeat(signature.length)),
  ],
  ["Google's issuer", (issuer) => mint(issuer, { iss: 'https://accounts.google.com' })],
  ['an issuer with a slash more', (issuer) => mint(issuer, { iss: `${issuer.issuer}/` })],
  ['no issuer', (issuer) => mint(issuer, { iss: undefined })],
  ['another audience', (issuer) => mint(issuer, { aud: 'somebody.else' })],
  ['audiences without ours', (issuer) => mint(issuer, { aud: ['a', 'b'] })],
  ['no audience', (issuer) => mint(issuer, { aud: undefined })],
  ['an end in the past', (issuer) => mint(issuer, { iat: now - 7200, exp: now - 3600 })],
  ['no end', (issuer) => mint(issuer, { exp: undefined })],
  ['an end in words', (issuer) => mint(issuer, { exp: '2099-01-01' })],
  ['a begin in the future', (issuer) => mint(issuer, { iat: now + 3600, exp: now + 7200 })],
  ['no begin', (issuer) => mint(issuer, { iat: undefined })],
  ['not yet', (issuer) => mint(issuer, { nbf: now + 3600 })],
  ['no user', (issuer) => mint(issuer, { sub: undefined })],
  ['an empty user', (issuer) => mint(issuer, { sub: '' })],
  ['a user that is a number', (issuer) => mint(issuer, { sub: 1084 })],
  ['a user that is a list', (issuer) => mint(issuer, { sub: ['victim-sub'] })],
];

const NOT_VERIFIED: readonly (readonly [what: string, token: Made])[] = [
  ['an address that nobody verified', (issuer) => mint(issuer, { email_verified: false })],
  ['an address of which nothing is said', (issuer) => mint(issuer, { email_verified: undefined })],
  ['an address verified in words', (issuer) => mint(issuer, { email_verified: 'true' })],
];

/** Tokens that no door may open to, and how each is refused. */
export const FORGED_TOKENS: readonly ForgedToken[] = [
  ...UNAUTHENTICATED.map(([what, token]) => ({ what, token, code: 'unauthenticated' })),
  ...NOT_VERIFIED.map(([what, token]) => ({ what, token, code: 'email_not_verified' })),
];
