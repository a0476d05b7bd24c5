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

/** Between these a refresh begins its work and ends it. */
const SOONEST_MS = 250;
const LATEST_MS = 1_100;
const KILLS = 8;

/** Begins a refresh and kills it after a time, with no chance to tidy up. */
async function refreshAndKill(data: string, afterMs: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['infra/local/cli.ts', 'refresh', '--data', data, '--as-of', '2026-07-01'],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await sleep(afterMs);
  child.kill('SIGKILL');
  await ended;
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

    for (let kill = 0; kill < KILLS; kill++) {
      await refreshAndKill(data, SOONEST_MS + ((LATEST_MS - SOONEST_MS) * kill) / (KILLS - 1));
    }
    for (const folder of [data, spared]) await runCli('refresh', '--data', folder, '--as-of', '2026-07-01');

    const [after, expected] = [await kept(data), await kept(spared)];
    expect(Object.keys(expected.results)).toHaveLength(CUSTOMERS.length);
    expect(after).toEqual(expected);
    for (const folder of [data, spared]) rmSync(folder, { recursive: true });
  });
});
