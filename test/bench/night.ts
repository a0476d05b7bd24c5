/**
 * Nights at size: companies with simulated histories in a database on this machine, and the very night that AWS runs.
 * The first night keeps every customer's result, the second, a day later, only what has changed. Prints time and memory
 * by step, and checks that everybody was scored and kept.
 * `node test/bench/night.ts [--tenants 1] [--customers 10000] [--keep]`; with `--keep` it goes into infra/SCALE.md.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { NightSeen } from '../../infra/aws/scale/evidence.ts';
import { keepSize } from '../../infra/aws/scale/keep.ts';
import { type NightReport, runNight } from '../../infra/local/night/run-night.ts';
import { startDynamoEngine } from '../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { type Day, dayOf, isoDateOf } from '../../shared/history/index.ts';
import { seedCompany } from './night-companies.ts';
import { ENGINE, machineNow, ownUse, type ProcessUse, useOf } from './process-use.ts';
import { StepWatch } from './step-watch.ts';

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '1' },
    customers: { type: 'string', default: '10000' },
    keep: { type: 'boolean', default: false },
  },
});
const [tenants, customers] = [Number(values.tenants), Number(values.customers)];
const FIRST_NIGHT = dayOf('2026-11-21');
const BYTES_PER_MB = 2 ** 20;
const MICROSECONDS = 1e6;

const print = (line: string) => process.stdout.write(`${line}\n`);
const round = (value: number) => Number(value.toPrecision(3));

const folder = await mkdtemp(join(tmpdir(), 'loyalty-night-bench-'));
const file = join(folder, 'database');
const engine = await startDynamoEngine(file);
const database = await openLocalDatabase(engine.endpoint);
try {
  const began = performance.now();
  const names: string[] = [];
  for (let seed = 0; seed < tenants; seed++) {
    names.push(await seedCompany(database, customers, FIRST_NIGHT, seed));
  }
  print(
    `${tenants} × ${customers} customers, written in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  const first = await nightOf(FIRST_NIGHT, names);
  await keep(first, null);
  await keep(first, await nightOf(FIRST_NIGHT + 1, names));
} finally {
  database.client.destroy();
  await engine.stop();
  await rm(folder, { recursive: true });
}

async function keep(first: NightSeen, next: NightSeen | null): Promise<void> {
  if (!values.keep) return;
  const databaseMb = Math.round((await stat(file)).size / BYTES_PER_MB);
  await keepSize({ tenants, customers, databaseMb, machine: machineNow(), first, next });
}

async function nightOf(day: Day, names: readonly string[]): Promise<NightSeen> {
  const steps = new StepWatch(tenants === 1);
  const [began, before] = [performance.now(), await use()];
  const report = await runNight(database, {
    folder,
    name: `night-${day}`,
    at: new Date(`${isoDateOf(day)}T12:00:00Z`),
    whose: 'all',
    logger: { info: () => {}, error: () => {} },
    sawStep: (name, seconds) => steps.saw(name, seconds),
  });
  const [seconds, after] = [(performance.now() - began) / 1000, await use()];
  await check(names, report, isoDateOf(day));
  const used = (who: 'node' | 'engine') => ({
    cpuSeconds: round(after[who].cpuSeconds - before[who].cpuSeconds),
    peakMb: after[who].peakMb,
  });
  const seen: NightSeen = {
    seconds: round(seconds),
    changed: report.changed,
    steps: steps.all(),
    node: used('node'),
    engine: used('engine'),
  };
  printNight(day, seen);
  return seen;
}

function printNight(day: Day, { seconds, changed, steps, node, engine }: NightSeen): void {
  const each = (time: number) => `${((MICROSECONDS * time) / tenants / customers).toFixed(0)} µs a customer`;
  print(`night of ${isoDateOf(day)}: ${seconds.toFixed(1)} s, ${each(seconds)}; ${changed} results written`);
  for (const { name, calls, seconds: time, cpuSeconds } of steps)
    print(
      `  ${name.padEnd(8)} ${time.toFixed(1).padStart(8)} s, ${calls} calls${cpuSeconds === null ? '' : `, ${each(cpuSeconds)} of a processor`}`,
    );
  for (const [who, { cpuSeconds, peakMb }] of Object.entries({ node, engine }))
    print(
      `  ${who.padEnd(8)} ${cpuSeconds.toFixed(1).padStart(8)} s of a processor, ${each(cpuSeconds)}; peak so far ${peakMb} MB`,
    );
}

async function use() {
  const unknown: ProcessUse = { cpuSeconds: 0, peakMb: 0 };
  return { node: ownUse(), engine: (await useOf(ENGINE, file)) ?? unknown };
}

async function check(names: readonly string[], report: NightReport, day: string): Promise<void> {
  if (report.scored !== tenants * customers || report.failed.length > 0)
    throw new Error(`${report.scored} scored, ${report.failed.length} companies failed`);
  for (const tenant of names) {
    const shards = (await storeOf(database, tenant).readFigures(day)).filter(({ asOf }) => asOf === day);
    const groups = shards.flatMap(({ sums }) => Object.values(sums));
    const summed = groups.reduce((all, group) => all + group.customers, 0);
    if (summed !== customers)
      throw new Error(`the figures of ${day} hold ${summed} of ${customers} customers`);
  }
}
