import { createHmac } from 'node:crypto';
import { API_VERSION, DigestToken, type Locale } from '#shared/contracts';
import { isSameText } from '../http/same-text.ts';
import type { Subscription } from '../store/digests.ts';

/** What a link says of itself; who made it is not yet known. */
export interface StopToken {
  readonly tenant: string;
  readonly memberId: string;
  readonly signature: string;
}

type Signer = Pick<Subscription, 'memberId' | 'stopSecret'>;

/** Where a member stops its weekly e-mail, without signing in. `api` is where the API answers. */
export function stopLink(api: string, tenant: string, subscription: Signer, locale: Locale): string {
  const token = [tenant, subscription.memberId, signatureOf(tenant, subscription)].join('.');
  return `${api}/${API_VERSION}/digest/stop/${token}?locale=${locale}`;
}

/** Null for a text that never was one of our tokens. */
export function readStopToken(text: string): StopToken | null {
  if (!DigestToken.safeParse(text).success) return null;
  const [tenant = '', memberId = '', signature = ''] = text.split('.');
  return { tenant, memberId, signature };
}

/** Whether the subscription's own secret signed the token. */
export function signsStopToken({ tenant, signature }: StopToken, subscription: Signer): boolean {
  return isSameText(signature, signatureOf(tenant, subscription));
}

function signatureOf(tenant: string, { memberId, stopSecret }: Signer): string {
  return createHmac('sha256', stopSecret).update(`${tenant}.${memberId}`).digest('base64url');
}
