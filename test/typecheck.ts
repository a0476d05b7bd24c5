/**
 * Type-checks every world of the house under its own configuration, side by side, and of each only what changed since
 * the last time; exits 1 if any fails.
 */
import { execFile } from 'node:child_process';

const worlds = ['shared', 'addon', 'addon/sidebar', 'lambdas', 'infra', 'infra/local/workbench/page', 'test'];

function check(world: string): Promise<boolean> {
  return new Promise((resolve) => {
    const remembered = `node_modules/.cache/types/${world.replaceAll('/', '-')}.json`;
    const words = ['-p', world, '--incremental', '--tsBuildInfoFile', remembered];
    execFile('node_modules/.bin/tsc', words, (error, stdout, stderr) => {
      if (error) process.stderr.write(`${world}:\n${stdout}${stderr}\n`);
      resolve(!error);
    });
  });
}

const passed = await Promise.all(worlds.map(check));
process.stdout.write(`types: ${passed.filter(Boolean).length} of ${worlds.length} worlds pass\n`);
process.exitCode = passed.every(Boolean) ? 0 : 1;
