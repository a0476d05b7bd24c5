/**
 * Requests at size: a company with simulated histories in a database on this machine, of which a request learns the
 * model, and some more score what they reach. Prints how close the count of customers comes, and how long each takes.
 * `node test/bench/by-request.ts [--customers 100000] [--calls 10]`
 */
import { parseArgs } from 'node:util';
import { startDynamoEngine } from '../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../infra/local/stack/local-database.ts';
import { sameShard } from '../../lambdas/http/shard-cursor.ts';
import { refitTenant } from '../../lambdas/refit.ts';
import { stretchOfRequest } from '../../lambdas/refresh/stretch.ts';
import { refreshPart } from '../../lambdas/refresh.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { dayOf } from '../../shared/history/index.ts';
import { seedCompany } from './night-companies.ts';
import { ownUse } from './process-use.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    calls: { type: 'string', default: '10' },
  },
});
const [customers, calls] = [Number(values.customers), Number(values.calls)];
const TODAY = '2026-11-21';
const CLOCK = { now: () => new Date(`${TODAY}T12:00:00Z`), nextRevision: Date.now };

const print = (line: string) => process.stdout.write(`${line}\n`);

async function watched<Result>(work: () => Promise<Result>) {
  const [began, before] = [performance.now(), ownUse()];
  const result = await work();
  const seconds = (performance.now() - began) / 1000;
  return { result, seconds, cpuSeconds: ownUse().cpuSeconds - before.cpuSeconds };
}

const engine = await startDynamoEngine();
const database = await openLocalDatabase(engine.endpoint);
try {
  const store = storeOf(database, await seedCompany(database, customers, dayOf(TODAY), 1));
  const learnt = await watched(() => refitTenant(store, CLOCK));
  const { model } = await store.readConfiguration();
  print(
    `learnt in ${learnt.seconds.toFixed(1)} s, ${learnt.cpuSeconds.toFixed(1)} of a processor; counts ${model?.customersWithOrders} of ${customers} customers`,
  );
  // Behind the first call, which would learn once more.
  let after: string | null = sameShard(0);
  for (let call = 0; call < calls && after !== null; call++) {
    const { result, seconds } = await watched(() => refreshPart({ after }, store, CLOCK, stretchOfRequest()));
    print(`scored ${result.scored} in ${seconds.toFixed(1)} s`);
    after = result.next;
  }
} finally {
  database.client.destroy();
  await engine.stop();
}
