import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Order, SettingsPreview } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import type { LocalStack } from '../../infra/local/stack/stack.ts';
import { type ApiCaller, apiCaller } from './api-caller.ts';
import { startGuardedStack } from './guarded-stack.ts';

let stack: LocalStack;
beforeAll(async () => {
  stack = await startGuardedStack({ now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => stack.stop());

/** Monthly buyers of two years, each a little larger than the one before. */
const ordersOf = (customers: number): Order[] =>
  Array.from({ length: customers * 24 }, (_, i) => ({
    orderId: `${i}`,
    customerId: `c${i % customers}`,
    date: new Date(Date.UTC(2024, 11 + Math.floor(i / customers), 1 + (i % 20))).toISOString().slice(0, 10),
    netMinor: 10_000 + 1_000 * (i % customers),
  }));

const SETTINGS = defaultSettings('USD', 'en', 'America/New_York');

async function preview(caller: ApiCaller, changes: object): Promise<SettingsPreview> {
  const response = await caller.send('POST', '/v1/settings/preview', {
    settings: { ...SETTINGS, ...changes },
  });
  expect(response.status).toBe(200);
  return SettingsPreview.parse(await response.json());
}

async function refusal(caller: ApiCaller, changes: object = {}): Promise<string> {
  const response = await caller.send('POST', '/v1/settings/preview', {
    settings: { ...SETTINGS, ...changes },
  });
  return ((await response.json()) as { error: { code: string } }).error.code;
}

describe('POST /v1/settings/preview', () => {
  it('tells what saving then does, and stores nothing', async () => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(ordersOf(12));
    const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);
    const before = await caller.score(ids);

    const told = await preview(caller, { profitThreshold: 600 });

    expect(await caller.score(ids)).toEqual(before);
    expect(await caller.settings()).toEqual({ settings: SETTINGS });
    await caller.chooseSettings({ profitThreshold: 600 });
    const after = await caller.score(ids);
    const changed = after.scores.filter(({ quadrant }, i) => quadrant !== before.scores[i]?.quadrant);
    expect(changed.length).toBeGreaterThan(0);
    expect(told).toMatchObject({
      customers: 12,
      lookedAt: 12,
      changed: changed.length,
      profitThreshold: { before: before.model.profitThreshold, after: 600 },
    });
    expect(told.after.clv).toBeCloseTo(
      after.scores.reduce((sum, { clv }) => sum + (clv?.total ?? 0), 0),
      6,
    );
  });

  it('says what is missing: settings, then history', async () => {
    const caller = apiCaller(stack);

    expect(await refusal(caller)).toBe('settings_missing');
    await caller.chooseSettings();
    expect(await refusal(caller)).toBe('history_missing');
  });

  it.each([
    [{ currency: 'BRL' }, 'currency_mismatch'],
    [{ timeZone: 'Mars/Olympus' }, 'invalid_request'],
    [{ loyaltyThreshold: 2 }, 'invalid_request'],
  ])('refuses %j', async (changes, code) => {
    const caller = apiCaller(stack);
    await caller.chooseSettings();
    await caller.importOrders(ordersOf(3));

    expect(await refusal(caller, changes)).toBe(code);
  });
});
