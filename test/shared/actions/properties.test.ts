import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, judgeRules, type Reader, type Situation } from '#shared/actions';
import { isoDateOf } from '#shared/history';
import { recommend } from './recommend.ts';
import { AS_OF, BARNACLE, BUTTERFLY, CONTRACT, STRANGER, TRUE_FRIEND } from './situations.ts';

const READER: Reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 };
const LOCALES = ['en', 'pt-BR', 'pl'] as const;

const recentDay = fc.integer({ min: 0, max: 400 }).map((ago) => isoDateOf(AS_OF - ago));
const money = fc.integer({ min: -50_000_00, max: 200_000_00 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const facts = fc.record(
  {
    complaintState: fc.constantFrom('none', 'open', 'resolved_satisfied', 'resolved_unsatisfied'),
    complaintDate: recentDay,
    nps: fc.integer({ min: 0, max: 10 }),
    npsDate: recentDay,
    circles: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    opposedContacts: fc.nat(2),
    singleContact: fc.boolean(),
    walletShareStated: share,
    cancelPageViewed: recentDay,
    pricePageViewed: recentDay,
    supportViews14d: fc.nat(5),
    usageTrend: fc.double({ min: -1, max: 2, noNaN: true }),
    lastInbound: recentDay,
    referrals12m: fc.nat(3),
    hasAccountManager: fc.boolean(),
    discountDependent: fc.boolean(),
    contactsSinceLastOrder: fc.nat(7),
    winbackAttempts: fc.nat(4),
  } as const,
  { requiredKeys: [] },
);

const pastAction = fc.record({
  action: fc.constantFrom(...Object.keys(CATALOGUE)),
  day: fc.integer({ min: AS_OF - 400, max: AS_OF }),
  done: fc.boolean(),
  worked: fc.option(fc.boolean(), { nil: undefined }),
});

const situation: fc.Arbitrary<Situation> = fc
  .record({
    base: fc.constantFrom(TRUE_FRIEND, BUTTERFLY, BARNACLE, STRANGER),
    change: fc.record({
      facts,
      lifecycle: fc.constantFrom('NEW', 'ACTIVE', 'SLIPPING', 'LAPSED', 'NOTICE_GIVEN'),
      touchTier: fc.constantFrom('HIGH', 'LOW', 'TECH'),
      wasLoyal: fc.boolean(),
      provisional: fc.boolean(),
      contract: fc.option(
        fc.integer({ min: -300, max: 500 }).map((ahead) => ({
          ...CONTRACT,
          end: AS_OF + ahead,
          running: ahead >= 0,
        })),
      ),
      gross: money,
      contribution: money,
      valueIfActive: money,
      pAlive: share,
      wallet: fc.option(
        fc.record({ sizeMinor: fc.integer({ min: 1, max: 900_000_00 }), share, byRank: fc.boolean() }),
      ),
      course: fc.constantFrom('MEASURE', 'GROW', 'CUT_COST'),
      guard: fc.constantFrom(null, 'returns', 'discount_dependent', 'service_overuse'),
      pastActions: fc.array(pastAction, { maxLength: 6 }),
    } as const),
  })
  .map(({ base, change }) => ({
    ...base,
    ...change,
    // Only a contract can be given notice of.
    contract: change.lifecycle === 'NOTICE_GIVEN' ? (change.contract ?? CONTRACT) : change.contract,
  }));

describe('whatever the situation', () => {
  const holdsAlways = (check: (s: Situation) => void) =>
    fc.assert(fc.property(situation, check), { numRuns: 300 });

  it('an open complaint comes first', () => {
    holdsAlways((s) => {
      const complaining = { ...s, facts: { ...s.facts, complaintState: 'open' as const } };

      expect(recommend(complaining, READER).primaryAction.id).toBe('A02');
    });
  });

  it('there is one action, others beside it that differ and pay, and last of all doing nothing', () => {
    holdsAlways((s) => {
      const { primaryAction, alternatives } = recommend(s, READER);
      const all = [primaryAction, ...alternatives].map(({ id }) => id);

      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain('A34');
      if (primaryAction.id !== 'A34') expect(all.at(-1)).toBe('A34');
      const others = alternatives.filter(({ id }) => id !== 'A34');
      expect(others.every(({ netEffect }) => netEffect === null || netEffect >= 0)).toBe(true);
    });
  });

  it('nothing is sold after a complaint, to whom is leaving, or to whom has left', () => {
    holdsAlways((s) => {
      const upset = {
        ...s,
        facts: {
          ...s.facts,
          complaintState: 'resolved_unsatisfied' as const,
          complaintDate: isoDateOf(AS_OF - 5),
        },
      };
      const leaving = { ...s, facts: { ...s.facts, cancelPageViewed: isoDateOf(AS_OF) } };
      const gone = { ...s, lifecycle: 'LAPSED' as const };
      for (const customer of [upset, leaving, gone]) {
        const { primaryAction, alternatives } = recommend(customer, READER);
        const sold = [primaryAction, ...alternatives].filter(({ id }) =>
          ['A14', 'A15', 'A16', 'A23', 'A24', 'A28'].includes(id),
        );

        expect(sold).toEqual([]);
      }
    });
  });

  it('what must pay does', () => {
    holdsAlways((s) => {
      const { primaryAction } = recommend(s, READER);
      const entry = Object.values(CATALOGUE).find(({ code }) => code === primaryAction.code);

      if (entry?.mustPay) expect(primaryAction.netEffect).toBeGreaterThanOrEqual(0);
    });
  });

  it('the rules judged are the rules that decide', () => {
    holdsAlways((s) => {
      const last = judgeRules(s, 'en').at(-1);
      const { id } = recommend(s, READER).primaryAction;

      expect(last?.verdict === 'chosen' ? last.action : 'A34').toBe(id);
    });
  });

  it.each(LOCALES)('every reason is whole and every amount finite in %s', (locale) => {
    holdsAlways((s) => {
      const { primaryAction, alternatives } = recommend(s, { ...READER, locale });
      for (const { reason, netEffect } of [primaryAction, ...alternatives]) {
        expect(reason).not.toMatch(/[{}–]|NaN|undefined|Infinity/);
        expect(Number.isFinite(netEffect ?? 0)).toBe(true);
      }
    });
  });
});
