import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  chooseFixing,
  chooseForProspect,
  type Reader,
  recommendFixing,
  recommendForProspect,
  type Situation,
} from '#shared/actions';
import { ACTION_LABEL, ACTION_REASON } from '#shared/i18n';
import { recommend } from './recommend.ts';
import { AS_OF, BARNACLE, BUTTERFLY, CONTRACT, knowing, STRANGER, TRUE_FRIEND } from './situations.ts';

const READER: Reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 };
const told = (situation: Situation, locale: Reader['locale']) =>
  recommend(situation, { ...READER, locale }).primaryAction.reason.replace(/\u00a0/g, ' ');

describe('the money of an action', () => {
  const slipping = { ...TRUE_FRIEND, lifecycle: 'SLIPPING', overdueCycles: 2, pAlive: 0.5 } as const;
  const lapsed = { ...BUTTERFLY, lifecycle: 'LAPSED', wasLoyal: true, silentDays: 300 } as const;

  // Δ in major units: V = 50,000, an hour costs 60.
  it.each<[string, Situation, number]>([
    ['A07: 35% of half the value, less half an hour', slipping, 0.35 * 0.5 * 50_000 - 0.5 * 60],
    ['A08: 12% of the value', lapsed, 0.12 * 50_000 - 1.5 * 60],
    ['A08: halved by each attempt', knowing(lapsed, { winbackAttempts: 2 }), 0.03 * 50_000 - 1.5 * 60],
    [
      'A14: 15% of the missing 45% of the wallet, two years',
      { ...TRUE_FRIEND, wallet: { sizeMinor: 400_000_00, share: 0.25, byRank: false } },
      0.15 * 0.45 * 400_000 * 0.3 * 2 - 2 * 60,
    ],
    [
      'A17: 40% of the cost to serve, less 5% lost',
      { ...BARNACLE, course: 'CUT_COST' },
      0.4 * 5000 * 2 - 0.05 * 0.95 * 2000 - 60,
    ],
    ['A18: 5% of the year', BUTTERFLY, 0.05 * 25_000 - 1.5 * 60],
    ['A19: four hours of care saved', { ...lapsed, wasLoyal: false }, 4 * 60],
    ['A20: nothing to save on technical contact', STRANGER, 0],
  ])('%s', (_, situation, netEffect) => {
    expect(recommend(situation, READER).primaryAction.netEffect).toBeCloseTo(netEffect, 2);
  });

  // (10% of 10,000 + 600 lost) · 70% kept · two years, less 5% of the value and two hours.
  it('of a renewal at a loss is what the price lacks to cover the service', () => {
    const contract = { ...CONTRACT, end: AS_OF + 60 };
    const losing = { ...BARNACLE, contract, sales: 10_000_00, gross: 4_400_00, contribution: -600_00 };

    expect(recommend(losing, READER).primaryAction).toMatchObject({
      id: 'A21',
      netEffect: (0.1 * 10_000 + 600) * 0.7 * 2 - 0.05 * 0.95 * 2000 - 120,
    });
  });

  it('of doing nothing is nothing', () => {
    expect(recommend(TRUE_FRIEND, READER).alternatives.at(-1)).toMatchObject({ id: 'A34', netEffect: 0 });
  });

  it('claims nothing for measuring a wallet', () => {
    expect(recommend(BARNACLE, READER).primaryAction).toMatchObject({ id: 'A30', netEffect: null });
  });
});

describe('the due date', () => {
  const slipping = { ...TRUE_FRIEND, lifecycle: 'SLIPPING', overdueCycles: 2, pAlive: 0.5 } as const;

  it.each([
    ['HIGH', '2026-11-23'],
    ['LOW', '2026-11-26'],
    ['TECH', '2026-11-24'],
  ] as const)('of a call to a late customer of tier %s is %s', (touchTier, dueDate) => {
    expect(recommend({ ...slipping, touchTier }, READER).primaryAction.dueDate).toBe(dueDate);
  });

  it('is not after the end of the contract', () => {
    const ending = { ...TRUE_FRIEND, contract: { ...CONTRACT, end: AS_OF + 5 } };

    expect(recommend(ending, READER).primaryAction).toMatchObject({ id: 'A05', dueDate: '2026-11-26' });
  });

  it('is absent for a policy', () => {
    expect(recommend(STRANGER, READER).primaryAction).toMatchObject({ id: 'A20', dueDate: null });
  });
});

