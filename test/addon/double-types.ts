import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { allDescriptions } from '../../infra/local/apps-script/doubles.ts';
// Every double describes itself when it is loaded.
import '../../infra/local/apps-script/globals.ts';

const GOOGLES_TYPES = resolve('node_modules/@types/google-apps-script');

/** The language's own, which Google declares anew. */
const OF_THE_LANGUAGE = new Set(['Date', 'DateConstructor']);

/** Interface → the members of it that a double has; enumeration → its names. */
interface Known {
  members: Map<string, Set<string>>;
  enums: Map<string, Set<string>>;
  services: Set<string>;
}

/**
 * Writes Google's declarations into a folder for TypeScript's `typeRoots`, without whatever the doubles lack:
 * services, members, enumerations and their names. What compiles against them uses nothing that the doubles lack.
 */
export async function writeDoubleTypes(typeRoot: string): Promise<void> {
  const folder = join(typeRoot, 'google-apps-script');
  await mkdir(folder, { recursive: true });
  await cp(GOOGLES_TYPES, folder, { recursive: true });
  const known = knownByDoubles();
  const files = (await readdir(folder)).filter((name) => /^google-apps-script\..+\.d\.ts$/.test(name));
  await Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      await writeFile(path, withoutUnknown(await readFile(path, 'utf8'), known));
    }),
  );
}

function knownByDoubles(): Known {
  const known: Known = { members: new Map(), enums: new Map(), services: new Set() };
  const add = (into: Map<string, Set<string>>, name: string, values: readonly string[]) =>
    into.set(name, new Set([...(into.get(name) ?? []), ...values]));
  for (const { fullName, members, enums } of allDescriptions()) {
    const [service = '', ...path] = fullName.split('.');
    if (path.length === 0) known.services.add(service);
    // The type of `console` is the only one that is not named as Google's messages name it.
    const name = fullName === 'console' ? 'Console' : (path.at(-1) ?? service);
    add(known.members, name, [...Object.keys(members), ...Object.keys(enums)]);
    for (const [enumName, values] of Object.entries(enums)) add(known.enums, enumName, Object.keys(values));
  }
  return known;
}

/** Takes the declarations line by line: each member, name and service begins a line of its own. */
function withoutUnknown(text: string, known: Known): string {
  const kept: string[] = [];
  let block: { indent: string; names: Set<string> | null } | null = null;
  let dropping = false;
  let depth = 0;
  for (const line of text.split('\n')) {
    const opened = /^(\s*)(interface|enum) (\w+).*\{$/.exec(line);
    if (opened) {
      const [, indent = '', kind, name = ''] = opened;
      const names = (kind === 'enum' ? known.enums : known.members).get(name) ?? new Set();
      block = { indent, names: OF_THE_LANGUAGE.has(name) ? null : names };
    } else if (block && line === `${block.indent}}`) {
      block = null;
    } else if (block?.names && !dropping) {
      // A property with a type is data, unless the type is that of an enumeration.
      const [, name] = /^\s*(?:\/\*\*.*\*\/ )?(\w+)(?:\(|,$|: typeof )/.exec(line) ?? [];
      dropping = name !== undefined && !block.names.has(name);
    } else if (!block) {
      const [, service] = /^declare var (\w+): GoogleAppsScript\b/.exec(line) ?? [];
      if (service !== undefined && !known.services.has(service)) continue;
    }
    if (!dropping) kept.push(line);
    // The parameters of a member may stand on lines of their own.
    if (dropping) depth += count(line, /[({]/g) - count(line, /[)}]/g);
    if (depth === 0) dropping = false;
  }
  return kept.join('\n');
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}
