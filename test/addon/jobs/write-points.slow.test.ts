import { describe, expect, it } from 'vitest';
import type { PointsAccount, PointsResponse, PointsRules } from '#shared/contracts';
import type { DataReply } from '../../../addon/src/ui/reply-contract.ts';
import { RULES } from '../../shared/programmes/points/points-rules.ts';
import { fakeService, refusal } from '../fake-service.ts';
import { CUSTOMERS, CUSTOMERS_ID, ORDERS, openAddon } from '../open-addon.ts';

const account = (customerId: string, changes: Partial<PointsAccount> = {}): PointsAccount => ({
  customerId,
  member: true,
  balance: 120,
  earned: 120,
  takenBack: 0,
  redeemed: 0,
  expired: 0,
  expiring: [{ lastDay: '2026-12-31', points: 30 }],
  tier: 0,
  tierFigure: 1_200,
  toNext: 1_800,
  toKeep: { by: '2027-06-01', missing: 1_000 },
  ...changes,
});

function answer(accounts: readonly PointsAccount[], rules: PointsRules = RULES): string {
  const told: PointsResponse = {
    asOf: '2026-11-21',
    currency: 'GBP',
    rules,
    accounts: [...accounts],
    unknown: ['C5'],
  };
  return JSON.stringify(told);
}

const ACCOUNTS = [
  account('C1'),
  account('C2', { balance: -40, expiring: [], tier: null, toNext: 1_000, toKeep: null }),
  account('C3', { member: false, balance: 0, expiring: [] }),
  account('C4', {
    balance: 0,
    expiring: [],
    tier: 1,
    toNext: null,
    toKeep: { by: '2026-12-24', missing: 99.5 },
  }),
];
const HEADERS = ['Points', 'Tier', 'Points expiring soon', 'Line for the customer'];

/** A spreadsheet whose points the service knows, after an import. */
function opened(body = answer(ACCOUNTS), sheets = [CUSTOMERS, ORDERS]) {
  const service = fakeService();
  const addon = openAddon({ service, workbook: { sheets } });
  addon.runtime.run('importOrders');
  service.disturb('/v1/programmes/points', { status: 200, body });
  const write = (locale = 'en') => addon.runtime.run('planWritePoints', [locale]) as DataReply<string>;
  return { ...addon, write };
}

describe('writing points', () => {
  it('puts balance, level and a line beside each customer that takes part', () => {
    const { write, written } = opened();

    const reply = write();

    expect(reply).toMatchObject({ ok: true, data: expect.stringContaining('3 of 5 customers') });
    expect(written(2)).toEqual({
      Points: 120,
      Tier: 'Silver',
      'Points expiring soon': 30,
      'Line for the customer':
        'You have 120 points. 30 of them can be used until 31 Dec 2026 only. Another £1,800 in purchases brings you to the Gold level.',
    });
    expect(written(3)['Line for the customer']).toBe(
      'Your balance is 40 points below zero; your next purchases make up for it. Another £1,000 in purchases brings you to the Silver level.',
    );
    expect(written(5)['Line for the customer']).toBe(
      'You have no points at the moment. Another £100 in purchases by 24 Dec 2026 keeps your Gold level.',
    );
    for (const row of [4, 6]) expect(Object.values(written(row))).toEqual([null, null, null, null]);
  });

  it('speaks to the customer in the language that was chosen', () => {
    const { write, written } = opened();

    write('pl');

    expect(written(2)['Line for the customer']).toMatch(/^Mają Państwo 120 punktów\. 30 z nich/);
    expect(Object.keys(written(2))).toEqual(HEADERS);
  });

  it('writes the same columns again, wherever they stand by now, and nothing else', () => {
    const { runtime, write, customers } = opened();
    write();
    const { workbook } = runtime;
    workbook.edit({ type: 'insertColumns', sheetId: CUSTOMERS_ID, column: 4, count: 2 });
    const before = customers();

    write();

    expect(customers()).toEqual(before);
  });

  it('leaves our other columns as they are, and these are left by segmenting', () => {
    const { runtime, write, written } = opened();
    runtime.run('segmentAll');
    const labels = written(2);

    write();
    expect(written(2)).toMatchObject({ ...labels, Points: 120 });
    runtime.run('segmentAll');
    expect(written(2)).toMatchObject({ Quadrant: labels.Quadrant, Points: 120, Tier: 'Silver' });
  });

  it('is taken back by restoring', () => {
    const { runtime, write, written } = opened();
    runtime.run('segmentAll');
    const labels = written(2);
    write();

    runtime.run('restorePrevious');

    expect(written(2)).toMatchObject({ ...labels, Points: null, Tier: null });
  });

  it('writes a level named like a formula as text', () => {
    const rules: PointsRules = {
      ...RULES,
      tiers: { by: 'sales', graceMonths: 0, levels: [{ name: '=HYPERLINK("x")', from: 1 }] },
    };
    const { runtime, write } = opened(answer([account('C1', { toNext: null })], rules));

    write();

    const sheet = runtime.workbook.sheet(CUSTOMERS_ID);
    expect(sheet.cell(1, 4)).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(sheet.cell(1, 4)?.formula ?? null).toBeNull();
  });

  it('says why not where there is no list, no rules, or no service, and touches nothing', () => {
    const noList = opened(answer(ACCOUNTS), [ORDERS]);
    expect(noList.write()).toMatchObject({ ok: false, help: 'no_customer_list' });

    const service = fakeService();
    const noRules = openAddon({ service });
    noRules.runtime.run('importOrders');
    const before = noRules.customers();
    service.disturb('/v1/programmes/points', refusal(404, 'not_found'));
    expect(noRules.runtime.run('planWritePoints', ['en'])).toMatchObject({ ok: false });
    expect(noRules.customers()).toEqual(before);
  });
});