describe('the reason', () => {
  const inertia = knowing({ ...TRUE_FRIEND, since: AS_OF - 4 * 365 }, { nps: 5 });
  const advocate = (referrals12m: number) => knowing(BARNACLE, { nps: 9, referrals12m });

  it.each<[Situation, Reader['locale'], string]>([
    [inertia, 'en', 'With us for 4 years, yet scores 5/10: stays out of habit, not loyalty.'],
    [inertia, 'pt-BR', 'Cliente há 4 anos, mas dá nota 5/10: fica por inércia, não por lealdade.'],
    [inertia, 'pl', 'Jest z nami 4 lata, a ocenia na 5/10: zostaje z przyzwyczajenia, nie z lojalności.'],
    [advocate(1), 'pl', 'Przyprowadził 1 firmę w ciągu 12 miesięcy: wart więcej niż jego faktury.'],
    [advocate(5), 'pl', 'Przyprowadził 5 firm w ciągu 12 miesięcy: wart więcej niż jego faktury.'],
    [advocate(1), 'en', 'Brought 1 customer in 12 months: worth more than its invoices.'],
    [TRUE_FRIEND, 'pt-BR', 'Rende R$ 25.000 por ano e deve ficar ativo em 80% dos próximos 365 dias.'],
    [
      TRUE_FRIEND,
      'pl',
      'Przynosi 25 000 R$ rocznie i przypuszczalnie będzie aktywny przez 80% najbliższych 365 dni.',
    ],
  ])('has its figures and plurals: %#', (situation, locale, reason) => {
    expect(told(situation, locale)).toBe(reason);
  });

  it('says how usage changed, in words', () => {
    const prices = (usageTrend: number) =>
      told(knowing(TRUE_FRIEND, { pricePageViewed: '2026-11-15', usageTrend }), 'pt-BR');

    expect(prices(-0.4)).toContain('em 15 de nov. de 2026, e o uso caiu 40%:');
    expect(prices(0)).toContain('e o uso não mudou:');
    expect(prices(0.35)).toContain('e o uso subiu 35%: pode estar pronto');
  });

  it.each<[string, Situation, string]>([
    [
      'returns before prices',
      { ...BARNACLE, gross: -500_00, returnRate: 0.4, guard: 'returns' },
      'Returned 40% of what it bought, which left -R$500 in the last active year',
    ],
    [
      'the discount first',
      { ...BARNACLE, gross: -500_00, guard: 'discount_dependent' },
      'Buys only at a discount',
    ],
    ['prices otherwise', { ...BARNACLE, gross: -500_00 }, 'Its orders left -R$500'],
  ])('of a price floor looks at %s', (_, situation, words) => {
    expect(told(situation, 'en')).toContain(words);
  });

  it.each<[string, Situation, string]>([
    ['the only person we know', knowing(TRUE_FRIEND, { singleContact: true }), 'Znamy tam tylko jedną osobę'],
    ['how few', knowing(TRUE_FRIEND, { circles: [1, 1, 0] }), 'Mamy tam 2 kontakty, w 2 z 3 kręgów'],
    [
      'who is against us',
      knowing(TRUE_FRIEND, { circles: [3, 2, 1], opposedContacts: 2 }),
      'Przeciw nam: 2 osoby.',
    ],
  ])('of widening contacts names %s', (_, situation, words) => {
    expect(told(situation, 'pl')).toContain(words);
  });

  it('of selling more says when the share is only a rank', () => {
    const room = { ...TRUE_FRIEND, wallet: { sizeMinor: 400_000_00, share: 0.25, byRank: false } };

    expect(told(knowing(room, { walletAnnualMinor: 400_000_00 }), 'en')).toContain('Buys R$400,000 a year');
    expect(told(knowing(room, { walletShareStated: 0.25 }), 'en')).toContain(
      'By our rank among its suppliers',
    );
  });

  it('of letting a customer go names why it is not kept', () => {
    const leaving = knowing(BUTTERFLY, { cancelPageViewed: '2026-11-20' });
    const talked = [1, 9].map((ago) => ({ action: 'A04', day: AS_OF - ago, done: true, worked: false }));

    expect(told({ ...leaving, contribution: -1_00 }, 'en')).toContain('Is leaving and brings');
    expect(told({ ...leaving, valueIfActive: 1_00 }, 'en')).toContain('would cost more than it saves');
    expect(told({ ...leaving, pastActions: talked }, 'en')).toContain('even after we talked twice');
  });

  it('of a former friend no longer won back names what closed the case', () => {
    const gone = { ...BUTTERFLY, lifecycle: 'LAPSED', wasLoyal: true, silentDays: 300 } as const;

    expect(told(knowing(gone, { winbackAttempts: 3 }), 'pl')).toContain('3 próby odzyskania bez skutku');
    expect(told({ ...gone, silentDays: 800 }, 'pl')).toContain('odzyskiwanie już się nie opłaca');
  });

  it('of selling to the unproven counts orders, and not those of a contract', () => {
    const unproven = { ...BUTTERFLY, provisional: true, orders: 1 };

    expect(told(unproven, 'en')).toContain('1 order cannot prove');
    expect(told({ ...unproven, orders: 0, contract: CONTRACT }, 'en')).toContain('has not been renewed yet');
    expect(told({ ...STRANGER, provisional: true, orders: 2 }, 'pl')).toContain('a 2 zamówienia to za mało');
  });

  it('of cutting costs names the cause', () => {
    const cut: Situation = { ...BARNACLE, course: 'CUT_COST' };

    expect(told({ ...cut, guard: 'returns', returnRate: 0.27 }, 'en')).toContain('returns 27%');
    expect(told({ ...cut, guard: 'discount_dependent' }, 'en')).toContain('only at a discount');
    expect(told({ ...cut, contribution: -900_00 }, 'en')).toContain('costs more than it brings: -R$900');
    expect(told({ ...cut, wallet: { sizeMinor: 9_000_00, share: 0.9, byRank: false } }, 'en')).toContain(
      '90% of the R$9,000',
    );
    expect(told({ ...cut, wallet: { sizeMinor: 900_00, share: 0.2, byRank: false } }, 'en')).toContain(
      'all it buys is R$900',
    );
  });
});

