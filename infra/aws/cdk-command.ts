import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ASSEMBLY } from './synth.ts';

const CDK = join(import.meta.dirname, '../../node_modules/.bin/cdk');

/** Runs a command of the CDK on the templates that were written last, in this terminal. */
export function cdk(region: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, AWS_REGION: region, CDK_DISABLE_VERSION_CHECK: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(CDK, [...args, '--app', ASSEMBLY, '--no-notices'], { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`cdk ${args[0]} ended with ${code}`)),
    );
  });
}
