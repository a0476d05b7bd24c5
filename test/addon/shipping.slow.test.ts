import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAddon } from '../../addon/build.ts';

/** Nothing can be pushed from here: the home has no credentials of clasp, and the script does not exist. */
const home = await mkdtemp(join(tmpdir(), 'loyalty-nobody-'));
const folder = await mkdtemp(join(tmpdir(), 'loyalty-addon-'));
const scriptId = '1-no-such-script-0000000000000000000000000000000000000000';

beforeAll(async () => {
  await buildAddon({ outDir: folder, apiUrl: 'https://api.example.com' });
  await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId }));
});
afterAll(() => Promise.all([home, folder].map((path) => rm(path, { recursive: true }))));

interface Ended {
  code: number;
  output: string;
}

function run(
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...environment };
  return new Promise((done) => {
    const child = execFile(resolve(file), args, { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
    child.stdin?.end();
  });
}

describe('clasp', () => {
  it('takes the script, every page and the manifest from a build, and nothing else', async () => {
    const project = join(folder, '.clasp.json');

    const { output } = await run('node_modules/.bin/clasp', ['--project', project, 'show-file-status']);

    const [tracked = ''] = output.split('Untracked');
    const files = [...tracked.matchAll(/[\w-]+\.(?:js|html|json)$/gm)].map(([name]) => name);
    const built = (await readdir(folder)).filter((name) => name !== '.clasp.json');
    expect(files).toContain('Code.js');
    expect(files.toSorted()).toEqual(built.toSorted());
  });
});

describe('shipping', () => {
  it('stops at clasp where nobody is signed in, says what to do, and leaves nothing behind', async () => {
    const environment = { LOYALTY_SCRIPT_ID: scriptId, LOYALTY_API_URL: 'https://api.example.com' };

    const { code, output } = await run('node_modules/.bin/node', ['addon/ship.ts', 'push'], environment);

    expect(code).toBe(1);
    expect(output).toContain('No credentials found');
    expect(output).toContain('sign in with `npx clasp login`');
    expect((await readdir(home)).filter((name) => name.startsWith('loyalty-ship-'))).toEqual([]);
  });

  it('fails with one plain sentence where the environment says nothing', async () => {
    const { code, output } = await run('node_modules/.bin/node', ['addon/ship.ts', 'deploy']);

    expect(code).toBe(1);
    expect(output).toMatch(/^LOYALTY_SCRIPT_ID is not set: [^\n]+\n$/);
  });
});
