import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Order } from '#shared/contracts';
import { renderDigestHtml, renderDigestText } from '#shared/digest';
import { defaultSettings } from '#shared/scoring';
import { weekOf } from '../../../lambdas/digest/week-of.ts';
import { NO_LOG } from '../../../lambdas/log.ts';
import { refitTenant } from '../../../lambdas/refit.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import { bytesOf } from '../../../lambdas/store/item-size.ts';
import { currentModelKey, type Key, TALLY_PREFIX } from '../../../lambdas/store/keys.ts';
import { storeOf, type TenantStore } from '../../../lambdas/store/tenant-store.ts';
import { runNight } from '../../local/night/run-night.ts';
import { type Random, sfc32 } from '../../local/samples/sfc32.ts';
import { startDynamoEngine } from '../../local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../local/stack/local-database.ts';

/** What one company's data and nights were seen to take, on an engine of this machine. */
export interface Measured {
  readonly customers: number;
  /** Bytes of the middle-sized item of each kind. */
  readonly bytes: {
    readonly order: number;
    readonly summary: number;
    readonly result: number;
    /** Of a shard of the customers: what the portfolio's figures are worked out of. */
    readonly tally: number;
    /** The model that a company's scores rest on. */
    readonly model: number;
    /** A weekly e-mail, text and HTML. */
    readonly mail: number;
  };
  readonly ordersPerCustomer: number;
  /** Of all stored results, so many are written anew in a night, on average over a week. */
  readonly changedShare: number;
  /** Seconds of a processor for a thousand customers, whatever else the machine was doing. */
  readonly fitSeconds: number;
  readonly nightSeconds: number;
}

const CUSTOMERS = 1_000;
const MONTHS = 24;
const NIGHTS = 7;
const FIRST_NIGHT = Date.UTC(2026, 10, 1, 7);
const DAY_MS = 86_400_000;
const STOP_LINK = `https://api.example/v1/digest/stop/${'x'.repeat(89)}?locale=en`;

export async function measure(): Promise<Measured> {
  const engine = await startDynamoEngine();
  const database = await openLocalDatabase(engine.endpoint);
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-cost-'));
  try {
    const store = await company(database);
    const orders = drawOrders(sfc32('cost'));
    await store.writeOrders(orders, 1);
    const before = processorSeconds();
    await refitTenant(store, { now: () => new Date(FIRST_NIGHT), nextRevision: Date.now });
    const fitSeconds = processorSeconds() - before;
    const nights = await nightsOf(database, folder);
    return {
      customers: CUSTOMERS,
      bytes: { ...(await middleSizes(database)), mail: await mailBytes(store) },
      ordersPerCustomer: round(orders.length / CUSTOMERS),
      changedShare: round(nights.changed / NIGHTS / CUSTOMERS),
      fitSeconds: round(fitSeconds),
      nightSeconds: round(nights.seconds / NIGHTS),
    };
  } finally {
    await rm(folder, { recursive: true });
    database.client.destroy();
    await engine.stop();
  }
}

async function company(database: Database): Promise<TenantStore> {
  const { tenant } = await directoryOf(database).membershipOf({ sub: randomUUID(), email: null });
  const store = storeOf(database, tenant);
  await store.writeSettings(defaultSettings('USD', 'en', 'America/New_York'), 0, null);
  return store;
}

/** Customers of different rates, with about one order a month, of whom some fall silent each month. */
function drawOrders(random: Random): Order[] {
  return Array.from({ length: CUSTOMERS }, (_, c) => {
    const monthly = 0.4 + 1.2 * random();
    const months = Math.min(MONTHS, Math.ceil(Math.log(random()) / Math.log(0.97)));
    return Array.from(
      { length: Math.round(monthly * months) + 1 },
      (_, i): Order => ({
        orderId: `2026/${c}/${i}`,
        customerId: `customer-${c}`,
        date: new Date(FIRST_NIGHT - (1 + random() * months * 30) * DAY_MS).toISOString().slice(0, 10),
        netMinor: Math.round(5_000 + random() * 100_000),
        customerName: `Customer number ${c}`,
      }),
    );
  }).flat();
}

/** The first night writes everything: it is not counted. */
async function nightsOf(database: Database, folder: string): Promise<{ changed: number; seconds: number }> {
  let [changed, seconds] = [0, 0];
  for (let night = 0; night <= NIGHTS; night++) {
    const before = processorSeconds();
    const report = await runNight(database, {
      folder,
      name: `night-${night}`,
      at: new Date(FIRST_NIGHT + night * DAY_MS),
      whose: 'all',
      logger: NO_LOG,
    });
    if (night === 0) continue;
    changed += report.changed;
    seconds += processorSeconds() - before;
  }
  return { changed, seconds };
}

/** The week after the last night, as it is sent. */
async function mailBytes(store: TenantStore): Promise<number> {
  const week = await weekOf(store, new Date(FIRST_NIGHT + NIGHTS * DAY_MS));
  if (week === null) throw new Error('the nights have left nothing to tell');
  return Buffer.byteLength(renderDigestHtml(week, STOP_LINK) + renderDigestText(week, STOP_LINK));
}

async function middleSizes({ client, tables }: Database): Promise<Omit<Measured['bytes'], 'mail'>> {
  const sizes = {
    order: [] as number[],
    summary: [] as number[],
    result: [] as number[],
    tally: [] as number[],
    model: [] as number[],
  };
  for (const TableName of Object.values(tables)) {
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
      for (const item of Items.map((each) => unmarshall(each) as Key)) {
        if (item.sk.startsWith('O#')) sizes.order.push(bytesOf(item));
        if (item.sk === 'SUM') sizes.summary.push(bytesOf(item));
        if (item.sk === 'SCORE') sizes.result.push(bytesOf(item));
        if (item.sk === currentModelKey('').sk) sizes.model.push(bytesOf(item));
        if (item.sk.startsWith(TALLY_PREFIX)) sizes.tally.push(bytesOf(item));
      }
    }
  }
  return {
    order: middle(sizes.order),
    summary: middle(sizes.summary),
    result: middle(sizes.result),
    tally: middle(sizes.tally),
    model: middle(sizes.model),
  };
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
