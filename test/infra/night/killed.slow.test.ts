import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startDynamoEngine } from '../../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { DATABASE_FILE } from '../../../infra/local/stack/stack.ts';
import { listNights } from '../../../lambdas/store/night-list.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { monthlyOrders } from '../cli/monthly-orders.ts';
import { runCli, workFolder } from '../cli/run-cli.ts';

const CUSTOMERS = Array.from({ length: 150 }, (_, c) => `c${c}`);
/** Every fourth has long been silent. */
const ORDERS = monthlyOrders(CUSTOMERS.length, (customer) => (customer % 4 === 0 ? 9 : 18));

const KILLS = 8;
const REFRESH = ['refresh', '--as-of', '2026-07-01', '--data'] as const;

/** Milliseconds that a refresh takes which nobody disturbs. */
async function paceOf(data: string): Promise<number> {
  const began = performance.now();
  await runCli(...REFRESH, data);
  return performance.now() - began;
}

/** Begins a refresh and kills it after a time, with no chance to tidy up; whether it was still at work. */
async function refreshAndKill(data: string, afterMs: number): Promise<boolean> {
  const child = spawn(process.execPath, ['infra/local/cli.ts', ...REFRESH, data], { stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => child.on('exit', (_, signal) => resolve(signal !== null)));
  await sleep(afterMs);
  child.kill('SIGKILL');
  return ended;
}

/** What a folder keeps of its one company. */
async function kept(data: string) {
  const engine = await startDynamoEngine(join(data, DATABASE_FILE));
  const database = await openLocalDatabase(engine.endpoint);
  const [night] = await listNights(database);
  const store = storeOf(database, night?.tenant ?? '');
  const [results, figures, { model }] = await Promise.all([
    store.readResults(CUSTOMERS),
    store.readFigures(''),
    store.readConfiguration(),
  ]);
  database.client.destroy();
  await engine.stop();
  return { results: Object.fromEntries(results), figures, model };
}

async function hasResults(data: string): Promise<boolean> {
  return Object.keys((await kept(data)).results).length > 0;
}

describe('a refresh that is killed', () => {
  it('leaves nothing that the next one does not put right', async () => {
    const { file, path } = workFolder();
    const [orders, data, spared] = [file('orders.csv', ORDERS), path('data'), path('spared')];
    await runCli(
      'segment',
      '--orders',
      orders,
      '--as-of',
      '2026-06-30',
      '--data',
      data,
      '--out',
      path('s.json'),
    );
    cpSync(data, spared, { recursive: true });

    const pace = await paceOf(spared);
    const cuts: boolean[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      cuts.push(await refreshAndKill(data, (pace * kill) / (KILLS + 1)));
    }
    // On a machine that has got busier since the pace was taken, the middle comes later.
    for (let later = pace; !(await hasResults(data)); later *= 1.25) {
      cuts.push(await refreshAndKill(data, later));
    }
    await runCli(...REFRESH, data);

    expect(cuts).toContain(true);
    const [after, expected] = [await kept(data), await kept(spared)];
    expect(Object.keys(expected.results)).toHaveLength(CUSTOMERS.length);
    expect(after).toEqual(expected);
    for (const folder of [data, spared]) rmSync(folder, { recursive: true });
  });
});
