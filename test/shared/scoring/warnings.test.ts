import { describe, expect, it } from 'vitest';
import { type PortfolioBasis, portfolioWarnings, warningsFor } from '#shared/scoring';

const SOUND = {
  margin: { rate: 0.3, source: 'customer' },
  costToServeKnown: true,
  provisional: false,
  thinHistory: false,
  locale: 'en',
} as const;
const codes = (warnings: readonly { code: string }[]) => warnings.map(({ code }) => code);
const text = (warnings: readonly { text: string }[]) => warnings[0]?.text.replace(/\u00a0/g, ' ');

describe('the badges of a row', () => {
  it('are none where all is known and within bounds', () => {
    expect(warningsFor(SOUND)).toEqual([]);
  });

  it.each([
    ['margin_assumed', { ...SOUND, margin: { rate: 0.3, source: 'default' } }],
    ['margin_very_high', { ...SOUND, margin: { rate: 0.91, source: 'customer' } }],
    ['cost_to_serve_assumed', { ...SOUND, costToServeKnown: false }],
    ['no_repeat_evidence', { ...SOUND, provisional: true }],
    ['thin_history', { ...SOUND, thinHistory: true }],
    ['residual_capped', { ...SOUND, residualCappedYears: 5 }],
    ['orders_capped', { ...SOUND, ordersCapped: true }],
    ['wallet_by_rank', { ...SOUND, walletByRank: true }],
  ] as const)('hold %s', (code, basis) => {
    expect(codes(warningsFor(basis))).toEqual([code]);
  });

  it('say at how many years a value was held', () => {
    expect(text(warningsFor({ ...SOUND, residualCappedYears: 3, locale: 'pl' }))).toBe(
      'Przyszłą wartość ograniczono do 3 lat dzisiejszego wyniku.',
    );
  });
});

describe('the warnings of a portfolio', () => {
  const READER = { locale: 'en', currency: 'EUR' } as const;
  const portfolio: PortfolioBasis = {
    historyDays: 183,
    repeatCustomers: 3,
    residual: 500_000,
    annualContribution: 100_000,
    nps: { promoters: 0, passives: 0, detractors: 0 },
  };
  const warnings = (change: Partial<PortfolioBasis>) =>
    portfolioWarnings({ ...portfolio, ...change }, READER);

  it('are none at the bounds', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ historyDays: null, repeatCustomers: 0 })).toEqual([]);
    expect(warnings({ residual: 0, annualContribution: 0 })).toEqual([]);
  });

  it.each<[string, Partial<PortfolioBasis>]>([
    ['history_short', { historyDays: 182 }],
    ['few_repeat_customers', { repeatCustomers: 2 }],
    ['residual_implausible', { residual: 500_001 }],
    ['residual_without_contribution', { annualContribution: -1 }],
    ['nps_few_answers', { nps: { promoters: 10, passives: 10, detractors: 9 } }],
  ])('hold %s', (code, change) => {
    expect(codes(warnings(change))).toEqual([code]);
  });

  it('are quiet about an NPS of thirty answers', () => {
    expect(warnings({ nps: { promoters: 10, passives: 10, detractors: 10 } })).toEqual([]);
  });

  it('name the money', () => {
    expect(text(warnings({ residual: 800_000 }))).toBe(
      'All customers together are said to be worth €800,000, which is 8 years of what they bring (€100,000 a year): more than 5 is hard to believe. Check margins and amounts.',
    );
  });

  // P = 6/10, D = 2/10: NPS 40, standard error √((0.8 − 0.16)/10) = 0.253.
  it('say how sure an NPS of few answers is', () => {
    expect(text(warnings({ nps: { promoters: 6, passives: 2, detractors: 2 } }))).toBe(
      'The NPS of 40 rests on 10 answers: take it as 40 ± 25.',
    );
  });
});
