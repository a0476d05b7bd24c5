import { createHash, createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HookScheme } from '#shared/contracts';
import { Unauthenticated } from '../errors.ts';
import { isSameText } from './same-text.ts';

/** A delivery's signature is taken for so long, on either side of our clock. */
export const SIGNATURE_WINDOW_SECONDS = 5 * 60;

type Delivery = Pick<APIGatewayProxyEventV2, 'headers' | 'rawPath' | 'rawQueryString' | 'requestContext'>;

interface Scheme {
  /** Names of headers, in lower case. */
  readonly timeHeader: string;
  readonly signatureHeader: string;
  readonly unitsPerSecond: 1 | 1000;
  /** What stands before the signature in its header. */
  readonly prefix: string;
  readonly encoding: 'hex' | 'base64';
  /** What is signed: the parts one after the other. */
  readonly signed: (time: string, body: Buffer, delivery: Delivery) => readonly (string | Buffer)[];
}

const SCHEMES: Readonly<Record<HookScheme, Scheme>> = {
  signed: {
    timeHeader: 'x-loyalty-timestamp',
    signatureHeader: 'x-loyalty-signature',
    unitsPerSecond: 1,
    prefix: 'v1=',
    encoding: 'hex',
    signed: (time, body) => [`${time}.`, body],
  },
  // https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
  'hubspot-v3': {
    timeHeader: 'x-hubspot-request-timestamp',
    signatureHeader: 'x-hubspot-signature-v3',
    unitsPerSecond: 1000,
    prefix: '',
    encoding: 'base64',
    signed: (time, body, delivery) => [
      `${delivery.requestContext.http.method}${uriOf(delivery)}`,
      body,
      time,
    ],
  },
};

/** What is left of a delivery that proved whom it is from. */
export interface Proof {
  /** The same for the same delivery, and for no other. */
  readonly digest: string;
  /** Seconds since 1970: when its time alone will refuse it. */
  readonly expiresAt: number;
}

/**
 * Verifies time and signature of a delivery.
 *
 * @param now milliseconds since 1970
 * @throws Unauthenticated
 */
export function verifySignature(
  scheme: HookScheme,
  secret: string,
  body: Buffer,
  delivery: Delivery,
  now: number,
): Proof {
  const { timeHeader, signatureHeader, unitsPerSecond, prefix, encoding, signed } = SCHEMES[scheme];
  const { [timeHeader]: time = '', [signatureHeader]: signature = '' } = delivery.headers;
  const seconds = /^\d{1,15}$/.test(time) ? Number(time) / unitsPerSecond : Number.NaN;
  if (!(Math.abs(now / 1000 - seconds) <= SIGNATURE_WINDOW_SECONDS)) {
    throw new Unauthenticated('no time, or one too far from ours');
  }
  const hmac = createHmac('sha256', secret);
  for (const part of signed(time, body, delivery)) hmac.update(part);
  if (!isSameText(`${prefix}${hmac.digest(encoding)}`, signature))
    throw new Unauthenticated('another signature');
  return {
    digest: createHash('sha256').update(signature).digest('base64url'),
    expiresAt: Math.ceil(seconds) + SIGNATURE_WINDOW_SECONDS + 1,
  };
}

/** As it was asked for; the gateway speaks HTTPS alone. */
function uriOf({ rawPath, rawQueryString, requestContext }: Delivery): string {
  return `https://${requestContext.domainName}${rawPath}${rawQueryString === '' ? '' : `?${rawQueryString}`}`;
}