describe('a row without a score', () => {
  const fixing = (problem: string, locale: Reader['locale'] = 'en') =>
    recommendFixing(chooseFixing(AS_OF), problem, { ...READER, locale });

  it('says what is wrong with the data, in the reader’s language where it is one of ours', () => {
    expect(fixing('dates_unreadable', 'pl').primaryAction.reason).toBe(
      'Nie da się ocenić: nie można odczytać dat.',
    );
    expect(fixing('constructor').primaryAction.reason).toBe('Cannot be scored: constructor.');
  });

  it('as a prospect is worth a tenth of a typical year, less an hour', () => {
    const { economics } = TRUE_FRIEND;
    const { primaryAction } = recommendForProspect(chooseForProspect(AS_OF, economics), economics, READER);

    expect(primaryAction).toMatchObject({ id: 'A32', netEffect: 0.1 * 20_000 - 60 });
    expect(primaryAction.reason).toContain('R$20,000');
  });
});

describe('the catalogue', () => {
  it('has a label for each action, and no other', () => {
    expect(Object.keys(ACTION_LABEL)).toEqual(Object.keys(CATALOGUE));
  });

  it('names the same figures in the three languages', () => {
    for (const phrase of Object.values(ACTION_REASON)) {
      const holes = [phrase.en, phrase['pt-BR'], phrase.pl].map((text) => text.match(/\{\w+\}/g)?.sort());
      expect(holes[1]).toEqual(holes[0]);
      expect(holes[2]).toEqual(holes[0]);
    }
  });
});
