import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBucket } from '../../../lambdas/aws/run-bucket.ts';
import { Unavailable } from '../../../lambdas/errors.ts';

const KEY = 'refresh/tonight/tenant/0-1.json';
const URL_OF_KEY = `https://files.s3.eu-central-1.amazonaws.com/${KEY}`;

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  vi.stubEnv('AWS_SESSION_TOKEN', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** A bucket that answers every call with this, and what was asked of it. */
function bucket(status: number, text = '') {
  const asked: { url: string; method: string | undefined; body: unknown; signed: boolean }[] = [];
  vi.stubGlobal('fetch', async (url: string, { method, body, headers }: RequestInit) => {
    const signed = new Headers(headers).get('authorization')?.startsWith('AWS4-HMAC-SHA256') ?? false;
    asked.push({ url, method, body, signed });
    return new Response(status === 204 ? null : text, { status });
  });
  return { asked, files: runBucket('files', 'eu-central-1') };
}

describe('the files of a night in a bucket', () => {
  it('are written', async () => {
    const { asked, files } = bucket(200);

    await files.write(KEY, '{"a":1}');

    expect(asked).toEqual([{ url: URL_OF_KEY, method: 'PUT', body: '{"a":1}', signed: true }]);
  });

  it('are read', async () => {
    const { asked, files } = bucket(200, '{"a":1}');

    expect(await files.read(KEY)).toBe('{"a":1}');
    expect(asked).toEqual([{ url: URL_OF_KEY, method: 'GET', body: undefined, signed: true }]);
  });

  it('are removed', async () => {
    const { asked, files } = bucket(204);

    await files.remove(KEY);

    expect(asked).toEqual([{ url: URL_OF_KEY, method: 'DELETE', body: undefined, signed: true }]);
  });

  it.each([403, 404, 503])('fail with what S3 says: %i', async (status) => {
    const { files } = bucket(status);

    await expect(files.read(KEY)).rejects.toThrow(Unavailable);
    await expect(files.write(KEY, '{}')).rejects.toThrow(Unavailable);
    await expect(files.remove(KEY)).rejects.toThrow(Unavailable);
  });
});
