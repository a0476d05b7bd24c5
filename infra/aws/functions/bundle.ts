import { join } from 'node:path';
import { build } from 'esbuild';

const LAMBDAS = join(import.meta.dirname, '../../../lambdas');

/** On Lambda the credentials stand in the environment: ways to find them elsewhere are never taken. */
const NEVER_TAKEN = [
  '@aws-sdk/credential-provider-cognito-identity',
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
];

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
        external: NEVER_TAKEN,
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
