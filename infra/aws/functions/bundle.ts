import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const LAMBDAS = join(import.meta.dirname, '../../../lambdas');

/**
 * What packages bring along for cases that never come on Lambda: credentials stand in the environment, DynamoDB has
 * one endpoint and streams no events, and gammaln and digamma are asked for positive numbers only.
 */
const NEVER_TAKEN = [
  '@aws-sdk/credential-provider-node/',
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js',
  '@smithy/core/dist-es/submodules/event-streams/',
  '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js',
  '@stdlib/math-base-special-sinpi/',
  '@stdlib/math-base-special-tan/',
  '@stdlib/utils-define-nonenumerable-read-only-property/',
  'bowser/',
  'mnemonist/',
];

/** Each becomes a few bytes that fail when they are called; may be made, as a cache is that nobody asks. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    const places = NEVER_TAKEN.map((place) => place.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]'));
    build.onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/](${places.join('|')})`) }, ({ path }) => ({
      contents: `module.exports = function () { if (!new.target) throw new Error('${basename(path)} was left out') }`,
    }));
  },
};

/** Packages of the CommonJS kind ask for Node's own modules by `require`, which a module does not have. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Where a function's code lies below the folder of all: the folder is what is sent to Lambda. */
export function bundleFolder(out: string, file: string): string {
  return join(out, file.replaceAll('/', '-'));
}

/**
 * Bundles functions, each into a folder of its own with one file `index.mjs`.
 *
 * @param files below `lambdas`, without their extension
 * @returns bytes by file
 */
export async function bundleFunctions(
  files: readonly string[],
  out: string,
): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    entryPoints: files.map((file) => ({
      in: join(LAMBDAS, `${file}.ts`),
      out: join(bundleFolder('', file), 'index'),
    })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    plugins: [leaveOut],
    banner: { js: REQUIRE },
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
  });
  const bytes = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [basename(dirname(path)), output.bytes]),
  );
  return new Map(files.map((file) => [file, bytes.get(bundleFolder('', file)) ?? 0]));
}
