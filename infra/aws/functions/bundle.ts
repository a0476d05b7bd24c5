import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const LAMBDAS = join(import.meta.dirname, '../../../lambdas');

/**
 * What packages bring along for cases that never come on Lambda: credentials stand in the environment there, DynamoDB
 * has one endpoint and streams no events, and the functions of numbers are asked for positive ones only.
 */
const NEVER_TAKEN: ReadonlySet<string> = new Set([
  '@aws-sdk/credential-provider-cognito-identity',
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/core/event-streams',
  '@smithy/credential-provider-imds',
  '@stdlib/math-base-special-sinpi',
  '@stdlib/math-base-special-tan',
  '@stdlib/utils-define-nonenumerable-read-only-property',
  'bowser',
  'mnemonist/lru-cache',
]);

/** Each becomes a few bytes that fail when they are called; may be made, as a cache is that nobody asks. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      NEVER_TAKEN.has(path) ? { path, namespace: 'left-out', sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = function () { if (!new.target) throw new Error('${path} was left out') }`,
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
  const sizes = await Promise.all(
    files.map(async (file) => {
      const { metafile } = await build({
        entryPoints: [join(LAMBDAS, `${file}.ts`)],
        outfile: join(bundleFolder(out, file), 'index.mjs'),
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
      const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
      return [file, bytes] as const;
    }),
  );
  return new Map(sizes);
}
