import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Locale } from '#shared/contracts';

const PAGE = join(import.meta.dirname, 'page');

/** The built page, in memory: nothing to go stale on disk, and building takes less than a second. */
export interface PageBundle {
  /** Changes whenever the page does. */
  build: string;
  html(locale: Locale): string;
  /** A script or style by its file name; undefined when there is none. */
  asset(name: string): { contents: Uint8Array; contentType: string } | undefined;
}

/** Bundles the page with Univer; parts that are rarely needed (languages, hyphenation) load when they are. */
export async function buildPage(): Promise<PageBundle> {
  const [html, { outputFiles }] = await Promise.all([
    readFile(join(PAGE, 'index.html'), 'utf8'),
    build({
      entryPoints: [join(PAGE, 'main.ts'), join(PAGE, 'styles.css')],
      outdir: PAGE,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2024',
      write: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
  const assets = new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  const hash = createHash('sha256').update(html);
  for (const contents of assets.values()) hash.update(contents);
  const version = hash.digest('hex').slice(0, 12);

  return {
    build: version,
    html: (locale) =>
      html.replace('lang="en"', `lang="${locale}"`).replace('data-build=""', `data-build="${version}"`),
    asset(name) {
      const contents = assets.get(name);
      const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
      return contents && { contents, contentType: `${contentType}; charset=utf-8` };
    },
  };
}
