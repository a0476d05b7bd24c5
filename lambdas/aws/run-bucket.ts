import { Unavailable } from '../errors.ts';
import type { RunFiles } from '../refresh/run-files.ts';
import { signedFetch } from './signed-fetch.ts';

/** The bucket's own rule drops files of `refresh/` after a week. */
export function runBucket(bucket: string, region: string): RunFiles {
  return {
    write: async (key, body) => {
      const response = await signedFetch(
        { service: 's3', region },
        {
          method: 'PUT',
          url: `https://${bucket}.s3.${region}.amazonaws.com/${key}`,
          headers: { 'content-type': 'application/json' },
          body,
        },
      );
      if (!response.ok) throw new Unavailable(`S3 (status ${response.status})`);
    },
  };
}
