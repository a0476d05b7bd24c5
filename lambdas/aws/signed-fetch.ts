import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { environmentCredentials } from './environment-credentials.ts';

/** Which of AWS's services a signature is for. */
export interface SignedService {
  readonly service: 's3' | 'ses' | 'sts';
  readonly region: string;
}

export interface UnsignedRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Calls a service of AWS with the credentials that Lambda puts into the environment. */
export async function signedFetch(service: SignedService, request: UnsignedRequest): Promise<Response> {
  const { method, url, headers, body } = request;
  const signed = await signerOf(service).sign(
    httpRequestOf({ method, url, ...(headers && { headers }), ...(body !== undefined && { body }) }),
  );
  return fetch(url, { method, headers: signed.headers, ...(body !== undefined && { body }) });
}

/** A link that anyone may follow until it expires, after so many seconds. */
export async function signedLink(service: SignedService, url: string, seconds: number): Promise<string> {
  const request = httpRequestOf({ method: 'GET', url, headers: { [CONTENT_HASH]: 'UNSIGNED-PAYLOAD' } });
  const hidden = new Set([CONTENT_HASH]);
  const signed = await signerOf(service).presign(request, {
    expiresIn: seconds,
    unhoistableHeaders: hidden,
    unsignableHeaders: hidden,
  });
  const link = new URL(url);
  for (const [name, value] of Object.entries(signed.query ?? {})) link.searchParams.set(name, String(value));
  return link.toString();
}

/** Who follows a link sends nothing, which S3 wants said, but not sent as a header. */
const CONTENT_HASH = 'x-amz-content-sha256';

function httpRequestOf({ method, url, headers = {}, body }: UnsignedRequest) {
  const { protocol, hostname, pathname } = new URL(url);
  return { method, protocol, hostname, path: pathname, headers: { host: hostname, ...headers }, body };
}

function signerOf({ service, region }: SignedService): SignatureV4 {
  return new SignatureV4({
    service,
    region,
    sha256: Sha256,
    // S3 signs the path as it is sent.
    uriEscapePath: service !== 's3',
    credentials: environmentCredentials,
  });
}
