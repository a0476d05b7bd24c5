import { join } from 'node:path';
import { bundleFolder, bundleFunctions } from '../../infra/aws/functions/bundle.ts';
import { TABLE_NAMES } from '../../lambdas/store/tables.ts';
import { MOTO_REGION } from './ask-moto.ts';
import { type BundleProcess, startBundle } from './bundle-process.ts';

export const ACCOUNT = '123456789012';
export const BUCKET = 'loyalty-files';

/**
 * Bundles functions as they are deployed and starts each, with Moto in the place of AWS; by the last part of its file's
 * name.
 */
export async function startFunctions(
  files: readonly string[],
  out: string,
  endpoint: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, BundleProcess>> {
  await bundleFunctions(files, out);
  const started = await Promise.all(
    files.map((file) =>
      startBundle(join(bundleFolder(out, file), 'index.mjs'), {
        MOTO_ENDPOINT: endpoint,
        AWS_ENDPOINT_URL_DYNAMODB: endpoint,
        AWS_ACCESS_KEY_ID: 'moto',
        AWS_SECRET_ACCESS_KEY: 'moto',
        AWS_REGION: MOTO_REGION,
        EVENTS_TABLE: TABLE_NAMES.events,
        STATE_TABLE: TABLE_NAMES.state,
        TENANT_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/tenant`,
        ...environment,
      }),
    ),
  );
  return new Map(files.map((file, i) => [nameOf(file), started[i]] as [string, BundleProcess]));
}

function nameOf(file: string): string {
  return file.split('/').at(-1) ?? file;
}

export async function makeBucket(endpoint: string): Promise<void> {
  const made = await fetch(`${endpoint}/${BUCKET}`, { method: 'PUT' });
  if (!made.ok) throw new Error(`no bucket: ${await made.text()}`);
}
