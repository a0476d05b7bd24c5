import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { STEP_ACCESS } from '../../../infra/aws/functions/access.ts';
import { type NightRun, runNight } from '../../../infra/local/night/run-night.ts';
import { actionsNeeded, type ItemRequest } from '../../../infra/local/stack/item-actions.ts';
import { openLocalDatabase } from '../../../infra/local/stack/local-database.ts';
import { NO_LOG } from '../../../lambdas/log.ts';
import { refitTenant } from '../../../lambdas/refit.ts';
import { listNights } from '../../../lambdas/store/night-list.ts';
import { TABLE_NAMES } from '../../../lambdas/store/tables.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { type Company, companyOf } from '../../lambdas/store/company.ts';
import { startTestDatabase, type TestDatabase } from '../../lambdas/store/database.ts';
import { killedAtChange } from '../../lambdas/store/killed-at-change.ts';

const AT = new Date('2026-11-21T07:00:00Z');
/** A step has time for one customer of a shard only. */
const CUT = () => ({ until: 0, atOnce: 1 });
const CUSTOMERS = Array.from({ length: 12 }, (_, i) => `c${i}`);

let running: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'loyalty-night-'));
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await running.stop();
});

/** Two years of monthly orders; every third customer stopped half a year ago. */
const ORDERS: Order[] = CUSTOMERS.flatMap((customerId, c) =>
  Array.from({ length: c % 3 === 0 ? 18 : 24 }, (_, month) => ({
    orderId: `${c}-${month}`,
    customerId,
    date: new Date(Date.UTC(2024, 10 + month, 3 + c)).toISOString().slice(0, 10),
    netMinor: 50_000 + 20_000 * c,
  })),
);

/** A company whose history was imported half a year ago. */
async function company(timeZone = 'America/Sao_Paulo'): Promise<Company> {
  const settings = { ...defaultSettings('BRL', 'pt-BR', timeZone), profitThreshold: 1_000 };
  const { tenant, store } = await companyOf(running.database, settings, ORDERS);
  await refitTenant(store, { now: () => new Date('2026-05-21T12:00:00Z'), nextRevision: Date.now });
  return { tenant, store };
}

function night(changes: Partial<NightRun> = {}) {
  return runNight(running.database, {
    folder,
    name: randomUUID(),
    at: AT,
    whose: 'all',
    logger: NO_LOG,
    pause: async () => {},
    ...changes,
  });
}

/** Everything that a night leaves of a company, but for when. */
async function left({ store }: Company) {
  const [results, figures, { model }, refreshed] = await Promise.all([
    store.readResults(CUSTOMERS),
    store.readFigures(''),
    store.readConfiguration(),
    store.readRefreshed(),
  ]);
  return { results: [...results].sort(([a], [b]) => (a < b ? -1 : 1)), figures, model, refreshed };
}

describe('a night', () => {
  it('works out every customer of every company, and finds nothing left to change when it comes again', async () => {
    const [one, other] = [await company(), await company('Europe/Warsaw')];

    const first = await night();
    const again = await night();

    expect(first).toMatchObject({ failed: [], moved: 0 });
    expect(first.changed).toBe(first.scored);
    expect(again).toEqual({ ...first, changed: 0 });
    for (const each of [one, other]) {
      const { results, figures, model, refreshed } = await left(each);
      expect(results.map(([id]) => id)).toEqual(CUSTOMERS.toSorted());
      expect(figures.reduce((sum, { sums }) => sum + customersIn(sums), 0)).toBe(CUSTOMERS.length);
      expect(model?.asOf).toBe('2026-11-21');
      expect(refreshed).toBe(AT.getTime());
    }
  });

  it('is the night of those for whom it is the hour', async () => {
    const [brazil, poland] = [await company(), await company('Europe/Warsaw')];

    await night({ whose: 'due' });

    expect((await left(brazil)).refreshed).toBe(AT.getTime());
    expect((await left(poland)).refreshed).toBeNull();
  });

  it('goes on for the others where one company fails, and says which one', async () => {
    const [bad, good] = [await company(), await company()];
    const broken = new Proxy(bad.store, {
      get: () => () => Promise.reject(new RangeError('no words of this are passed on')),
    });

    const { failed } = await night({
      storeOf: (tenant) => (tenant === bad.tenant ? broken : storeOf(running.database, tenant)),
    });

    expect(failed).toEqual([{ tenant: bad.tenant, at: AT.toISOString(), error: 'RangeError' }]);
    expect((await left(good)).refreshed).toBe(AT.getTime());
  });

  it('is done again for the companies that are named, and for no others', async () => {
    const [named, other] = [await company(), await company()];

    const { companies, scored } = await night({ whose: [named.tenant] });

    expect([companies, scored]).toEqual([1, CUSTOMERS.length]);
    expect((await left(other)).refreshed).toBeNull();
  });

  it('leaves the same behind, wherever it was killed and begun again', async () => {
    const whole = await company();
    await night();
    const expected = await left(whole);

    // The model, of each shard its results, figures and tally, and that all is done.
    for (const n of [1, 2, 6, 13, 20, 25, 26]) {
      const killed = await company();
      await night({
        storeOf: (tenant) => {
          const store = storeOf(running.database, tenant);
          return tenant === killed.tenant ? killedAtChange(n, store) : store;
        },
      });

      await night();

      expect([n, await left(killed)]).toEqual([n, expected]);
    }
  });

  it('leaves the same behind where its steps have time for one customer of a shard only', async () => {
    const [whole, cut] = [await company(), await company()];
    const one = await night({ whose: [whole.tenant] });

    const pieces = await night({ whose: [cut.tenant], stretch: CUT });

    expect(pieces).toEqual(one);
    expect(await left(cut)).toEqual(await left(whole));
  });

  it('does nothing with a company that its role on AWS may not', async () => {
    const { tenant } = await company();
    const [asked, session] = [new Set<string>(), await openLocalDatabase(running.endpoint)];
    session.client.middlewareStack.add(
      (next, context) => (args) => {
        const command = String(context.commandName).replace(/Command$/, '');
        for (const { table, action } of actionsNeeded(command, args.input as ItemRequest))
          asked.add(`${table} ${action}`);
        return next(args);
      },
      { step: 'initialize' },
    );

    const { failed } = await night({
      storeOf: (of) => storeOf(of === tenant ? session : running.database, of),
      stretch: CUT,
    });
    session.client.destroy();

    const granted = STEP_ACCESS.state?.map((action) => `${TABLE_NAMES.state} ${action}`) ?? [];
    expect(failed).toEqual([]);
    expect(asked.size).toBeGreaterThan(4);
    expect([...asked].filter((each) => !granted.includes(each))).toEqual([]);
  });

  it('leaves a company alone that is being deleted, and no longer lists one that is gone', async () => {
    const going = await company();
    await going.store.deleteStep();

    const { failed } = await night();

    expect(failed).toEqual([]);
    const { results, refreshed } = await left(going);
    expect([results, refreshed]).toEqual([[], null]);
    while (!(await going.store.deleteStep()).done);
    const listed = await listNights(running.database);
    expect(listed.map(({ tenant }) => tenant)).not.toContain(going.tenant);
  });
});

function customersIn(sums: object): number {
  return Object.values(sums).reduce((sum: number, { customers }) => sum + customers, 0);
}
