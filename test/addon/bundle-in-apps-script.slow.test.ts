import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE } from './open-addon.ts';

const folder = await mkdtemp(join(tmpdir(), 'loyalty-bundle-'));
afterAll(() => rm(folder, { recursive: true }));

/**
 * What the compiler does not find in the world of Apps Script: the language of 2020 and Google's services. It tells
 * of names (TS2304, TS2552, TS2580 to TS2584), and of members that came to the language later (TS2550).
 */
async function unknownIn(code: string): Promise<string[]> {
  await writeFile(join(folder, 'Code.js'), code);
  const compilerOptions = {
    target: 'ES2020',
    lib: ['ES2020'],
    module: 'esnext',
    types: ['google-apps-script'],
    typeRoots: [resolve('node_modules/@types')],
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['Code.js'] }));
  const output = await new Promise<string>((done) => {
    execFile('node_modules/.bin/tsc', ['-p', folder], { maxBuffer: 20_000_000 }, (_, stdout) => done(stdout));
  });
  return [...output.matchAll(/error TS(?:2304|2550|2552|258[0-4]): .*/g)].map(([line]) => line);
}

/** Whether there is nothing in the code to make older for engines of 2020. */
async function isOldSyntax(code: string): Promise<boolean> {
  const shared = { charset: 'utf8', legalComments: 'none' } as const;
  const [kept, lowered] = await Promise.all([
    transform(code, { ...shared, target: 'esnext' }),
    transform(code, { ...shared, target: 'es2020' }),
  ]);
  return kept.code === lowered.code;
}

describe('the script bundle in Apps Script', () => {
  it('calls nothing that Apps Script’s engine and services have not', async () => {
    expect(await unknownIn(BUNDLE.code)).toEqual([]);
  });

  it('would be caught with a page’s globals and younger methods in it', async () => {
    const found = await unknownIn(
      'fetch("x"); new URL("x"); setTimeout(() => {}); [1].at(0); "a".replaceAll("a", "b");',
    );

    expect(found.map((line) => /'(\w+)'/.exec(line)?.[1])).toEqual([
      'fetch',
      'URL',
      'setTimeout',
      'at',
      'replaceAll',
    ]);
  });

  it('is written in the syntax of 2020', async () => {
    expect(await isOldSyntax(BUNDLE.code)).toBe(true);
    expect(await isOldSyntax('let a; a ??= 1; class B { static { a = 2; } }')).toBe(false);
  });
});
