import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFiles } from '../../../lambdas/export-files.ts';

/** Exports on one's own machine, in the place of a bucket. */
export interface ExportFolder extends ExportFiles {
  /** The file of a link, null where the link is not ours, was changed, or holds no longer. */
  read(url: URL): Promise<Buffer | null>;
}

const PATH = /^\/exports\/([\w-]+\.ndjson)$/;
const LIFE_MS = 24 * 60 * 60 * 1000;

/**
 * @param directory is made when it is needed
 * @param origin where links lead: `http://127.0.0.1:4321`. They hold no longer than this process.
 */
export function exportFolder(directory: string, origin: string): ExportFolder {
  const secret = randomBytes(32);
  const signatureOf = (name: string, expires: string) =>
    createHmac('sha256', secret).update(`${name} ${expires}`).digest('base64url');
  return {
    keep: async (folder, lines, seconds) => {
      await mkdir(directory, { recursive: true });
      await dropOld(directory);
      const name = `${folder}-${randomUUID()}.ndjson`;
      await writeFile(join(directory, name), lines, { mode: 0o600 });
      const expires = String(Date.now() + seconds * 1000);
      const query = new URLSearchParams({ expires, signature: signatureOf(name, expires) });
      return `${origin}/exports/${name}?${query}`;
    },
    read: async ({ pathname, searchParams }) => {
      const [, name] = PATH.exec(pathname) ?? [];
      const [expires, signature] = [searchParams.get('expires') ?? '', searchParams.get('signature') ?? ''];
      if (name === undefined || !isSame(signature, signatureOf(name, expires))) return null;
      return Number(expires) > Date.now() ? readFile(join(directory, name)) : null;
    },
  };
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function dropOld(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const file = join(directory, name);
    const { mtimeMs } = await stat(file);
    if (mtimeMs < Date.now() - LIFE_MS) await rm(file, { force: true });
  }
}
