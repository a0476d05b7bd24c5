import { randomUUID } from 'node:crypto';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unauthenticated } from '../../../lambdas/errors.ts';
import { membershipKey } from '../../../lambdas/store/keys.ts';
import { membershipOf } from '../../../lambdas/store/membership.ts';
import { startTestDatabase, type TestDatabase } from './database.ts';

const now = new Date('2026-11-21T12:00:00Z');

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

describe('membershipOf', () => {
  it('makes a tenant at the first sign-in and finds it at the next', async () => {
    const sub = randomUUID();

    const first = await membershipOf(running.database, { sub, email: null }, now);
    const second = await membershipOf(running.database, { sub, email: null }, now);

    expect(second).toEqual(first);
    expect(first).toEqual({ tenant: expect.stringMatching(/^[\w-]{22}$/), role: 'owner' });
  });

  it('gives different users different tenants', async () => {
    const memberships = await Promise.all(
      ['a', 'b', 'a#T#x'].map((name) =>
        membershipOf(running.database, { sub: name + randomUUID(), email: null }, now),
      ),
    );

    expect(new Set(memberships.map(({ tenant }) => tenant)).size).toBe(3);
  });

  it('ends in one tenant when a user signs in for the first time twenty times at once', async () => {
    const sub = randomUUID();

    const memberships = await Promise.all(
      Array.from({ length: 20 }, () => membershipOf(running.database, { sub, email: null }, now)),
    );

    expect(new Set(memberships.map(({ tenant }) => tenant)).size).toBe(1);
  });

  it('shuts the door when the membership was taken away', async () => {
    const sub = randomUUID();
    const { tenant } = await membershipOf(running.database, { sub, email: null }, now);
    const { client, tables } = running.database;
    await client.send(
      new DeleteItemCommand({ TableName: tables.state, Key: marshall({ ...membershipKey(sub, tenant) }) }),
    );

    const outcome = membershipOf(running.database, { sub, email: null }, now);

    await expect(outcome).rejects.toBeInstanceOf(Unauthenticated);
  });
});
