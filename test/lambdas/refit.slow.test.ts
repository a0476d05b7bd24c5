import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerEvent, Order } from '#shared/contracts';
import { defaultSettings, isAmong } from '#shared/scoring';
import { fitTenant, refitTenant } from '../../lambdas/refit.ts';
import { companyOf } from './store/company.ts';
import { recordCommands, startTestDatabase, type TestDatabase } from './store/database.ts';

const TODAY = Date.parse('2026-11-21T12:00:00Z');
const DAY_MS = 86_400_000;
const CLOCK = { now: () => new Date(TODAY), nextRevision: Date.now };
const SETTINGS = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');
const CUSTOMERS = 600;
const MOST = 240;

/** Numbered since they came, one a day; the oldest bought most. */
const ORDERS: Order[] = Array.from({ length: CUSTOMERS }, (_, i) => {
  const age = CUSTOMERS - i;
  return [age, Math.ceil(0.7 * age), Math.ceil(0.2 * age)].slice(0, 1 + (i % 3)).map((daysAgo, n) => ({
    orderId: `${i}-${n}`,
    customerId: `customer-${1_000 + i}`,
    date: new Date(TODAY - daysAgo * DAY_MS).toISOString().slice(0, 10),
    netMinor: 1_000 * age,
  }));
}).flat();

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

const company = async () => (await companyOf(running.database, SETTINGS, ORDERS)).store;

describe('a model that is learnt within a request', () => {
  it('counts every customer where there are no more than there is time for', async () => {
    const fitted = await fitTenant(await company(), SETTINGS, CLOCK);

    expect(fitted?.model).toMatchObject({ customersWithOrders: CUSTOMERS, historyDays: CUSTOMERS });
  });

  it('reads no more than that of a larger company, and stands for all of it, old and young', async () => {
    const store = await company();
    const whole = (await fitTenant(store, SETTINGS, CLOCK))?.model;
    const { commands, stop } = recordCommands(running.database);

    const some = (await fitTenant(store, SETTINGS, CLOCK, [], MOST))?.model;
    stop();

    expect(commands.filter((command) => command === 'BatchGetItem').length).toBeLessThanOrEqual(
      Math.ceil(MOST / 100),
    );
    for (const figure of ['customersWithOrders', 'repeatCustomers', 'typicalContribution'] as const) {
      const [a, b] = [some?.[figure] ?? Number.NaN, whole?.[figure] ?? Number.NaN];
      expect([figure, Math.abs(a / b - 1) < 0.2]).toEqual([figure, true]);
    }
  });

  it('is not bent by the customers that an import has just written', async () => {
    const store = await company();
    const { share } = await store.sampleCustomers(MOST);
    const written = Array.from({ length: 300 }, (_, i) => `new-${i}`);
    await store.writeOrders(
      written.map((customerId) => ({ orderId: 'o', customerId, date: '2026-11-21', netMinor: 1 })),
      1,
    );
    // The list may not show them yet.
    const blind = {
      ...store,
      sampleCustomers: async (most: number) => {
        const { ids, share } = await store.sampleCustomers(most);
        return { ids: ids.filter((id) => !id.startsWith('new-')), share };
      },
    };

    const seen = (await fitTenant(store, SETTINGS, CLOCK, written, MOST))?.model;
    const unseen = (await fitTenant(blind, SETTINGS, CLOCK, written, MOST))?.model;

    expect(unseen).toEqual(seen);
    expect(written.filter((id) => isAmong(id, share)).length).toBeLessThan(written.length / 2);
  });

  it('keeps what became of actions where more of that was known before', async () => {
    const store = await company();
    const events = ORDERS.filter(({ orderId }) => orderId.endsWith('-0')).map(
      ({ customerId }): CustomerEvent => ({
        kind: 'outcome',
        eventId: 'o',
        customerId,
        date: '2026-10-01',
        action: 'A07',
        done: true,
        worked: true,
      }),
    );
    await store.writeEvents(events, 1);
    const before = await fitTenant(store, SETTINGS, CLOCK, [], MOST);
    const count = (outcomes: readonly { readonly count?: number }[] = []) =>
      outcomes.reduce((sum, { count = 1 }) => sum + count, 0);

    await refitTenant(store, CLOCK);
    const after = await fitTenant(store, SETTINGS, CLOCK, [], MOST);

    expect(count(before?.model.outcomes)).toBeLessThanOrEqual(MOST);
    expect(count(before?.model.outcomes)).toBeGreaterThan(MOST / 2);
    expect(count(after?.model.outcomes)).toBe(CUSTOMERS);
  });
});
