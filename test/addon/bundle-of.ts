import { join } from 'node:path';
import { build } from 'esbuild';
import type { ScriptBundle } from '../../infra/local/apps-script/script-options.ts';
import { BUNDLE } from './open-addon.ts';

/**
 * A bundle like the one that goes to Google, with one function of a test's own. `source` is the body of a module in
 * `addon/src` that exports `run`.
 */
export async function bundleOf(source: string): Promise<ScriptBundle> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../../addon/src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__test',
    target: 'es2020',
    define: { __API_URL__: '"https://api.example.com"' },
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return { ...BUNDLE, code: `${code}\nfunction run() { return __test.run.apply(this, arguments); }` };
}
