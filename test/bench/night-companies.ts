import { randomUUID } from 'node:crypto';
import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { concurrently, slicesOf } from '../../lambdas/store/concurrently.ts';
import { EMPTY_SUMMARY, summaryItem } from '../../lambdas/store/customer-summary.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { bgNbd, type Random } from '../../shared/btyd/index.ts';
import type { Day, Ledger, LedgerDay } from '../../shared/history/index.ts';
import { defaultSettings } from '../../shared/scoring/index.ts';
import { uniform } from '../shared/btyd/portfolios.ts';

/** Customers who come over three years, order about every second month at first, and leave sooner or later. */
const BUYING = { r: 1, alpha: 8, a: 0.8, b: 4 };
const LONGEST_AGE_WEEKS = 156;
const DAYS_PER_WEEK = 7;
const MINOR_PER_ORDER = 20_000;

/** DynamoDB takes at most this many writes in one transaction, which the engine writes to disk at once. */
const WRITES_AT_ONCE = 100;
const TRANSACTIONS_AT_ONCE = 4;
const CUSTOMERS_AT_ONCE = 10_000;

/**
 * A company with simulated histories up to a day, written as its customers' summaries alone: the night reads no orders.
 */
export async function seedCompany(
  database: Database,
  customers: number,
  asOf: Day,
  seed: number,
): Promise<string> {
  const { tenant } = await directoryOf(database).membershipOf({ sub: randomUUID(), email: null });
  await storeOf(database, tenant).writeSettings(defaultSettings('USD', 'en', 'America/New_York'), 0, null);
  const random = uniform(seed);
  for (let from = 0; from < customers; from += CUSTOMERS_AT_ONCE) {
    const items = Array.from({ length: Math.min(CUSTOMERS_AT_ONCE, customers - from) }, (_, i) => {
      const ledger = drawLedger(random, asOf);
      const id = `customer-${from + i}`;
      const nameOnOrders = { name: `Customer number ${from + i}`, date: '2026-01-01', orderId: '1' };
      return marshall(summaryItem(tenant, id, { ...EMPTY_SUMMARY, ledger, nameOnOrders }, 1));
    });
    await concurrently(slicesOf(items, WRITES_AT_ONCE), TRANSACTIONS_AT_ONCE, (slice) => {
      const TransactItems = slice.map((Item) => ({ Put: { TableName: database.tables.state, Item } }));
      return database.client.send(new TransactWriteItemsCommand({ TransactItems }));
    });
  }
  return tenant;
}

function drawLedger(random: Random, asOf: Day): Ledger {
  const age = LONGEST_AGE_WEEKS * random();
  const first = asOf - Math.round(age * DAYS_PER_WEEK);
  const { purchases } = bgNbd.sample(BUYING, age, random);
  const days = new Set(
    [0, ...purchases].map((week) => Math.min(asOf, first + Math.round(week * DAYS_PER_WEEK))),
  );
  const size = MINOR_PER_ORDER * (0.2 + 2 * random() ** 2);
  return [...days].map((day) => orderOn(day, Math.round(size * (0.5 + random()))));
}

function orderOn(day: Day, netMinor: number): LedgerDay {
  return {
    day,
    purchases: 1,
    netMinor,
    refundMinor: 0,
    costedNetMinor: netMinor,
    costMinor: Math.round(0.6 * netMinor),
  };
}
