import { describe, expect, it } from 'vitest';
import type { CustomerEvent, CustomerFacts, Locale } from '#shared/contracts';
import { type CustomerRecord, foldCategories, isoDateOf, relationsOf } from '#shared/history';
import { customerScorer, fitPortfolio } from '#shared/scoring';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, SETTINGS } from './records.ts';

const MODEL = fitPortfolio(MONTHLY_PORTFOLIO, SETTINGS, AS_OF);
const ago = (days: number) => isoDateOf(AS_OF - days);

const KNOWN: CustomerFacts = { grossMargin: 0.3, costToServe12mMinor: 10_000 };
/** Buys every month, and stays. */
const monthly = (facts: CustomerFacts) => buyer('a', every(30, 24, 5), 5000, { ...KNOWN, ...facts });
/** Bought twice. */
const newcomer = (facts: CustomerFacts) => buyer('a', [40, 10], 5000, { ...KNOWN, ...facts });
/** Two years of monthly orders, the second at another amount. */
const changing = (before: number, now: number): CustomerRecord => {
  const first = buyer('a', every(30, 13, 375), before, KNOWN);
  return { ...first, ledger: [...first.ledger, ...buyer('a', every(30, 12, 5), now).ledger] };
};

const signs = (record: CustomerRecord, locale: Locale = 'en') =>
  customerScorer(MODEL, SETTINGS, AS_OF, locale)(record).signs;
const codes = (record: CustomerRecord) => signs(record).map(({ code }) => code);

describe('the signs of a customer', () => {
  it.each([
    ['nothing known beside orders', monthly({}), []],
    ['stays and recommends', monthly({ nps: 9 }), ['attitude_loyal']],
    ['stays but does not recommend', monthly({ nps: 6 }), ['attitude_inertia']],
    ['neither hot nor cold', monthly({ nps: 8 }), []],
    ['recommends, but has hardly bought', newcomer({ nps: 10 }), ['attitude_latent']],
    ['neither buys much nor recommends', newcomer({ nps: 0 }), []],
    [
      'stays, buys nowhere else, recommends',
      monthly({ nps: 9, walletAnnualMinor: 6_500_000 }),
      ['attitude_loyal', 'loyal_by_all_tests'],
    ],
    ['buys mostly elsewhere', monthly({ nps: 9, walletAnnualMinor: 65_000_000 }), ['attitude_loyal']],
    [
      'a promoter that talks every month',
      monthly({ nps: 9, tickets12m: 12 }),
      ['attitude_loyal', 'hidden_advocate'],
    ],
    ['not heard of for half a year', monthly({ lastInbound: ago(180) }), ['silent']],
    ['heard of since', monthly({ lastInbound: ago(179) }), []],
    [
      'complained and was answered well',
      monthly({ complaintState: 'resolved_satisfied', complaintDate: ago(90) }),
      ['complaint_settled'],
    ],
    ['complained and was answered badly', monthly({ complaintState: 'resolved_unsatisfied' }), []],
    ['one contact', monthly({ circles: [1, 0, 0] }), ['single_contact']],
    ['contacts in all circles', monthly({ circles: [2, 1, 1] }), []],
    [
      'contacts in one circle, one of them against us',
      monthly({ circles: [0, 2, 0], opposedContacts: 1 }),
      ['contact_opposed', 'circle_1_missing', 'circle_3_missing'],
    ],
    ['sales grow by a fifth, and so does each order', changing(1000, 1300), ['sales_growing', 'upsold']],
    ['sales fall', changing(1300, 900), ['sales_falling']],
    ['sales hardly change', changing(1000, 1100), []],
    ['buys on discount', monthly({ discountDependent: true }), ['guard_discount_dependent']],
    ['costs all that it leaves', monthly({ costToServe12mMinor: 9_000_000 }), ['guard_service_overuse']],
  ] as const)('%s', (_, record, expected) => {
    expect(codes(record)).toEqual(expected);
  });

  it('tell what it returns', () => {
    const { ledger, ...record } = monthly({});
    const returned = ledger.map((day, i) => ({ ...day, refundMinor: i % 2 === 0 ? 350_000 : 0 }));

    expect(codes({ ...record, ledger: returned })).toEqual(['guard_returns']);
  });

  it('name three new kinds of product at most', () => {
    const kinds = (date: string, ...names: string[]) => ({
      date,
      categories: names.map((name) => ({ name, netMinor: 1 })),
    });
    const assortment = foldCategories(
      [],
      [kinds('2024-05-01', 'pumps'), kinds('2026-05-01', 'valves', 'seals', 'hoses', 'oils', 'pumps')],
    );

    expect(signs({ ...monthly({}), assortment })).toEqual([
      { code: 'cross_sold', text: 'New kinds of product since last year: hoses, oils, seals.' },
    ]);
  });

  it('are read from events, up to the day', () => {
    const id = { eventId: '1', customerId: 'a' };
    const events: CustomerEvent[] = [
      { kind: 'survey', ...id, date: ago(30), nps: 3 },
      { kind: 'survey', ...id, eventId: '2', date: ago(-1), nps: 10 },
      { kind: 'contact', ...id, circle: 1, attitude: 'opposed' },
    ];

    expect(codes({ ...monthly({}), relations: relationsOf(events) })).toEqual([
      'attitude_inertia',
      'contact_opposed',
      'single_contact',
    ]);
  });

  it.each([
    ['en', 'Inertia, not loyalty: it stays but would not recommend you (NPS 6).', 'Sales are up 30% on'],
    [
      'pt-BR',
      'Inércia, não lealdade: fica, mas não recomendaria a sua empresa (NPS 6).',
      'As vendas subiram 30%',
    ],
    ['pl', 'Inercja, nie lojalność: zostaje, ale by Was nie polecił (NPS 6).', 'Sprzedaż wzrosła o 30%'],
  ] as const)('are told in %s', (locale, inertia, growing) => {
    expect(signs(monthly({ nps: 6 }), locale)[0]?.text).toBe(inertia);
    expect(signs(changing(1000, 1300), locale)[0]?.text).toContain(growing);
  });
});
