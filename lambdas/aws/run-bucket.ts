import { Unavailable } from '../errors.ts';
import type { RunFiles } from '../refresh/run-files.ts';
import { signedFetch } from './signed-fetch.ts';

/** The bucket's own rule drops files of `refresh/` after a week. */
export function runBucket(bucket: string, region: string): RunFiles {
  const ask = async (method: 'GET' | 'PUT' | 'DELETE', key: string, body?: string): Promise<Response> => {
    const response = await signedFetch(
      { service: 's3', region },
      {
        method,
        url: `https://${bucket}.s3.${region}.amazonaws.com/${key}`,
        headers: body === undefined ? {} : { 'content-type': 'application/json' },
        ...(body !== undefined && { body }),
      },
    );
    if (!response.ok) throw new Unavailable(`S3 (status ${response.status})`);
    return response;
  };
  return {
    write: async (key, json) => void (await ask('PUT', key, json)),
    read: async (key) => (await ask('GET', key)).text(),
    remove: async (key) => void (await ask('DELETE', key)),
  };
}
