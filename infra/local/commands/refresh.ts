import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorsOf, jsonLog } from '../../../lambdas/log.ts';
import { type NightReport, runNight } from '../night/run-night.ts';
import { startDynamoEngine } from '../stack/dynamo-engine.ts';
import { openLocalDatabase } from '../stack/local-database.ts';
import { DATABASE_FILE } from '../stack/stack.ts';
import { type Command, UnusableInput } from './command.ts';
import { FLAG, parseOptions, readDay, required, TEXT } from './options.ts';
import { printJson, printLines } from './print.ts';

export const refresh: Command = {
  name: 'refresh',
  usage: `refresh --data DIR [--as-of YYYY-MM-DD] [--json]
        The work of the night, for every company whose history DIR keeps: learns anew from all its customers, scores
        them, and keeps what changed, who moved, and the portfolio's figures.`,

  async run(args) {
    const values = parseOptions(args, { data: TEXT, 'as-of': TEXT, json: FLAG });
    const data = required('data', values.data);
    const asOf = readDay(values['as-of']);
    const report = await refreshAll(data, asOf === undefined ? new Date() : new Date(`${asOf}T12:00:00Z`));
    if (values.json) printJson(report);
    else printLines(describe(report));
    if (report.failed.length > 0) process.exitCode = 1;
  },
};

async function refreshAll(data: string, at: Date): Promise<NightReport> {
  const file = join(data, DATABASE_FILE);
  if (!existsSync(file))
    throw new UnusableInput(`${data} keeps no history: segment --data ${data} makes one`);
  const engine = await startDynamoEngine(file);
  const database = await openLocalDatabase(engine.endpoint);
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-night-'));
  try {
    return await runNight(database, {
      folder,
      name: `by-hand-${at.getTime()}`,
      at,
      whose: 'all',
      logger: errorsOf(jsonLog()),
    });
  } finally {
    await rm(folder, { recursive: true });
    database.client.destroy();
    await engine.stop();
  }
}

function describe({ companies, scored, changed, moved, failed }: NightReport): string[] {
  return [
    `companies  ${companies}`,
    `scored     ${scored}`,
    `changed    ${changed}`,
    `moved      ${moved}`,
    ...failed.map(({ tenant, error }) => `failed     ${tenant} (${error})`),
  ];
}
