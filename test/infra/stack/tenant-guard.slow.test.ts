import {
  BatchGetItemCommand,
  ExecuteStatementCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynamoEngine, startDynamoEngine } from '../../../infra/local/stack/dynamo-engine.ts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import {
  guardedDatabases,
  startTenantGuard,
  type TenantGuard,
} from '../../../infra/local/stack/tenant-guard.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { directoryOf } from '../../../lambdas/store/directory.ts';
import {
  customerPartition,
  listPartition,
  metaPartition,
  POOL_KEY,
  rosterPartition,
} from '../../../lambdas/store/keys.ts';
import { writePool } from '../../../lambdas/store/pool.ts';
import { inPartition, queryItems, readItems } from '../../../lambdas/store/read.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { transact } from '../../../lambdas/store/transact.ts';

let engine: DynamoEngine;
let guard: TenantGuard;
let mine: Database;
let directory: Database;
let scoring: Database;
beforeAll(async () => {
  engine = await startDynamoEngine();
  (await openLocalDatabase(engine.endpoint)).client.destroy();
  guard = await startTenantGuard(engine.endpoint);
  const databases = guardedDatabases(guard);
  // A function that reads, writes and deletes.
  mine = databases.sessionsOf('forget')('mine');
  scoring = databases.sessionsOf('score')('mine');
  directory = databases.directory;
});
afterAll(async () => {
  await guard.stop();
  await engine.stop();
});

const order = { orderId: 'o', customerId: 'c', date: '2026-01-01', netMinor: 100 };
const theirs = { pk: customerPartition('theirs', 'c'), sk: 'SUM' };
const ours = { pk: customerPartition('mine', 'c'), sk: 'SUM' };
const table = TABLE_NAMES.state;

describe('the guard before the database', () => {
  it('lets a store do all of its work with the session of its tenant', async () => {
    const store = storeOf(mine, 'mine');

    expect(await store.listCustomerIds()).toEqual([]);
    expect(await store.forgetCustomer('c', 5)).toBe(0);
  });

  it('lets a function do what its role may, and no more', async () => {
    const store = storeOf(scoring, 'mine');

    expect((await store.readRecords(['c'])).size).toBe(0);
    await expect(store.writeOrders([order], 1)).rejects.toThrow('not granted');
    await expect(store.exportCustomer('c')).rejects.toThrow('not granted');
    await expect(store.forgetCustomer('c', 9)).rejects.toThrow('not granted');
  });

  it('fails a store that was scoped to another tenant than its session', async () => {
    const forgotten = storeOf(mine, 'theirs');

    await expect(forgotten.writeOrders([order], 1)).rejects.toThrow('outside of the tenant');
    await expect(forgotten.readRecords(['c'])).rejects.toThrow('outside of the tenant');
    await expect(forgotten.readConfiguration()).rejects.toThrow('outside of the tenant');
    await expect(forgotten.listCustomerIds()).rejects.toThrow('outside of the tenant');
  });

  it('lets whoever fits models read what companies have in common, and nobody write it', async () => {
    expect(await storeOf(mine, 'mine').readPool()).toEqual({});
    await expect(storeOf(scoring, 'mine').readPool()).rejects.toThrow('not granted');
    await expect(writePool(mine, {}, '')).rejects.toThrow('not granted');
    await expect(writePool(directory, {}, '')).rejects.toThrow('not granted');
    await expect(
      transact(mine, [
        { item: { ...ours, n: 1 }, as: 'put' },
        { item: POOL_KEY, as: 'put' },
      ]),
    ).rejects.toThrow('outside of the tenant');
  });

  const requests: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["a read of another's key", () => readItems(mine, 'state', [theirs])],
    ["a read of another's key among our own", () => readItems(mine, 'state', [ours, theirs])],
    ["a query of another's partition", () => queryItems(mine, 'state', inPartition(theirs.pk))],
    ["a query of another's roster", () => queryItems(mine, 'state', inPartition(rosterPartition('theirs')))],
    [
      'a tenant whose name begins with ours',
      () => readItems(mine, 'state', [{ pk: 'T#mine2#META', sk: 'X' }]),
    ],
    ['a user', () => queryItems(mine, 'state', inPartition('U#1'))],
    ["a write of another's key", () => transact(mine, [{ item: theirs, as: 'put' }])],
    ["a deletion of another's key", () => transact(mine, [{ item: theirs, as: 'delete' }])],
    ["a check of another's key", () => transact(mine, [{ item: theirs, as: 'check' }])],
    [
      "a write into another's list",
      () =>
        transact(mine, [
          { item: { ...ours, listPk: listPartition('theirs', 'LIST', 0), listSk: 'c' }, as: 'put' },
        ]),
    ],
    ['a scan', () => mine.client.send(new ScanCommand({ TableName: table }))],
    [
      'PartiQL',
      () => mine.client.send(new ExecuteStatementCommand({ Statement: `SELECT * FROM "${table}"` })),
    ],
    [
      'a query that hides its partition behind a second condition',
      () =>
        mine.client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'sk = :sk AND pk = :pk',
            ExpressionAttributeValues: marshall({ ':pk': theirs.pk, ':sk': 'T#mine#' }),
          }),
        ),
    ],
    ['a request without a key', () => mine.client.send(new BatchGetItemCommand({ RequestItems: {} }))],
  ];

  it.each(requests)('refuses a session %s', async (_, request) => {
    await expect(request()).rejects.toThrow();
    expect(guard.refusals.at(-1)).toMatch(/not allowed|not granted|outside of the|no key/);
  });

  it('lets the directory see users and rosters, and no customer', async () => {
    const { tenant } = await directoryOf(directory).membershipOf({ sub: 'ana', email: null });

    expect(await queryItems(directory, 'state', inPartition(metaPartition(tenant)))).toHaveLength(1);
    await expect(readItems(directory, 'state', [ours])).rejects.toThrow('outside of the directory');
  });

  it('names no key in what it says', () => {
    expect(guard.refusals.length).toBeGreaterThan(10);
    expect(guard.refusals.join()).not.toMatch(/#|theirs/);
  });
});
