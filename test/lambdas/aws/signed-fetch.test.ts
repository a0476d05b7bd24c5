import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportBucket } from '../../../lambdas/aws/export-bucket.ts';
import { signedLink } from '../../../lambdas/aws/signed-fetch.ts';
import { assumeTenantRole } from '../../../lambdas/store/assume-tenant-role.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2013-05-24T00:00:00Z'), toFake: ['Date'] });
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  vi.stubEnv('AWS_SESSION_TOKEN', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Answers every call with this, and keeps what was asked. */
function answering(status: number, body: unknown): { url: string; init: RequestInit }[] {
  const calls: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
  return calls;
}

describe('a signed link', () => {
  it("has the signature of AWS's own worked example", async () => {
    // Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)".
    const link = await signedLink(
      { service: 's3', region: 'us-east-1' },
      'https://examplebucket.s3.amazonaws.com/test.txt',
      86_400,
    );

    expect(new URL(link).searchParams.get('X-Amz-Signature')).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });
});

describe('the bucket of exports', () => {
  it('takes a file and gives a link to it', async () => {
    const calls = answering(200, {});

    const link = await exportBucket('bucket', 'eu-central-1').keep('folder', '{}\n', 900);

    expect(calls).toHaveLength(1);
    expect(calls[0]?.url).toMatch(
      /^https:\/\/bucket\.s3\.eu-central-1\.amazonaws\.com\/exports\/folder\/[\w-]{36}\.ndjson$/,
    );
    expect(calls[0]?.init).toMatchObject({ method: 'PUT', body: '{}\n' });
    expect(new Headers(calls[0]?.init.headers).get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIA/,
    );
    expect(link.startsWith(`${calls[0]?.url}?`)).toBe(true);
    expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('900');
  });

  it('is unavailable where it refuses', async () => {
    answering(403, {});

    const kept = exportBucket('bucket', 'eu-central-1').keep('folder', '', 900);

    await expect(kept).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('the session of a tenant', () => {
  it('is asked of STS with the tenant as its tag', async () => {
    const calls = answering(200, STS_ANSWER);
    const provider = assumeTenantRole('arn:aws:iam::1:role/tenant', 'eu-central-1')('t1');

    const given = typeof provider === 'function' ? await provider() : provider;

    expect(given).toEqual({
      accessKeyId: 'ASIA1',
      secretAccessKey: 's/+',
      sessionToken: 'Ab+/tok=',
      expiration: new Date('2013-05-24T01:00:00Z'),
    });
    expect(calls[0]?.url).toBe('https://sts.eu-central-1.amazonaws.com/');
    const form = new URLSearchParams(String(calls[0]?.init.body));
    expect([form.get('Tags.member.1.Key'), form.get('Tags.member.1.Value')]).toEqual(['tenant', 't1']);
  });

  it('is unavailable where the answer names no credentials', async () => {
    answering(200, '<AssumeRoleResponse/>');
    const provider = assumeTenantRole('arn:aws:iam::1:role/tenant', 'eu-central-1')('t1');

    const given = typeof provider === 'function' ? provider() : Promise.resolve();

    await expect(given).rejects.toMatchObject({ code: 'unavailable' });
  });
});

/** As AssumeRole answers (STS API version 2011-06-15), shortened. */
const STS_ANSWER = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <AssumedRoleUser><AssumedRoleId>AROA:tenant</AssumedRoleId></AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIA1</AccessKeyId>
      <SecretAccessKey>s/+</SecretAccessKey>
      <SessionToken>
        Ab+/tok=
      </SessionToken>
      <Expiration>2013-05-24T01:00:00Z</Expiration>
    </Credentials>
  </AssumeRoleResult>
</AssumeRoleResponse>`;
