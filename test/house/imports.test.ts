import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every TypeScript file of the house with what it imports: files by path from the root, packages by name. */
function readHouse(): Map<string, string[]> {
  const files = ['addon', 'lambdas', 'shared', 'infra'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => path.endsWith('.ts') && !/\/(dist|node_modules)\//.test(path)),
  );
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const specifiers = source.matchAll(/^(?:import|export)\b[^'";]*?\bfrom '([^']+)'|^import '([^']+)'/gm);
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...specifiers, ...dynamic].map((match) => resolve(file, match[1] ?? match[2] ?? ''));
}

function resolve(file: string, specifier: string): string {
  const face = /^#shared\/(.+)$/.exec(specifier);
  if (face) return `shared/${face[1]}/index.ts`;
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

const house = readHouse();
const top = (path: string) => path.split('/')[0] ?? '';
/** `shared/programmes` of a file however deep in it; its parts are rooms of one folder. */
const sharedFolder = (path: string) => path.split('/').slice(0, 2).join('/');
const isHouseFile = (path: string) => house.has(path);
const edges = [...house].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
const show = ({ from, to }: { from: string; to: string }) => `${from} → ${to}`;

/** Small, pure libraries that run anywhere, Apps Script included. */
const PURE_LIBRARIES = /^(zod\/mini|@stdlib\/math-base-special-[\w-]+)$/;

describe('the rules of the house', () => {
  it('reads a whole house', () => {
    expect(house.size).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(100);
  });

  it('lets shared import only shared and small pure libraries', () => {
    const wrong = edges.filter(
      ({ from, to }) => top(from) === 'shared' && top(to) !== 'shared' && !PURE_LIBRARIES.test(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('keeps addon and lambdas apart', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        isHouseFile(to) &&
        ((top(from) === 'addon' && top(to) === 'lambdas') ||
          (top(from) === 'lambdas' && top(to) === 'addon')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('lets nothing import infra', () => {
    const wrong = edges.filter(
      ({ from, to }) => top(from) !== 'infra' && isHouseFile(to) && top(to) === 'infra',
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('enters a shared folder by its face only', () => {
    const wrong = edges.filter(
      ({ from, to }) =>
        to.startsWith('shared/') && sharedFolder(to) !== sharedFolder(from) && !to.endsWith('/index.ts'),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('has one face for each shared folder and no other barrel', () => {
    const faces = [...house.keys()].filter((file) => file.endsWith('/index.ts'));
    expect(faces.every((face) => /^shared\/[\w-]+\/index\.ts$/.test(face))).toBe(true);
  });

  it.each([
    ['cells', /\b(SpreadsheetApp(?!\.getUi)|DeveloperMetadata)\b/, 'addon/src/sheet/'],
    ['menus, sidebars and dialogs', /\b(getUi\(\)|HtmlService)\b/, 'addon/src/ui/'],
    ['calls to the outside', /\b(UrlFetchApp|getIdentityToken)\b/, 'addon/src/client/'],
  ])('keeps %s in one folder of the add-on', (_what, name, home) => {
    const users = [...house.keys()].filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return file.startsWith('addon/src/') && name.test(code);
    });
    expect(users.filter((file) => !file.startsWith(home))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('names the DynamoDB client in lambdas/store only', () => {
    const users = edges.filter(({ to }) => to === '@aws-sdk/client-dynamodb').map(({ from }) => from);
    expect(users.filter((file) => top(file) === 'lambdas' && !file.startsWith('lambdas/store/'))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of house.get(file) ?? []) if (isHouseFile(target)) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of house.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
