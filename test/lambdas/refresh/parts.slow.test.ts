import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { fitTenant } from '../../../lambdas/refit.ts';
import { divideStep } from '../../../lambdas/refresh/divide.ts';
import { finishStep } from '../../../lambdas/refresh/finish.ts';
import { fitStep } from '../../../lambdas/refresh/fit.ts';
import type { Night, TenantTurn } from '../../../lambdas/refresh/night.ts';
import type { Part } from '../../../lambdas/refresh/parts.ts';
import { scoreStep } from '../../../lambdas/refresh/score.ts';
import { stretchOfStep } from '../../../lambdas/refresh/stretch.ts';
import { tallyStep } from '../../../lambdas/refresh/tally.ts';
import { LIST_SHARDS } from '../../../lambdas/store/tables.ts';
import { speakOfAllIn, watchedLogger } from '../log-watch.ts';
import { companyOf } from '../store/company.ts';
import { recordCommands, startTestDatabase, type TestDatabase } from '../store/database.ts';

const AT = '2026-11-21T07:00:00.000Z';
const CUSTOMERS = Array.from({ length: 40 }, (_, i) => `secret-${i}`);
const SETTINGS = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');
const ONE: readonly Part[] = [[0, 1, 2, 3, 4, 5, 6, 7]];
const EACH: readonly Part[] = Array.from({ length: LIST_SHARDS }, (_, shard) => [shard]);

/** Three years of orders with gaps of very different lengths. */
const ORDERS: Order[] = CUSTOMERS.flatMap((customerId, c) =>
  [900, 880 - c, 610, 590, 330 + c, 120, 110 - c].slice(c % 4).map((daysAgo) => ({
    orderId: `${c}-${daysAgo}`,
    customerId,
    date: new Date(Date.parse(AT) - daysAgo * 86_400_000).toISOString().slice(0, 10),
    netMinor: 40_000 + 3_000 * c,
    customerName: `Secret number ${c}`,
  })),
);

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

async function company() {
  speakOfAllIn({ orders: ORDERS });
  const { tenant, store } = await companyOf(running.database, SETTINGS, ORDERS);
  const files = new Map<string, string>();
  const night: Night = {
    listNights: async () => [],
    storeOf: () => store,
    writePool: async () => {},
    nextRevision: Date.now,
    logger: watchedLogger(),
    stretch: stretchOfStep,
    files: {
      write: async (key, json) => void files.set(key, json),
      read: async (key) => files.get(key) ?? Promise.reject(new Error(`no file ${key}`)),
      remove: async (key) => void files.delete(key),
    },
  };
  const turn: TenantTurn = { tenant, at: AT, run: 'tonight' };
  const tally = (parts: readonly Part[]) =>
    Promise.all(parts.map((part) => tallyStep(night)({ ...turn, part })));
  return { store, night, turn, files, tally };
}

describe('the parts of a company', () => {
  it('are one where it is small, and a shard each where it is not', async () => {
    const { night, store, turn } = await company();
    const large: Night = {
      ...night,
      storeOf: () => ({ ...store, isShardLongerThan: async () => true }),
    };

    expect(await divideStep(night)(turn)).toEqual({ ...turn, parts: ONE });
    expect(await divideStep(large)(turn)).toEqual({ ...turn, parts: EACH });
  });

  it('are told by one shard, of which no more is read than that takes', async () => {
    const { store } = await company();
    const { length } = await store.listCustomerShard(0);
    const { commands, stop } = recordCommands(running.database);

    const longer = [await store.isShardLongerThan(length - 1, 0), await store.isShardLongerThan(length, 0)];
    stop();

    expect(length).toBeGreaterThan(1);
    expect(longer).toEqual([true, false]);
    expect(commands).toEqual(['Query', 'Query']);
  });

  it('are shared out and tallied by reading alone, as those steps may on AWS', async () => {
    const { night, turn, tally } = await company();
    const { commands, stop } = recordCommands(running.database);

    await divideStep(night)(turn);
    await tally(EACH);
    stop();

    expect([...new Set(commands)].sort()).toEqual(['BatchGetItem', 'GetItem', 'Query', 'TransactGetItems']);
  });

  it.each([
    ['one', ONE],
    ['eight', EACH],
  ])('teach the model that the whole company at once does: %s', async (_, parts) => {
    const { night, store, turn, tally } = await company();

    const tallied = await tally(parts);
    await fitStep(night)({ ...turn, parts });

    const whole = await fitTenant(store, SETTINGS, { now: () => new Date(AT), nextRevision: Date.now });
    const { model } = await store.readConfiguration();
    expect(tallied.reduce((sum, { customers }) => sum + customers, 0)).toBe(CUSTOMERS.length);
    expect(model?.timing.name).toBe('auto');
    expect(model).toEqual(whole?.model);
  });

  it('are scored the same, however it is divided', async () => {
    const kept = await Promise.all(
      [ONE, EACH].map(async (parts) => {
        const { night, store, turn, tally } = await company();
        await tally(parts);
        await fitStep(night)({ ...turn, parts });
        const scored = await Promise.all(parts.map((part) => scoreStep(night)({ ...turn, part })));
        const results = [...(await store.readResults(CUSTOMERS))].sort(([a], [b]) => (a < b ? -1 : 1));
        const sum = scored.reduce((all, part) => all + (part?.changed ?? 0), 0);
        return { sum, results, figures: await store.readFigures('') };
      }),
    );

    expect(kept[0]?.sum).toBe(CUSTOMERS.length);
    expect(kept[1]).toEqual(kept[0]);
  });

  it('tell each other nothing of who the customers are, and nothing at all once the night is over', async () => {
    const { night, turn, files, tally } = await company();

    await tally(EACH);
    const told = [...files.values()].join();
    await finishStep(night)({ ...turn, parts: EACH });

    expect(told).toContain('occasions');
    expect(told).not.toMatch(/secret/i);
    expect(files.size).toBe(0);
  });

  it('may be tallied and learnt from again: the same comes of it', async () => {
    const { night, store, turn, tally } = await company();
    const learn = async () => {
      await tally(EACH);
      await tally(EACH.slice(2, 5));
      await fitStep(night)({ ...turn, parts: EACH });
      await fitStep(night)({ ...turn, parts: EACH });
      return (await store.readConfiguration()).model;
    };

    expect(await learn()).toEqual(await learn());
  });

  it('leave the model alone that new settings came with after they were tallied', async () => {
    const { night, store, turn, tally } = await company();
    const clock = { now: () => new Date('2026-11-20T07:00:00Z'), nextRevision: Date.now };
    const settings = { ...SETTINGS, profitThreshold: 777 };

    await tally(ONE);
    await store.writeSettings(settings, 1, await fitTenant(store, settings, clock));
    await fitStep(night)({ ...turn, parts: ONE });

    expect((await store.readConfiguration()).model).toMatchObject({
      asOf: '2026-11-20',
      profitThreshold: 777,
    });
  });

  it('fail where one of them is missing, so that no model is learnt from less than all', async () => {
    const { night, store, turn, tally } = await company();

    await tally(EACH.slice(1));

    await expect(fitStep(night)({ ...turn, parts: EACH })).rejects.toThrow('no file');
    expect((await store.readConfiguration()).model).toBeNull();
  });
});
