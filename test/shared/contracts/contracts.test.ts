import { describe, expect, it } from 'vitest';
import {
  CustomerEvent,
  CustomerFacts,
  EffectName,
  EffectOverrides,
  ImportRequest,
  IsoDate,
  Order,
  ScoreRequest,
  Settings,
} from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';

describe('contracts', () => {
  it.each(['2026-02-28', '2024-02-29', '1997-01-01', '1900-01-01', '9999-12-31'])(
    'takes the day %s',
    (text) => {
      expect(IsoDate.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    '1899-12-31',
    '0001-01-01',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '',
    'today',
  ])('refuses "%s" as a day', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(false);
  });

  const order = { orderId: '1', customerId: 'C1', date: '2026-01-02', netMinor: 100 };

  it('takes whole minor units only', () => {
    expect(Order.safeParse(order).success).toBe(true);
    expect(Order.safeParse({ ...order, netMinor: 100.5 }).success).toBe(false);
    expect(Order.safeParse({ ...order, netMinor: Number.POSITIVE_INFINITY }).success).toBe(false);
  });

  it('refuses what it does not know, a tenant above all', () => {
    expect(Order.safeParse({ ...order, tenantId: 'another' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: ['C1'], locale: 'en', tenant: 'another' }).success).toBe(
      false,
    );
  });

  it('holds a request to its limits', () => {
    const customers = Array.from({ length: 501 }, (_, i) => `C${i}`);

    expect(ScoreRequest.safeParse({ customers, locale: 'en' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: [], locale: 'en' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: ['C1'], locale: 'de' }).success).toBe(false);
  });

  it('tells orders from customers by the entity', () => {
    const request = { entity: 'orders', currency: 'BRL', last: true, orders: [order] };

    expect(ImportRequest.safeParse(request).success).toBe(true);
    expect(ImportRequest.safeParse({ ...request, entity: 'customers' }).success).toBe(false);
  });

  it('knows no contract that was renewed for centuries', () => {
    const contract = { end: '2027-01-01', annualValueMinor: 1 };
    const event = { kind: 'contract', eventId: '1', customerId: 'C1', ...contract };

    expect(CustomerFacts.safeParse({ contract: { ...contract, renewals: 600 } }).success).toBe(true);
    expect(CustomerFacts.safeParse({ contract: { ...contract, renewals: 601 } }).success).toBe(false);
    expect(CustomerEvent.safeParse({ ...event, renewals: 600 }).success).toBe(true);
    expect(CustomerEvent.safeParse({ ...event, renewals: 601 }).success).toBe(false);
  });

  it('takes quadrants from before, and only quadrants', () => {
    const request = { customers: ['C1'], locale: 'en' };

    expect(
      ScoreRequest.safeParse({ ...request, previous: { C1: 'BARNACLE', C2: 'BUTTERFLY' } }).success,
    ).toBe(true);
    expect(ScoreRequest.safeParse({ ...request, previous: { C1: 'Barnacle' } }).success).toBe(false);
  });
});

describe('a company’s own assumptions', () => {
  it.each([
    ['none', {}, true],
    ['a share', { save: 0.3 }, true],
    ['the whole', { save: 1 }, true],
    ['more than the whole', { save: 1.01 }, false],
    ['less than nothing', { save: -0.1 }, false],
    ['several of what is counted', { caseLeads: 3, referralsAYear: 100 }, true],
    ['too many of it', { caseLeads: 101 }, false],
    ['one that is not known', { luck: 0.5 }, false],
    ['one that is no number', { save: '30%' }, false],
  ])('%s', (_, effects, taken) => {
    const settings = { ...defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo'), effects };

    expect(EffectOverrides.safeParse(effects).success).toBe(taken);
    expect(Settings.safeParse(settings).success).toBe(taken);
  });

  it('may be given for every effect, and need not be', () => {
    const all = Object.fromEntries(EffectName.options.map((name) => [name, 0.5]));
    const { effects: _, ...settings } = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');

    expect(EffectOverrides.safeParse(all).success).toBe(true);
    expect(Settings.safeParse(settings).success).toBe(true);
  });

  it('name no cycle longer than ten years', () => {
    const settings = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');

    expect(Settings.safeParse({ ...settings, defaultCycleDays: 3650 }).success).toBe(true);
    expect(Settings.safeParse({ ...settings, defaultCycleDays: 3651 }).success).toBe(false);
  });
});
