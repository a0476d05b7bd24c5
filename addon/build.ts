/**
 * Builds what is pushed to Google into `addon/dist`: `Code.js`, `Sidebar.html`, `Settings.html`, `Plan.html`, the help in each
 * language, and `appsscript.json`.
 * `node addon/build.ts` builds for the service at LOYALTY_API_URL.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { Locale } from '#shared/contracts';
import { formulaComments } from './formula-comments.ts';
import { helpPage } from './help/build-help.ts';
import { helpFile } from './src/ui/help-file.ts';

const HERE = import.meta.dirname;

export interface AddonBuild {
  outDir?: string;
  /** Origin of the service, by https: Google lets a script call no other. */
  apiUrl?: string;
}

/** Builds the add-on for one service. Throws when its address is not an https URL. */
export async function buildAddon({
  outDir = join(HERE, 'dist'),
  apiUrl = process.env.LOYALTY_API_URL ?? 'https://api.loyalty-quadrant.example',
}: AddonBuild = {}): Promise<void> {
  const origin = apiOrigin(apiUrl);
  const [code, sidebar, settings, plan, help, manifest] = await Promise.all([
    bundleScript(origin),
    bundlePage('sidebar'),
    bundlePage('settings'),
    bundlePage('plan'),
    bundleHelp(),
    manifestFor(origin),
    mkdir(outDir, { recursive: true }),
  ]);
  await Promise.all([
    writeFile(join(outDir, 'Code.js'), code),
    writeFile(join(outDir, 'Sidebar.html'), sidebar),
    writeFile(join(outDir, 'Settings.html'), settings),
    writeFile(join(outDir, 'Plan.html'), plan),
    ...help.map(({ name, page }) => writeFile(join(outDir, `${name}.html`), page)),
    writeFile(join(outDir, 'appsscript.json'), manifest),
  ]);
}

function apiOrigin(apiUrl: string): string {
  const { protocol, origin } = new URL(apiUrl);
  if (protocol !== 'https:') throw new Error(`The service must be reached by https, not at ${apiUrl}`);
  return origin;
}

/** Google finds functions by their global name, so each export of the entry gets one that passes the call on. */
async function bundleScript(origin: string): Promise<string> {
  const entryPoint = join(HERE, 'src/entry.ts');
  const [{ outputFiles }, names, comments] = await Promise.all([
    build({
      entryPoints: [entryPoint],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: '__addon',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      minifySyntax: true,
      define: { __API_URL__: JSON.stringify(origin) },
    }),
    exportsOf(entryPoint),
    formulaComments(join(HERE, 'src/functions/custom-functions.ts')),
  ]);
  const globals = names.map((name) => {
    const { comment = '', parameters = [] } = comments.get(name) ?? {};
    const passOn = `return __addon.${name}.apply(this, arguments);`;
    return `${comment}\nfunction ${name}(${parameters.join(', ')}) {\n  ${passOn}\n}\n`;
  });
  return `${textOf(outputFiles)}\n${globals.join('')}`;
}

/** The metafile lists exports of modules only, not of an `iife`. */
async function exportsOf(entryPoint: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    bundle: false,
    write: false,
    format: 'esm',
    metafile: true,
    outdir: '.',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** A page of ours with its script and style inside; all three stand in the folder of its name. */
async function bundlePage(name: string): Promise<string> {
  const [page, script, style] = await Promise.all([
    readFile(join(HERE, name, 'page.html'), 'utf8'),
    bundleText(join(HERE, name, `${name}.ts`)),
    bundleText(join(HERE, name, `${name}.css`)),
  ]);
  // By function, since a text to put in may hold `$&`; and a closing tag in a string must not end the script.
  return page
    .replace(`/* ${name}.css */`, () => style)
    .replace(`/* ${name}.ts */`, () => script.replaceAll('</script', '<\\/script'));
}

async function bundleHelp(): Promise<{ name: string; page: string }[]> {
  const [script, style] = await Promise.all([
    bundleText(join(HERE, 'sidebar/help-page.ts')),
    bundleText(join(HERE, 'help/help.css')),
  ]);
  return Promise.all(
    Locale.options.map(async (locale) => ({
      name: helpFile(locale),
      page: await helpPage(locale, { script, style }),
    })),
  );
}

async function bundleText(entryPoint: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  return textOf(outputFiles);
}

function textOf(files: readonly OutputFile[]): string {
  return files.map(({ text }) => text).join('');
}

async function manifestFor(origin: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(HERE, 'appsscript.json'), 'utf8'));
  return `${JSON.stringify({ ...manifest, urlFetchWhitelist: [`${origin}/`] }, null, 2)}\n`;
}

if (import.meta.main) await buildAddon();
