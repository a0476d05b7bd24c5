import { randomUUID } from 'node:crypto';
import { Unavailable } from '../errors.ts';
import type { ExportFiles } from '../export-files.ts';
import { signedFetch, signedLink } from './signed-fetch.ts';

/** The bucket's own rule drops files of `exports/` after a day. */
export function exportBucket(bucket: string, region: string): ExportFiles {
  const service = { service: 's3', region } as const;
  return {
    keep: async (folder, lines, seconds) => {
      const url = `https://${bucket}.s3.${region}.amazonaws.com/exports/${folder}/${randomUUID()}.ndjson`;
      const response = await signedFetch(service, {
        method: 'PUT',
        url,
        headers: { 'content-type': 'application/x-ndjson' },
        body: lines,
      });
      if (!response.ok) throw new Unavailable(`S3 (status ${response.status})`);
      return signedLink(service, url, seconds);
    },
  };
}
