/**
 * How long an import's calls take against the stack on this machine: one call after the other, each as large as a call
 * may be, as the add-on sends them. The first call of all warms up, and is not counted.
 * `node test/bench/import.ts [--calls 24] [--customers 2000] [--keep]`; with `--keep` it goes into infra/SCALE.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportSeen } from '../../infra/aws/scale/evidence.ts';
import { keepImports } from '../../infra/aws/scale/keep.ts';
import { MAX_ORDERS_PER_IMPORT, type Order } from '../../shared/contracts/index.ts';
import { apiCaller } from '../lambdas/api-caller.ts';
import { startStackProcess } from '../lambdas/stack-process.ts';
import { uniform } from '../shared/btyd/portfolios.ts';
import { ENGINE, machineNow, NODE, useOf } from './process-use.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '24' },
    customers: { type: 'string', default: '2000' },
    keep: { type: 'boolean', default: false },
  },
});
const [calls, customers] = [Number(values.calls), Number(values.customers)];
const TODAY = '2026-11-21';
const HISTORY_DAYS = 730;
const DAY_MS = 86_400_000;
const random = uniform(7);

/** Orders of the call, in the order of a file that is sorted by date: each call meets most of the customers. */
function ordersOf(call: number): Order[] {
  return Array.from({ length: MAX_ORDERS_PER_IMPORT }, (_, i) => {
    const daysAgo = HISTORY_DAYS * (1 - (call + random()) / (calls + 1));
    return {
      orderId: `${call}-${i}`,
      customerId: `c${Math.floor(customers * random() ** 2)}`,
      date: new Date(Date.parse(TODAY) - daysAgo * DAY_MS).toISOString().slice(0, 10),
      netMinor: Math.round(1_000 + 90_000 * random()),
    };
  });
}

const folder = await mkdtemp(join(tmpdir(), 'import-'));
const stack = await startStackProcess(folder, TODAY);
try {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  const milliseconds = async (call: number, last: boolean) => {
    const body = JSON.stringify({ orders: ordersOf(call), entity: 'orders', currency: 'USD', last });
    const began = performance.now();
    const response = await caller.send('POST', '/v1/import', body);
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
    return performance.now() - began;
  };
  await milliseconds(0, false);
  const times: number[] = [];
  const before = await use();
  for (let call = 1; call < calls; call++) times.push(await milliseconds(call, false));
  const after = await use();
  const last = await milliseconds(calls, true);
  times.sort((a, b) => a - b);
  const quantile = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] as number);
  const seen: ImportSeen = {
    ordersPerCall: MAX_ORDERS_PER_IMPORT,
    calls: times.length,
    p50: quantile(0.5),
    p95: quantile(0.95),
    cpu: {
      node: Math.round((1000 * (after.node - before.node)) / times.length),
      engine: Math.round((1000 * (after.engine - before.engine)) / times.length),
    },
    last: Math.round(last),
    customers,
    machine: machineNow(),
  };
  process.stdout.write(
    `${seen.calls} calls of ${seen.ordersPerCall} orders: p50 ${seen.p50} ms, p95 ${seen.p95} ms, of a processor ${seen.cpu.node} ms and ${seen.cpu.engine} ms of the engine; the last, with learning from ${customers} customers, ${seen.last} ms\n`,
  );
  if (values.keep) await keepImports(seen);
} finally {
  await stack.kill();
  await rm(folder, { recursive: true });
}

/** Seconds of a processor that the stack and its engine have used. */
async function use() {
  const [node, engine] = await Promise.all([NODE, ENGINE].map((names) => useOf(names, folder)));
  return { node: node?.cpuSeconds ?? 0, engine: engine?.cpuSeconds ?? 0 };
}
