/**
 * Nights at size: companies with simulated histories in a database on this machine, and the very night that AWS runs.
 * The first night keeps every customer's result, the second, a day later, only what has changed. Prints time and memory
 * by step, and checks that everybody was scored and kept.
 * `node test/bench/night.ts [--tenants 1] [--customers 10000] [--json]`
 */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runNight } from '../../infra/local/night/run-night.ts';
import { startDynamoEngine } from '../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { dayOf, isoDateOf } from '../../shared/history/index.ts';
import { seedCompany } from './night-companies.ts';

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '1' },
    customers: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
});
const [tenants, customers] = [Number(values.tenants), Number(values.customers)];
const FIRST_NIGHT = '2026-11-21';
const NIGHTS = 2;
const MEGABYTE = 2 ** 20;
const KILOBYTE = 2 ** 10;
const print = (line: string) => process.stderr.write(`${line}\n`);
const since = (start: number) => (performance.now() - start) / 1000;

const folder = await mkdtemp(join(tmpdir(), 'loyalty-night-bench-'));
const file = join(folder, 'database');
const engine = await startDynamoEngine(file);
const database = await openLocalDatabase(engine.endpoint);
try {
  let start = performance.now();
  const names: string[] = [];
  for (let seed = 0; seed < tenants; seed++) {
    names.push(await seedCompany(database, customers, dayOf(FIRST_NIGHT), seed));
  }
  print(`${tenants} × ${customers} customers written in ${since(start).toFixed(0)} s`);

  const nights = [];
  for (let night = 0; night < NIGHTS; night++) {
    start = performance.now();
    const asOf = dayOf(FIRST_NIGHT) + night;
    const steps = new Map<string, { seconds: number; calls: number }>();
    const report = await runNight(database, {
      folder,
      name: `night-${night}`,
      at: new Date(`${isoDateOf(asOf)}T12:00:00Z`),
      whose: 'all',
      logger: { info: () => {}, error: () => {} },
      sawStep: (name, seconds) => {
        const before = steps.get(name) ?? { seconds: 0, calls: 0 };
        steps.set(name, { seconds: before.seconds + seconds, calls: before.calls + 1 });
      },
    });
    const seconds = since(start);
    const peak = { nodeMb: nodePeakMb(), engineMb: await enginePeakMb() };
    await check(names, report, isoDateOf(asOf));
    nights.push({ night, seconds, ...report, ...peak, steps: Object.fromEntries(steps) });
    print(
      `night ${night + 1}: ${seconds.toFixed(1)} s, ${((1e6 * seconds) / tenants / customers).toFixed(0)} µs a customer; ${report.changed} results written, ${report.moved} moved`,
    );
    for (const [name, { seconds: all, calls }] of steps)
      print(`  ${name.padEnd(8)} ${all.toFixed(1).padStart(8)} s in ${calls} calls`);
    print(`  peak so far: Node ${peak.nodeMb} MB, engine ${peak.engineMb} MB`);
  }
  const databaseMb = Math.round((await stat(file)).size / MEGABYTE);
  print(`database ${databaseMb} MB`);
  if (values.json) process.stdout.write(`${JSON.stringify({ tenants, customers, databaseMb, nights })}\n`);
} finally {
  database.client.destroy();
  await engine.stop();
  await rm(folder, { recursive: true });
}

async function check(
  names: readonly string[],
  report: { companies: number; scored: number; failed: readonly unknown[] },
  day: string,
): Promise<void> {
  const expected = { companies: tenants, scored: tenants * customers, failed: 0 };
  const seen = { companies: report.companies, scored: report.scored, failed: report.failed.length };
  if (JSON.stringify(seen) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`);
  for (const tenant of names) {
    const shards = (await storeOf(database, tenant).readFigures(day)).filter(({ asOf }) => asOf === day);
    const summed = shards
      .flatMap(({ sums }) => Object.values(sums))
      .reduce((all, group) => all + group.customers, 0);
    if (summed !== customers)
      throw new Error(`the figures of ${day} hold ${summed} of ${customers} customers`);
  }
}

/** Of this process, since it began. */
function nodePeakMb(): number {
  return Math.round((process.resourceUsage().maxRSS * KILOBYTE) / MEGABYTE);
}

/** Linux tells it; 0 elsewhere. */
async function enginePeakMb(): Promise<number> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const id of processes) {
    const [command, status] = await Promise.all(
      ['cmdline', 'status'].map((name) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')),
    );
    if (!command?.includes(file) || !/^Name:\s+dynoxide/m.test(status ?? '')) continue;
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status ?? '')?.[1] ?? 0) / KILOBYTE);
  }
  return 0;
}
