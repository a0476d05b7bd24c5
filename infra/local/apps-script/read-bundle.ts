import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest, ScriptBundle } from './script-options.ts';

/** Reads `Code.js`, `appsscript.json` and the pages of a built add-on. Throws when one of the first two is missing. */
export function readBundle(directory: string): ScriptBundle {
  const pages = readdirSync(directory).filter((name) => name.endsWith('.html'));
  return {
    code: readFileSync(join(directory, 'Code.js'), 'utf8'),
    manifest: readManifest(readFileSync(join(directory, 'appsscript.json'), 'utf8')),
    pages: Object.fromEntries(
      pages.map((name) => [basename(name, '.html'), readFileSync(join(directory, name), 'utf8')]),
    ),
  };
}

function readManifest(json: string): Manifest {
  const { timeZone, oauthScopes, urlFetchWhitelist }: Partial<Manifest> = JSON.parse(json);
  if (typeof timeZone !== 'string' || !Array.isArray(oauthScopes)) {
    throw new Error('appsscript.json needs timeZone and oauthScopes.');
  }
  return { timeZone, oauthScopes, ...(urlFetchWhitelist === undefined ? {} : { urlFetchWhitelist }) };
}
