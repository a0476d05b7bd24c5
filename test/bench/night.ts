/**
 * Nights at size: companies with simulated histories in a database on this machine, and the very night that AWS runs.
 * The first night keeps every customer's result, the second, a day later, only what has changed. Prints time and memory
 * by step, and checks that everybody was scored and kept.
 * `node test/bench/night.ts [--tenants 1] [--customers 10000]`
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type NightReport, runNight } from '../../infra/local/night/run-night.ts';
import { startDynamoEngine } from '../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { dayOf, isoDateOf } from '../../shared/history/index.ts';
import { seedCompany } from './night-companies.ts';
import { ownUse, useOf } from './process-use.ts';

const { values } = parseArgs({
  options: {
    tenants: { type: 'string', default: '1' },
    customers: { type: 'string', default: '10000' },
  },
});
const [tenants, customers] = [Number(values.tenants), Number(values.customers)];
const FIRST_NIGHT = dayOf('2026-11-21');
const NIGHTS = 2;
const BYTES_PER_MB = 2 ** 20;
const MICROSECONDS = 1e6;

const print = (line: string) => process.stdout.write(`${line}\n`);
const now = () => performance.now() / 1000;

/** A step of a night: all its calls, which overlap, from the beginning of the first to the end of the last. */
interface StepTime {
  calls: number;
  began: number;
  ended: number;
}

const folder = await mkdtemp(join(tmpdir(), 'loyalty-night-bench-'));
const file = join(folder, 'database');
const engine = await startDynamoEngine(file);
const database = await openLocalDatabase(engine.endpoint);
try {
  const began = now();
  const names: string[] = [];
  for (let seed = 0; seed < tenants; seed++) {
    names.push(await seedCompany(database, customers, FIRST_NIGHT, seed));
  }
  print(`${tenants} × ${customers} customers, written in ${(now() - began).toFixed(0)} s`);
  for (let day = FIRST_NIGHT; day < FIRST_NIGHT + NIGHTS; day++) {
    const report = await nightOf(day);
    await check(names, report, isoDateOf(day));
  }
  print(`database ${Math.round((await stat(file)).size / BYTES_PER_MB)} MB`);
} finally {
  database.client.destroy();
  await engine.stop();
  await rm(folder, { recursive: true });
}

async function nightOf(day: number): Promise<NightReport> {
  const steps = new Map<string, StepTime>();
  const [began, before] = [now(), await use()];
  const report = await runNight(database, {
    folder,
    name: `night-${day}`,
    at: new Date(`${isoDateOf(day)}T12:00:00Z`),
    whose: 'all',
    logger: { info: () => {}, error: () => {} },
    sawStep: (name, seconds) => {
      const step = steps.get(name) ?? { calls: 0, began: now() - seconds, ended: 0 };
      steps.set(name, { calls: step.calls + 1, began: Math.min(step.began, now() - seconds), ended: now() });
    },
  });
  const [seconds, after] = [now() - began, await use()];
  const each = (time: number) => `${((MICROSECONDS * time) / tenants / customers).toFixed(0)} µs a customer`;
  print(`night of ${isoDateOf(day)}: ${seconds.toFixed(1)} s, ${each(seconds)}`);
  print(`  ${report.changed} results written, ${report.moved} customers moved`);
  for (const [name, step] of steps)
    print(`  ${name.padEnd(8)} ${(step.ended - step.began).toFixed(1).padStart(8)} s, ${step.calls} calls`);
  for (const who of ['node', 'engine'] as const) {
    const cpu = after[who].cpuSeconds - before[who].cpuSeconds;
    print(
      `  ${who.padEnd(8)} ${cpu.toFixed(1).padStart(8)} s of a processor, ${each(cpu)}; peak so far ${after[who].peakMb} MB`,
    );
  }
  return report;
}

async function use() {
  return {
    node: ownUse(),
    engine: (await useOf('dynoxide', file)) ?? { cpuSeconds: Number.NaN, peakMb: Number.NaN },
  };
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
