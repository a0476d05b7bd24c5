import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE } from './open-addon.ts';

const folder = await mkdtemp(join(tmpdir(), 'loyalty-code-'));
afterAll(() => rm(folder, { recursive: true }));

/** Whether a script is ECMAScript 2020 at most: lowering it to that changes nothing. */
async function isEs2020(code: string): Promise<boolean> {
  const [asItIs, lowered] = await Promise.all([
    transform(code, { target: 'esnext' }),
    transform(code, { target: 'es2020' }),
  ]);
  return asItIs.code === lowered.code;
}

/** How TypeScript says that a name, or a member of the language's own objects, is not there. */
const NOT_THERE = /error TS\d+: (Cannot find name .+|.+Do you need to change your target library.+)$/gm;

/** What a plain script names that neither ES2020 nor Apps Script has. What else TypeScript thinks of it is no matter. */
async function namesNotThere(name: string, code: string): Promise<string[]> {
  const project = join(folder, `${name}.json`);
  const compilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: false,
    target: 'ES2020',
    lib: ['ES2020'],
    module: 'ES2020',
    moduleDetection: 'legacy',
    typeRoots: [resolve('node_modules/@types')],
    types: ['google-apps-script'],
  };
  await Promise.all([
    writeFile(join(folder, `${name}.js`), code),
    writeFile(project, JSON.stringify({ compilerOptions, files: [`${name}.js`] })),
  ]);
  const output = await new Promise<string>((done) => {
    execFile(
      resolve('node_modules/.bin/tsc'),
      ['-p', project, '--pretty', 'false'],
      { maxBuffer: 1e8 },
      (_, text) => done(text),
    );
  });
  return [...output.matchAll(NOT_THERE)].map(([, found = '']) => found);
}

describe('the code that Google runs', () => {
  it('is no newer than the language of Apps Script', async () => {
    expect(await isEs2020(BUNDLE.code)).toBe(true);
  });

  it('names nothing that Apps Script has not', async () => {
    expect(await namesNotThere('Code', BUNDLE.code)).toEqual([]);
  });
});

describe('the check of the code', () => {
  it.each([
    'class A { static { run(); } }',
    'class A { #a = 1; }',
    'class A { a = 1; }',
    'a ??= 1;',
    'const a = /x/v;',
  ])('finds syntax that is too new: %s', async (code) => {
    expect(await isEs2020(code)).toBe(false);
  });

  it('lets what Apps Script has pass', async () => {
    const code =
      'const a = { b: [1n, ...[2n]] }; function run() { Logger.log(a?.b ?? Intl.NumberFormat("pl")); return 2 ** 3; }';
    expect(await isEs2020(code)).toBe(true);
    expect(await namesNotThere('fine', code)).toEqual([]);
  });

  it('finds each name that Apps Script has not', async () => {
    const calls = [
      'fetch("https://example.com")',
      'new URL("https://example.com")',
      'setTimeout(run, 1)',
      'structuredClone({})',
      'new Intl.Segmenter("pl")',
      '[1].at(-1)',
      '"a".replaceAll("a", "b")',
      'Object.hasOwn({}, "a")',
      'Object.fromEntries([]) && Object.groupBy([], run)',
      'Promise.any([])',
      'new WeakRef({})',
      'new TextEncoder()',
      'atob("")',
      'crypto.randomUUID()',
      'process.env',
      'require("fs")',
      'document.body',
      'window.open()',
      'queueMicrotask(run)',
      'performance.now()',
      'Buffer.from("")',
    ];

    const found = await namesNotThere('wrong', `function run() {\n${calls.join(';\n')};\n}`);

    expect(found).toHaveLength(calls.length);
  });
});
