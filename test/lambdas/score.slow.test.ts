import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScoreResponse } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import type { Dependencies } from '../../lambdas/dependencies.ts';
import { refitTenant } from '../../lambdas/refit.ts';
import { scoreHandler } from '../../lambdas/score.ts';
import { directoryOf } from '../../lambdas/store/directory.ts';
import { storeOf } from '../../lambdas/store/tenant-store.ts';
import { eventOf } from './http/event.ts';
import { speakOf, watchedLogger } from './log-watch.ts';
import { recordCommands, startTestDatabase, type TestDatabase } from './store/database.ts';

const ids = Array.from({ length: 1_000 }, (_, i) => `customer ${i}`);
const now = () => new Date('2026-11-21T12:00:00Z');

let running: TestDatabase;
let dependencies: Dependencies;
beforeAll(async () => {
  speakOf('maria', ...ids);
  running = await startTestDatabase();
  const { database } = running;
  dependencies = {
    authenticate: async () => ({ sub: 'maria', email: null }),
    directory: directoryOf(database),
    exportFiles: { keep: async () => 'nowhere' },
    sendMail: null,
    storeOf: (tenant) => storeOf(database, tenant),
    now,
    nextRevision: Date.now,
    logger: watchedLogger(),
  };
  const store = storeOf(
    database,
    (await dependencies.directory.membershipOf({ sub: 'maria', email: null })).tenant,
  );
  await store.writeSettings(defaultSettings('USD', 'en', 'UTC'), 0, null);
  const orders = ids.flatMap((customerId, i) =>
    ['2026-02-01', '2026-06-01'].map((date) => ({
      orderId: date,
      customerId,
      date,
      netMinor: 100 * (i + 1),
    })),
  );
  await store.writeOrders(orders, 1);
  await refitTenant(store, dependencies);
});
afterAll(() => running.stop());

describe('POST /v1/score', () => {
  it('scores 1,000 customers in two requests with ten BatchGets', async () => {
    const score = scoreHandler(dependencies);
    const { commands, stop } = recordCommands(running.database);

    const answers = await Promise.all(
      [ids.slice(0, 500), ids.slice(500)].map(async (customers) => {
        const { body = '' } = await score(eventOf({ body: JSON.stringify({ customers, locale: 'en' }) }));
        return ScoreResponse.parse(JSON.parse(body));
      }),
    );
    stop();

    expect(answers.flatMap(({ scores }) => scores.map((score) => score.customerId))).toEqual(ids);
    const count = (name: string) => commands.filter((command) => command === name).length;
    expect(count('BatchGetItem')).toBe(10);
    // Beside them each request looks up its tenant, and settings and model.
    expect([count('Query'), count('TransactGetItems'), commands.length]).toEqual([2, 2, 14]);
  });
});
