import { describe, expect, it } from 'vitest';
import { CustomerScore } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { fitPortfolio, scoreCustomer } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, recordOf, SETTINGS } from './records.ts';

const MODEL = fitPortfolio(MONTHLY_PORTFOLIO, SETTINGS, AS_OF);
const score = (record: ReturnType<typeof recordOf>, locale: 'en' | 'pt-BR' | 'pl' = 'en') =>
  scoreCustomer(record, MODEL, SETTINGS, AS_OF, locale);

describe('a scored row', () => {
  it('has the shape of the contract', () => {
    const row = score(buyer('a', every(30, 24, 10), 5000, { grossMargin: 0.3, nps: 9 }));

    expect(CustomerScore.parse(row)).toEqual(row);
  });

  it('counts contribution over the 365 days that end with the last order', () => {
    const row = score(
      buyer('a', [400 + 365, 400 + 364, 400], 1000, { grossMargin: 0.3, costToServe12mMinor: 5_000 }),
    );

    expect(row.contributionLastActiveYear).toBe(2 * 1000 * 0.3 - 50);
  });

  it('keeps a seasonal buyer long-term and calm out of season', () => {
    const spring = [0, 1, 2, 3].flatMap((year) => [365 * year + 240, 365 * year + 210]).reverse();

    const row = score(
      buyer(
        'a',
        spring.sort((x, y) => y - x),
        20_000,
        { grossMargin: 0.3 },
      ),
    );

    expect(row).toMatchObject({ quadrant: 'TRUE_FRIEND', lifecycle: 'ACTIVE' });
  });

  it('tells a former True Friend from a Butterfly when both have gone', () => {
    const former = score(buyer('a', every(30, 24, 200), 10_000, { grossMargin: 0.3 }));
    const burst = score(buyer('b', every(20, 3, 250), 40_000, { grossMargin: 0.3 }));

    expect(former).toMatchObject({ quadrant: 'BUTTERFLY', lifecycle: 'LAPSED', wasLoyal: true });
    expect(former.primaryAction.id).toBe('A08');
    expect(burst).toMatchObject({ quadrant: 'BUTTERFLY', lifecycle: 'LAPSED', wasLoyal: false });
    expect(burst.primaryAction.id).toBe('A19');
  });

  it('never calls a customer with two orders long-term', () => {
    const row = score(buyer('a', [20, 10], 50_000, { grossMargin: 0.5 }));

    expect(row).toMatchObject({ quadrant: 'BUTTERFLY', provisional: true, lifecycle: 'NEW' });
  });

  it('expects the next order one cycle after the last, today at the earliest', () => {
    expect(score(buyer('a', every(30, 24, 10), 1000)).nextOrderDate).toBe(isoDateOf(AS_OF + 20));
    expect(score(buyer('a', every(30, 24, 35), 1000)).nextOrderDate).toBe(isoDateOf(AS_OF));
    expect(score(buyer('a', every(30, 24, 400), 1000)).nextOrderDate).toBeNull();
  });

  it('does not look past the day of scoring', () => {
    const known = buyer('a', every(30, 12, 0), 1000, { grossMargin: 0.3 });
    const withFuture = recordOf(
      'a',
      [...every(30, 12, 0), -20].map((days) => ({ date: isoDateOf(AS_OF - days), netMinor: 100_000 })),
      { grossMargin: 0.3 },
    );

    expect(score(withFuture)).toEqual(score(known));
  });
});

describe('money', () => {
  it('adds up to the total', () => {
    const { clv } = score(buyer('a', every(30, 24, 10), 5000, { grossMargin: 0.3 }));

    expect((clv?.historical ?? 0) + (clv?.residual ?? 0)).toBeCloseTo(clv?.total ?? 0, 1);
  });

  it('is whole minor units', () => {
    const row = score(buyer('a', every(29, 13, 10), 333.33, { grossMargin: 0.1234 }));

    for (const amount of [row.valueIfActive, row.contributionLastActiveYear, row.clv?.historical]) {
      expect(((amount ?? 0) * 100).toFixed(6)).toMatch(/\.000000$/);
    }
  });

  it('prices a running contract by its renewals: y · r/(1 + d − r), here 5,000 · 0.8/(1.18 − 0.8)', () => {
    const row = score(
      recordOf('a', [], {
        grossMargin: 0.5,
        contract: { start: '2025-05-01', end: '2027-05-01', annualValueMinor: 1_000_000, renewals: 1 },
      }),
    );

    expect(row.clv?.residual).toBeCloseTo((5000 * 0.8) / 0.38, 1);
    expect(row).toMatchObject({ pAlive: 1, expectedOrders: null, nextOrderDate: null });
  });

  it('leaves nothing of a contract that has ended', () => {
    const row = score(
      recordOf('a', [], {
        grossMargin: 0.5,
        contract: { start: '2024-05-01', end: '2026-05-01', annualValueMinor: 1_000_000, renewals: 1 },
      }),
    );

    expect(row).toMatchObject({ lifecycle: 'LAPSED', pAlive: 0, clv: { residual: 0 } });
  });

  it('lets orders speak again when they follow the end of a contract', () => {
    const row = score(
      buyer('a', every(30, 6, 5), 1000, { contract: { end: '2025-01-01', annualValueMinor: 1_000_000 } }),
    );

    expect(row.expectedOrders).not.toBeNull();
    expect(row.lifecycle).toBe('ACTIVE');
  });
});

