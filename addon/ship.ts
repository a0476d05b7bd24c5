/**
 * Builds the add-on and sends it to Google by clasp: `node addon/ship.ts push` or `node addon/ship.ts deploy`. Where
 * to stands in the environment only, so that no checkout knows a live script; see `planShipment`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddon } from './build.ts';
import { CannotShip, planShipment, type Shipment, type ShippingCommand } from './shipment.ts';

const ROOT = join(import.meta.dirname, '..');
const CLASP = join(ROOT, 'node_modules/.bin/clasp');

/** In a folder of its own: clasp sends all that stands beside its project file. */
async function ship({ apiUrl, project, calls }: Shipment): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-ship-'));
  try {
    await buildAddon({ outDir: folder, apiUrl });
    const projectFile = join(folder, '.clasp.json');
    await writeFile(projectFile, JSON.stringify(project));
    for (const call of calls) clasp(['--project', projectFile, ...call]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function clasp(args: readonly string[]): void {
  const { status, error } = spawnSync(CLASP, args, { stdio: 'inherit' });
  if (error) throw new CannotShip(`clasp could not be started: ${error.message}. Run npm ci first.`);
  if (status !== 0) {
    throw new CannotShip(
      'clasp did not finish; its message stands above. If it found no credentials, sign in with `npx clasp login`.',
    );
  }
}

async function main(command: string | undefined): Promise<void> {
  if (!isShippingCommand(command)) throw new CannotShip('Say what to do: push or deploy.');
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await ship(planShipment(command, process.env, version));
}

function isShippingCommand(command: string | undefined): command is ShippingCommand {
  return command === 'push' || command === 'deploy';
}

try {
  await main(process.argv[2]);
} catch (error) {
  if (!(error instanceof CannotShip)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
