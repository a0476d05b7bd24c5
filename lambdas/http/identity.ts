import { JwtBaseError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { JwtPayload } from 'aws-jwt-verify/jwt-model';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import { EmailNotVerified, Unauthenticated, Unavailable } from '../errors.ts';

/** Who may issue tokens for us, and to whom: `https://accounts.google.com` and the script's OAuth client. */
export interface IssuerConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
}

/** A user whose token was verified. `sub` is the issuer's id of the user and never changes. */
export interface Identity {
  readonly sub: string;
  /** In lower case; null where the issuer tells none. */
  readonly email: string | null;
}

/** From an Authorization header to the user; rejects with Unauthenticated, EmailNotVerified or Unavailable. */
export type Authenticate = (authorization: string | undefined) => Promise<Identity>;

/** Clocks of two computers differ by so much at most. */
const CLOCK_SKEW_SECONDS = 60;
const JWKS_TIMEOUT_MS = 3_000;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Verifies signature, issuer, audience and times; the issuer's keys are fetched once and whenever they rotate. */
export function authenticateAgainst({ issuer, audience, jwksUri }: IssuerConfig): Authenticate {
  requireSecure(jwksUri);
  const verifier = JwtVerifier.create(
    { issuer, audience, jwksUri, customJwtCheck: ({ payload }) => requireClaims(payload) },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  );
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Unauthenticated('no bearer token');
    try {
      const { sub, email } = await verifier.verify(token);
      if (!sub) throw new Unauthenticated('no sub');
      return { sub, email: typeof email === 'string' ? email.trim().toLowerCase() : null };
    } catch (error) {
      throw error instanceof JwtBaseError ? new Unauthenticated(error.constructor.name) : error;
    }
  };
}

/** What the verifier leaves open: a token without an end, from the future, or of an address nobody confirmed. */
function requireClaims({ exp, iat, email_verified }: JwtPayload): void {
  if (exp === undefined) throw new Unauthenticated('no exp');
  if (iat === undefined) throw new Unauthenticated('no iat');
  if (iat > Date.now() / 1000 + CLOCK_SKEW_SECONDS) throw new Unauthenticated('iat in the future');
  if (email_verified !== true) throw new EmailNotVerified();
}

async function fetchKeys(uri: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(uri, { signal: AbortSignal.timeout(JWKS_TIMEOUT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    throw new Unavailable('the issuer', error);
  }
}

/** Keys that come over an open line are nobody's keys; only this very machine is exempt. */
function requireSecure(jwksUri: string): void {
  const { protocol, hostname } = new URL(jwksUri);
  if (protocol !== 'https:' && !LOOPBACK.has(hostname)) throw new TypeError(`${jwksUri} is not https`);
}
