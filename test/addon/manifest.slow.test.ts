import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildAddon } from '../../addon/build.ts';

const outDir = await mkdtemp(join(tmpdir(), 'loyalty-addon-'));
afterAll(() => rm(outDir, { recursive: true }));

async function manifestFor(apiUrl: string) {
  await buildAddon({ outDir, apiUrl });
  return JSON.parse(await readFile(join(outDir, 'appsscript.json'), 'utf8'));
}

describe('the manifest', () => {
  it('asks for exactly these scopes', async () => {
    const { oauthScopes } = await manifestFor('https://api.example.com');

    // A change here makes every user consent anew and Google review the listing again. With it must change: the
    // OAuth consent screen, the scopes of the Marketplace listing and their justification, and the privacy policy.
    expect(oauthScopes).toEqual([
      'openid',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.external_request',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });

  it('lets the script call its service and nothing else', async () => {
    const { urlFetchWhitelist } = await manifestFor('https://api.example.com/with/a/path');
    expect(urlFetchWhitelist).toEqual(['https://api.example.com/']);
  });

  it('runs on V8', async () => {
    expect(await manifestFor('https://api.example.com')).toMatchObject({ runtimeVersion: 'V8' });
  });

  it('is not built for a service without https', async () => {
    await expect(buildAddon({ outDir, apiUrl: 'http://api.example.com' })).rejects.toThrow(/https/);
  });
});
