import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'loyalty-forbidden-'));
afterAll(() => rm(folder, { recursive: true }));

/** What the compiler says of a source, under the add-on's own configuration. */
async function compile(source: string): Promise<string> {
  await writeFile(join(folder, 'forbidden.ts'), source);
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve('addon/tsconfig.json'),
      compilerOptions: { typeRoots: [resolve('node_modules/@types')] },
      include: ['forbidden.ts'],
    }),
  );
  return new Promise((done) => {
    execFile('node_modules/.bin/tsc', ['-p', folder], (_error, stdout) => done(stdout));
  });
}

describe('the world of the add-on', () => {
  it('has no network, timers, page or Node of its own: what Google has not, does not compile', async () => {
    const errors = await compile(`
      export const forbidden = [
        fetch,
        setTimeout,
        URL,
        document,
        process,
        structuredClone,
      ];
      export const fine = [SpreadsheetApp.getActiveSpreadsheet, Utilities.sleep, Intl.PluralRules];
    `);

    const lines = [...errors.matchAll(/\((\d+),\d+\): error TS\d+: Cannot find name/g)].map(([, line]) =>
      Number(line),
    );
    expect(lines).toEqual([3, 4, 5, 6, 7, 8]);
    expect(errors.match(/error TS/g)).toHaveLength(6);
  });
});
