/** Type-checks every world of the house under its own configuration, side by side; exits 1 if any fails. */
import { execFile } from 'node:child_process';

const worlds = ['shared', 'addon', 'addon/sidebar', 'lambdas', 'infra', 'infra/local/workbench/page', 'test'];

function check(world: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('node_modules/.bin/tsc', ['-p', world], (error, stdout, stderr) => {
      if (error) process.stderr.write(`${world}:\n${stdout}${stderr}\n`);
      resolve(!error);
    });
  });
}

const passed = await Promise.all(worlds.map(check));
process.stdout.write(`types: ${passed.filter(Boolean).length} of ${worlds.length} worlds pass\n`);
process.exitCode = passed.every(Boolean) ? 0 : 1;
