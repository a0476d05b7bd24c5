/**
 * `npm run test:moto`: what our own stand-ins for AWS prove, proved again on Moto's, which are nobody's of ours. The
 * night and the API as bundles; then the store's tests, each file on an empty database (Moto copies all of it
 * for every transaction).
 */
import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { startMoto } from './start-moto.ts';

const ON_A_DATABASE = [
  'test/lambdas/store/*.slow.test.ts',
  'test/lambdas/refresh/parts.slow.test.ts',
  'test/lambdas/score.slow.test.ts',
];
const VITEST = 'node_modules/vitest/vitest.mjs';
/** Of a hundredth of the speed: fewer histories. */
const ENVIRONMENT = { FAULT_HISTORIES: '60' };

function vitest(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<boolean>((resolve) => {
    spawn(process.execPath, [VITEST, 'run', '--config', 'test/moto/vitest.config.ts', ...words], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).on('exit', (code) => resolve(code === 0));
  });
}

const failed: string[] = [];
if (!(await vitest(['--project', 'services']))) failed.push('test/moto');
for await (const file of glob(ON_A_DATABASE)) {
  const moto = await startMoto();
  const passed = await vitest(['--project', 'database', file], {
    ...ENVIRONMENT,
    DYNAMODB_ENDPOINT: moto.endpoint,
  });
  await moto.stop();
  if (!passed) failed.push(file);
}
process.stdout.write(failed.length === 0 ? 'all passed on Moto\n' : `failed on Moto: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
