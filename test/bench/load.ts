/**
 * The API under load: clients that score as many customers as a request takes, again and again, against the stack on
 * this machine. Prints errors, times and memory; fails when a request did.
 * `node test/bench/load.ts [--seconds 60] [--clients 50] [--customers 5000]`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { MAX_CUSTOMERS_PER_SCORE, MAX_ORDERS_PER_IMPORT, type Order } from '../../shared/contracts/index.ts';
import { apiCaller } from '../lambdas/api-caller.ts';
import { finish, importing } from '../lambdas/long-work.ts';
import { type StackProcess, startStackProcess } from '../lambdas/stack-process.ts';

/** The part of autocannon's report (`--json`) that is read here. */
interface LoadReport {
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
  readonly requests: { readonly average: number; readonly total: number };
  /** Milliseconds. */
  readonly latency: Readonly<Record<'p50' | 'p90' | 'p97_5' | 'p99' | 'max', number>>;
}

const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon');
const TODAY = '2026-11-21';
const ORDERS_EACH = 6;
/** Until compiled code and pools have their size: what memory does before tells nothing of a leak. */
const WARM_UP_SECONDS = 10;
const SAMPLES = 6;
const MEGABYTE = 2 ** 20;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '50' },
    customers: { type: 'string', default: '5000' },
  },
});
const [seconds, clients, customers] = [values.seconds, values.clients, values.customers].map(Number) as [
  number,
  number,
  number,
];
const print = (line: string) => process.stdout.write(`${line}\n`);

function orders(): Order[] {
  return Array.from({ length: customers * ORDERS_EACH }, (_, i) => {
    const [customer, month] = [Math.floor(i / ORDERS_EACH), i % ORDERS_EACH];
    return {
      orderId: `${i}`,
      customerId: `c${customer}`,
      date: new Date(Date.UTC(2025, 11 + 2 * month, 1 + (customer % 20))).toISOString().slice(0, 10),
      netMinor: 10_000 + 37 * customer,
    };
  });
}

async function shoot(url: string, token: string, bodyFile: string, duration: number): Promise<LoadReport> {
  const options = ['--json', '--connections', String(clients), '--duration', String(duration)];
  const request = ['--method', 'POST', '--input', bodyFile, '--headers', `authorization=Bearer ${token}`];
  const json = ['--headers', 'content-type=application/json'];
  const cannon = spawn(
    process.execPath,
    [AUTOCANNON, ...options, ...request, ...json, '--timeout', '30', `${url}/v1/score`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [report] = await Promise.all([text(cannon.stdout), once(cannon, 'exit')]);
  return JSON.parse(report);
}

async function printMemory(stack: StackProcess, when: string): Promise<void> {
  const { rss, heapUsed } = await stack.memory();
  const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(0)} MB`;
  print(
    `memory ${when.padEnd(8)} ${megabytes(rss)} resident, ${megabytes(heapUsed)} of it on the heap in use`,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'load-'));
const stack = await startStackProcess(folder, TODAY);
try {
  const caller = apiCaller(stack);
  await caller.chooseSettings();
  await finish(importing(orders(), MAX_ORDERS_PER_IMPORT), caller);
  const asked = Array.from({ length: MAX_CUSTOMERS_PER_SCORE }, (_, i) => `c${(i * 7) % customers}`);
  const bodyFile = join(folder, 'body.json');
  await writeFile(bodyFile, JSON.stringify({ customers: asked, locale: 'en' }));
  const fire = (duration: number) => shoot(stack.url, caller.token, bodyFile, duration);

  await fire(WARM_UP_SECONDS);
  await printMemory(stack, '0 s');
  const load = fire(seconds);
  for (let sample = 1; sample <= SAMPLES; sample++) {
    await sleep((seconds * 1000) / SAMPLES);
    await printMemory(stack, `${((seconds * sample) / SAMPLES).toFixed(0)} s`);
  }
  const { errors, timeouts, non2xx, requests, latency } = await load;

  print(
    `${clients} clients × ${asked.length} ids: ${requests.total} requests, ${requests.average.toFixed(1)} a second`,
  );
  print(`errors ${errors}, of them timeouts ${timeouts}; refused ${non2xx}`);
  const { p50, p90, p97_5, p99, max } = latency;
  print(`p50 ${p50} ms, p90 ${p90} ms, p97.5 ${p97_5} ms, p99 ${p99} ms, longest ${max} ms`);
  process.exitCode = errors + non2xx > 0 || requests.total === 0 ? 1 : 0;
} finally {
  await stack.kill();
  await rm(folder, { recursive: true });
}
