import { randomUUID } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unauthenticated } from '../../../lambdas/errors.ts';
import { membershipKey } from '../../../lambdas/store/keys.ts';
import { tenantOfUser } from '../../../lambdas/store/membership.ts';
import { startTestDatabase, type TestDatabase } from './database.ts';

const now = new Date('2026-11-21T12:00:00Z');

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

describe('tenantOfUser', () => {
  it('makes a tenant at the first sign-in and finds it at the next', async () => {
    const sub = randomUUID();

    const first = await tenantOfUser(running.database, sub, now);
    const second = await tenantOfUser(running.database, sub, now);

    expect(second).toBe(first);
    expect(first).toMatch(/^[\w-]{22}$/);
  });

  it('gives different users different tenants', async () => {
    const tenants = await Promise.all(
      ['a', 'b', 'a#T#x'].map((name) => tenantOfUser(running.database, name + randomUUID(), now)),
    );

    expect(new Set(tenants).size).toBe(3);
  });

  it('ends in one tenant when a user signs in for the first time twenty times at once', async () => {
    const sub = randomUUID();

    const tenants = await Promise.all(
      Array.from({ length: 20 }, () => tenantOfUser(running.database, sub, now)),
    );

    expect(new Set(tenants).size).toBe(1);
  });

  it('shuts the door when the membership was taken away', async () => {
    const sub = randomUUID();
    const tenant = await tenantOfUser(running.database, sub, now);
    const { client, tables } = running.database;
    await client.send(
      new DeleteItemCommand({ TableName: tables.state, Key: marshall({ ...membershipKey(sub, tenant) }) }),
    );

    const outcome = tenantOfUser(running.database, sub, now);

    await expect(outcome).rejects.toBeInstanceOf(Unauthenticated);
  });
});
