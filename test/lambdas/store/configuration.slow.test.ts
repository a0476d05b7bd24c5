import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#shared/history';
import { defaultSettings, fitPortfolio } from '#shared/scoring';
import { ModelTooLarge } from '../../../lambdas/store/configuration.ts';
import { storeOf } from '../../../lambdas/store/tenant-store.ts';
import { newTenant, startTestDatabase, type TestDatabase } from './database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startTestDatabase();
});
afterAll(() => running.stop());

function newStore() {
  return storeOf(running.database, newTenant(running.database).tenant);
}

const settings = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');
const stricter = { ...settings, profitThreshold: 1e300 };
const model = fitPortfolio([], settings, dayOf('2026-01-01'));
const laterModel = fitPortfolio([], settings, dayOf('2026-01-02'));

describe('settings and model', () => {
  it('are nothing until they are chosen', async () => {
    expect(await newStore().readConfiguration()).toEqual({
      settings: null,
      settingsVersion: 0,
      model: null,
      modelRevision: 0,
    });
  });

  it('come back to the last digit, as a pair', async () => {
    const store = newStore();

    expect(await store.writeSettings(stricter, 0, { model, revision: 1 })).toBe(true);

    expect(await store.readConfiguration()).toEqual({
      settings: stricter,
      settingsVersion: 1,
      model,
      modelRevision: 1,
    });
  });

  it('let one of two who change the settings at once try again', async () => {
    const store = newStore();

    const outcomes = await Promise.all([
      store.writeSettings(settings, 0, null),
      store.writeSettings(stricter, 0, null),
    ]);

    expect(outcomes.sort()).toEqual([false, true]);
  });

  it('refuse a model that was fitted under settings that have changed', async () => {
    const store = newStore();
    await store.writeSettings(settings, 0, null);
    await store.writeSettings(stricter, 1, { model, revision: 5 });

    expect(await store.writeModel(laterModel, 6, 1)).toBe(false);

    expect((await store.readConfiguration()).model).toEqual(model);
  });

  it('refuse a model that is larger than an item', async () => {
    const store = newStore();
    const huge = { ...model, asOf: 'x'.repeat(400_000) };

    await expect(store.writeSettings(settings, 0, { model: huge, revision: 1 })).rejects.toThrow(
      ModelTooLarge,
    );
  });

  it.each([
    { revision: 4, stands: model },
    { revision: 6, stands: laterModel },
  ])('keep the model whose history was read later: $revision after 5', async ({ revision, stands }) => {
    const store = newStore();
    await store.writeSettings(settings, 0, { model, revision: 5 });

    expect(await store.writeModel(laterModel, revision, 1)).toBe(true);

    expect((await store.readConfiguration()).model).toEqual(stands);
  });
});