describe('warnings', () => {
  const codes = (row: CustomerScore) => row.warnings.map(({ code }) => code);

  it('are absent where nothing was assumed', () => {
    expect(
      codes(score(buyer('a', every(30, 24, 10), 1000, { grossMargin: 0.3, costToServe12mMinor: 0 }))),
    ).toEqual([]);
  });

  it('name an assumed margin, the portfolio’s own first', () => {
    const [margin] = score(buyer('a', every(30, 24, 10), 1000, { costToServe12mMinor: 0 }), 'pt-BR').warnings;

    expect(margin).toEqual({ code: 'margin_assumed', text: 'Margem presumida de 30%.' });
  });

  it('ask whether a margin above 90% is revenue', () => {
    const row = score(buyer('a', every(30, 24, 10), 1000, { grossMargin: 0.95, costToServe12mMinor: 0 }));

    expect(codes(row)).toEqual(['margin_very_high']);
  });

  it('name an unknown cost to serve and a label without repeat evidence', () => {
    expect(codes(score(buyer('a', [3], 1000, { grossMargin: 0.3 })))).toEqual([
      'cost_to_serve_assumed',
      'no_repeat_evidence',
      'residual_capped',
    ]);
  });

  it('say it when the portfolio is too young to know', () => {
    const young = [buyer('a', every(10, 6, 3), 100), buyer('b', every(10, 6, 3), 100)];
    const model = fitPortfolio(young, SETTINGS, AS_OF);

    const row = scoreCustomer(young[0] ?? buyer('a', [], 0), model, SETTINGS, AS_OF, 'en');

    expect(codes(row)).toContain('thin_history');
  });
});

describe('a row without a score', () => {
  it.each([
    ['no order', recordOf('a', []), 'Cannot be scored: there is no valid order.'],
    [
      'only refunds',
      recordOf('a', [{ date: '2026-01-01', netMinor: -500 }]),
      'Cannot be scored: there is no valid order.',
    ],
    [
      'a known problem',
      recordOf('a', [], { dataError: 'currency_without_rate' }),
      'Cannot be scored: a currency has no exchange rate.',
    ],
    [
      'a problem in words',
      buyer('a', [1, 2], 5, { dataError: 'two owners' }),
      'Cannot be scored: two owners.',
    ],
  ])('%s asks for the data first', (_, record, reason) => {
    const row = score(record);

    expect(row).toMatchObject({ quadrant: null, lifecycle: 'DATA_ERROR', clv: null, pAlive: null });
    expect(row.primaryAction).toMatchObject({ id: 'A01', reason, netEffect: null, dueDate: '2026-11-28' });
    expect(row.alternatives.map(({ id }) => id)).toEqual(['A34']);
    expect(CustomerScore.parse(row)).toEqual(row);
  });

  it('a prospect is compared with what a typical customer brings', () => {
    const row = score(recordOf('a', [], { isProspect: true }));

    expect(row).toMatchObject({ quadrant: null, lifecycle: 'PROSPECT', primaryAction: { id: 'A32' } });
  });

  it('a prospect that has ordered is a customer', () => {
    expect(score(buyer('a', [3], 100, { isProspect: true })).lifecycle).toBe('NEW');
  });
});

describe('the reader’s language', () => {
  const late = buyer('a', every(30, 24, 75), 10_000, { grossMargin: 0.3, costToServe12mMinor: 0 });

  it.each([
    [
      'en',
      'Overdue order: personal call',
      'Usually orders every 30 days; the last order was 75 days ago (2.5 cycles).',
    ],
    [
      'pt-BR',
      'Pedido atrasado: contato pessoal',
      'Costuma comprar a cada 30 dias; o último pedido foi há 75 dias (2,5 ciclos).',
    ],
    [
      'pl',
      'Spóźnione zamówienie: kontakt osobisty',
      'Zwykle kupuje co 30 dni; ostatnie zamówienie 75 dni temu (2,5 cyklu).',
    ],
  ] as const)('is %s', (locale, label, reason) => {
    expect(score(late, locale).primaryAction).toMatchObject({ id: 'A07', label, reason });
  });
});
