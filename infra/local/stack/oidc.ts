import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  randomUUID,
  sign,
} from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/**
 * An issuer of ID tokens for one's own machine, in Google's place. Plain data that can be handed to a worker; who
 * holds it can sign in as anyone, here and nowhere else.
 */
export interface LocalIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly key: SigningKey;
}

/** An RSA private key as a JWK, and the id under which its public half is published. */
export interface SigningKey {
  readonly kid: string;
  readonly jwk: JsonWebKey;
}

/** Any claim may be given; those of `sub` and `email` must be. */
export type IdTokenClaims = Readonly<{ sub: string; email: string } & Record<string, unknown>>;

const RSA_BITS = 2048;
const TOKEN_LIFE_SECONDS = 3600;
const JWKS_PATH = '/.well-known/jwks.json';

/** The key kept in the file; made, and written for the owner's eyes only, when there is none. */
export async function keptSigningKey(file: string): Promise<SigningKey> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const key = newSigningKey();
    await writeFile(file, JSON.stringify(key), { mode: 0o600 });
    return key;
  }
}

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
  return { kid: randomUUID(), jwk: privateKey.export({ format: 'jwk' }) };
}

/**
 * An ID token as Google makes them (RS256), good for an hour. Claims that are given replace the usual ones; one
 * given as undefined is left out.
 */
export function mintIdToken({ issuer, audience, key }: LocalIssuer, claims: IdTokenClaims): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid };
  const usual = { iss: issuer, aud: audience, email_verified: true, iat: now, exp: now + TOKEN_LIFE_SECONDS };
  const content = `${base64url(header)}.${base64url({ ...usual, ...claims })}`;
  const privateKey = createPrivateKey({ key: key.jwk, format: 'jwk' });
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

/** What the issuer publishes, by path: the two documents from which a verifier learns its keys. */
export function wellKnownDocuments({ issuer, key }: LocalIssuer): ReadonlyMap<string, object> {
  const publicKey = createPublicKey({ key: key.jwk, format: 'jwk' }).export({ format: 'jwk' });
  return new Map<string, object>([
    [
      '/.well-known/openid-configuration',
      {
        issuer,
        jwks_uri: jwksUriOf(issuer),
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
      },
    ],
    [JWKS_PATH, { keys: [{ ...publicKey, kid: key.kid, alg: 'RS256', use: 'sig' }] }],
  ]);
}

export function jwksUriOf(issuer: string): string {
  return issuer + JWKS_PATH;
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
