import { describe, expect, it } from 'vitest';
import type { Reader, Situation } from '#shared/actions';
import { recommend } from './recommend.ts';
import { AS_OF, BARNACLE, BUTTERFLY, CONTRACT, knowing, STRANGER, TRUE_FRIEND } from './situations.ts';

const READER: Reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 };
const primary = (situation: Situation) => recommend(situation, READER).primaryAction.id;
const alternatives = (situation: Situation) => recommend(situation, READER).alternatives.map(({ id }) => id);

const LAPSED = { lifecycle: 'LAPSED', pAlive: 0.05, silentDays: 300, overdueCycles: 10 } as const;
const SLIPPING = { lifecycle: 'SLIPPING', pAlive: 0.5, silentDays: 75, overdueCycles: 2.5 } as const;
const ROOM = { sizeMinor: 400_000_00, share: 0.25, byRank: false };

describe('the primary action', () => {
  it.each<[string, Situation, string]>([
    [
      'an open complaint comes first',
      knowing({ ...TRUE_FRIEND, ...LAPSED }, { complaintState: 'open' }),
      'A02',
    ],
    [
      'so does one that was closed badly',
      knowing(STRANGER, { complaintState: 'resolved_unsatisfied', complaintDate: '2026-10-01' }),
      'A03',
    ],
    [
      'for ninety days',
      knowing(STRANGER, { complaintState: 'resolved_unsatisfied', complaintDate: '2026-08-01' }),
      'A20',
    ],

    ['the cancellation page was opened', knowing(TRUE_FRIEND, { cancelPageViewed: '2026-10-22' }), 'A04'],
    ['but more than a month ago', knowing(TRUE_FRIEND, { cancelPageViewed: '2026-10-21' }), 'A22'],
    [
      'notice by a customer that pays',
      { ...BUTTERFLY, contract: { ...CONTRACT, noticeGiven: true }, lifecycle: 'NOTICE_GIVEN' },
      'A04',
    ],
    [
      'notice by one that costs',
      { ...STRANGER, contribution: -1, contract: CONTRACT, lifecycle: 'NOTICE_GIVEN' },
      'A33',
    ],
    [
      'saving costs more than it keeps',
      knowing({ ...STRANGER, valueIfActive: 10_00 }, { cancelPageViewed: '2026-11-20' }),
      'A33',
    ],

    [
      'the contract ends within ninety days',
      { ...TRUE_FRIEND, contract: { ...CONTRACT, end: AS_OF + 90 } },
      'A05',
    ],
    ['in ninety-one', { ...TRUE_FRIEND, contract: { ...CONTRACT, end: AS_OF + 91 } }, 'A22'],
    [
      'has ended already',
      { ...TRUE_FRIEND, contract: { ...CONTRACT, end: AS_OF - 1, running: false } },
      'A22',
    ],
    ['at a loss', { ...BARNACLE, contribution: -1, contract: { ...CONTRACT, end: AS_OF + 90 } }, 'A21'],
    ['sold below cost', { ...BARNACLE, gross: -1, contribution: -1 }, 'A21'],

    [
      'but the first two orders may be',
      { ...BUTTERFLY, gross: -1, contribution: -1, highProfit: false, quadrant: 'STRANGER', orders: 2 },
      'A20',
    ],
    ['sold below cost, and gone', { ...STRANGER, ...LAPSED, gross: -1, contribution: -1 }, 'A33'],
    [
      'a renewed contract below cost',
      { ...BARNACLE, orders: 0, gross: 0, contribution: -1, contract: CONTRACT },
      'A21',
    ],

    [
      'a new customer with a wish to leave',
      knowing({ ...BUTTERFLY, orders: 1, lifecycle: 'NEW' }, { cancelPageViewed: '2026-11-20' }),
      'A04',
    ],
    ['a new customer that scores low', knowing({ ...BUTTERFLY, lifecycle: 'NEW' }, { nps: 2 }), 'A25'],
    ['a new customer', { ...BUTTERFLY, orders: 1, lifecycle: 'NEW', provisional: true }, 'A25'],

    ['a poor customer has gone', { ...STRANGER, ...LAPSED }, 'A33'],
    ['a good one has gone', { ...BUTTERFLY, ...LAPSED, wasLoyal: true }, 'A08'],
    [
      'after three attempts',
      knowing({ ...BUTTERFLY, ...LAPSED, wasLoyal: true }, { winbackAttempts: 3 }),
      'A19',
    ],
    ['more than two years ago', { ...BUTTERFLY, ...LAPSED, wasLoyal: true, silentDays: 731 }, 'A19'],
    [
      'but a slow buyer is waited for three cycles',
      { ...BUTTERFLY, ...LAPSED, wasLoyal: true, silentDays: 1000, cycleDays: 365 },
      'A08',
    ],
    ['a Butterfly has gone', { ...BUTTERFLY, ...LAPSED }, 'A19'],

    ['a True Friend is overdue', { ...TRUE_FRIEND, ...SLIPPING }, 'A07'],
    ['a former one is overdue', { ...BUTTERFLY, ...SLIPPING, wasLoyal: true }, 'A07'],
    ['a Butterfly is overdue', { ...BUTTERFLY, ...SLIPPING }, 'A18'],
    [
      'and five contacts brought nothing',
      knowing({ ...BUTTERFLY, ...SLIPPING }, { contactsSinceLastOrder: 5 }),
      'A19',
    ],
    [
      'and was not contacted, but is too small for it',
      { ...BUTTERFLY, ...SLIPPING, contribution: 100_00 },
      'A34',
    ],
    ['a Barnacle is overdue', { ...BARNACLE, ...SLIPPING }, 'A30'],
    ['a Stranger is overdue', { ...STRANGER, ...SLIPPING }, 'A20'],
    [
      'calling a late True Friend costs more than it keeps',
      { ...TRUE_FRIEND, ...SLIPPING, valueIfActive: 100_00 },
      'A22',
    ],

    ['a recent detractor', knowing(TRUE_FRIEND, { nps: 6 }), 'A09'],
    ['a detractor of long standing', knowing({ ...TRUE_FRIEND, since: AS_OF - 730 }, { nps: 6 }), 'A10'],
    ['a detractor that brings little', knowing(BARNACLE, { nps: 3 }), 'A30'],

    ['two visits to the support pages', knowing(BUTTERFLY, { supportViews14d: 2 }), 'A12'],
    [
      'prices while usage grows',
      knowing(TRUE_FRIEND, { pricePageViewed: '2026-11-07', usageTrend: 0.2 }),
      'A15',
    ],
    [
      'prices while it does not',
      knowing(TRUE_FRIEND, { pricePageViewed: '2026-11-07', usageTrend: 0.19 }),
      'A13',
    ],
    [
      'prices, but it returns what it buys',
      knowing({ ...TRUE_FRIEND, guard: 'returns' }, { pricePageViewed: '2026-11-07', usageTrend: 0.9 }),
      'A13',
    ],
    [
      'prices seen by a Barnacle with room',
      knowing({ ...BARNACLE, wallet: ROOM, course: 'GROW' }, { pricePageViewed: '2026-11-07' }),
      'A13',
    ],
    ['prices seen fifteen days ago', knowing(TRUE_FRIEND, { pricePageViewed: '2026-11-06' }), 'A22'],
    ['usage falls by 30%', knowing(BUTTERFLY, { usageTrend: -0.3 }), 'A31'],

    ['a True Friend silent for 180 days', knowing(TRUE_FRIEND, { lastInbound: '2026-05-25' }), 'A06'],
    [
      'not one whose contact is noted for a day to come',
      knowing(TRUE_FRIEND, { lastInbound: '2027-03-21' }),
      'A22',
    ],
    ['that has answered a survey', knowing(TRUE_FRIEND, { lastInbound: '2026-05-25', nps: 8 }), 'A22'],
    ['known through one person', knowing(TRUE_FRIEND, { circles: [1, 1, 1] }), 'A11'],
    ['of whom we know one person', knowing(TRUE_FRIEND, { singleContact: true }), 'A11'],
    ['where somebody is against us', knowing(TRUE_FRIEND, { circles: [2, 2, 1], opposedContacts: 1 }), 'A11'],
    ['known in one circle', knowing(TRUE_FRIEND, { circles: [4, 0, 0] }), 'A11'],
    ['with room in the wallet', { ...TRUE_FRIEND, wallet: ROOM }, 'A14'],
    ['but guarded', { ...TRUE_FRIEND, wallet: ROOM, guard: 'returns' }, 'A22'],
    ['a promoter without a story', knowing(TRUE_FRIEND, { nps: 9 }), 'A23'],
    ['whose story is told', knowing(TRUE_FRIEND, { nps: 9, caseDone: true }), 'A22'],
    [
      'that once complained',
      knowing(TRUE_FRIEND, { nps: 9, complaintState: 'resolved_satisfied', complaintDate: '2025-01-01' }),
      'A22',
    ],
    [
      'large enough for a manager of its own',
      knowing({ ...TRUE_FRIEND, valueIfActive: 600_000_00 }, { hasAccountManager: false }),
      'A28',
    ],
    ['not large enough', knowing(TRUE_FRIEND, { hasAccountManager: false }), 'A22'],

    ['a Butterfly', BUTTERFLY, 'A18'],
    ['contacted five times since it bought', knowing(BUTTERFLY, { contactsSinceLastOrder: 5 }), 'A34'],
    ['too small to be worth the contact', { ...BUTTERFLY, contribution: 100_00 }, 'A34'],

    ['a Barnacle that brings others', knowing(BARNACLE, { nps: 9, referrals12m: 1 }), 'A24'],
    ['of unknown wallet', BARNACLE, 'A30'],
    ['to grow', { ...BARNACLE, wallet: ROOM, course: 'GROW' }, 'A16'],
    [
      'whose growth would not pay',
      { ...BARNACLE, wallet: { sizeMinor: 500_00, share: 0.25, byRank: false }, course: 'GROW' },
      'A17',
    ],
    ['to serve for less', { ...BARNACLE, course: 'CUT_COST' }, 'A17'],
    ['a Stranger', STRANGER, 'A20'],
  ])('%s', (_, situation, action) => {
    expect(primary(situation)).toBe(action);
  });
});

describe('a complaint that was settled', () => {
  it('keeps us from selling for thirty days, and not from caring', () => {
    const settled = (complaintDate: string) =>
      knowing({ ...TRUE_FRIEND, wallet: ROOM }, { complaintState: 'resolved_satisfied', complaintDate });

    expect(primary(settled('2026-10-22'))).toBe('A22');
    expect(alternatives(settled('2026-10-22'))).not.toContain('A14');
    expect(primary(settled('2026-10-21'))).toBe('A14');
  });

  it.each<[string, Situation, string[]]>([
    ['a Butterfly', BUTTERFLY, ['A18', 'A36']],
    ['a customer that looks at prices', knowing(BUTTERFLY, { pricePageViewed: '2026-11-20' }), ['A13']],
  ])('keeps %s from being sold to as well', (_, situation, forbidden) => {
    const settled = knowing(situation, {
      complaintState: 'resolved_satisfied',
      complaintDate: '2026-10-22',
    });

    expect([primary(settled), ...alternatives(settled)].filter((id) => forbidden.includes(id))).toEqual([]);
  });

  it('does not turn a Barnacle worth growing into one to cut', () => {
    const barnacle = knowing(
      { ...BARNACLE, wallet: ROOM, course: 'GROW' },
      { complaintState: 'resolved_satisfied', complaintDate: '2026-11-20' },
    );

    expect(primary(barnacle)).toBe('A34');
  });
});

describe('what was tried before', () => {
  const tried = (situation: Situation, ...past: [action: string, ago: number, worked?: boolean][]) => ({
    ...situation,
    pastActions: past.map(([action, ago, worked]) => ({ action, day: AS_OF - ago, done: true, worked })),
  });
  const leaving = knowing(TRUE_FRIEND, { cancelPageViewed: '2026-11-20' });
  const unhappy = knowing(TRUE_FRIEND, {
    complaintState: 'resolved_unsatisfied',
    complaintDate: '2026-10-01',
    nps: 8,
  });
  const promoter = knowing(TRUE_FRIEND, { nps: 9 });
  const advocate = knowing(BARNACLE, { nps: 9, referrals12m: 1 });
  const withRoom: Situation = { ...TRUE_FRIEND, wallet: ROOM };
  const barnacleWithRoom: Situation = { ...BARNACLE, wallet: ROOM, course: 'GROW' };
  const looking = knowing(TRUE_FRIEND, { pricePageViewed: '2026-11-15' });
  const searching = knowing(TRUE_FRIEND, { supportViews14d: 3 });
  const unhappyScore = knowing(TRUE_FRIEND, { nps: 3, npsDate: '2026-11-01' });

  it.each<[string, Situation, string]>([
    ['one talk does not end a save', tried(leaving, ['A04', 5, false]), 'A04'],
    ['two talks do: accept', tried(leaving, ['A04', 5, false], ['A04', 2, false]), 'A33'],
    [
      'two recoveries are enough, and still nothing is sold',
      tried(unhappy, ['A03', 20, false], ['A03', 9, false]),
      'A34',
    ],
    ['one refusal does not stop an offer', tried(withRoom, ['A14', 40, false]), 'A14'],
    ['two do, for half a year', tried(withRoom, ['A14', 250, false], ['A14', 181, false]), 'A22'],
    ['and no longer', tried(withRoom, ['A14', 250, false], ['A14', 182, false]), 'A14'],
    ['an offer taken is no refusal', tried(withRoom, ['A14', 90, true], ['A14', 40, false]), 'A14'],
    [
      'two account plans without gain: cut the cost',
      tried(barnacleWithRoom, ['A16', 300, false], ['A16', 100, false]),
      'A17',
    ],
    ['a story refused is not asked for again', tried(promoter, ['A23', 300, false]), 'A22'],
    ['two favours a year', tried(advocate, ['A24', 300, true], ['A24', 100, true]), 'A30'],
    ['the price visit was talked about', tried(looking, ['A13', 6]), 'A22'],
    ['but not since the visit', tried(looking, ['A13', 7]), 'A13'],
    ['help was given', tried(searching, ['A12', 14]), 'A22'],
    ['but before these visits', tried(searching, ['A12', 15]), 'A12'],
    ['the low score was talked about', tried(unhappyScore, ['A09', 3]), 'A22'],
    ['but not since it was given', tried(unhappyScore, ['A09', 21]), 'A09'],
    [
      'what was only planned counts for nothing',
      { ...leaving, pastActions: [1, 2].map((ago) => ({ action: 'A04', day: AS_OF - ago, done: false })) },
      'A04',
    ],
  ])('%s', (_, situation, action) => {
    expect(primary(situation)).toBe(action);
  });

  it('leaves a True Friend one offer a month', () => {
    expect(primary(tried(withRoom, ['A15', 29]))).toBe('A22');
    expect(primary(tried(withRoom, ['A15', 30]))).toBe('A14');
    expect(primary(tried(barnacleWithRoom, ['A15', 1]))).toBe('A16');
  });

  it('asks for a score twice a year at most', () => {
    expect(alternatives(tried(TRUE_FRIEND, ['A26', 200]))).toContain('A26');
    expect(alternatives(tried(TRUE_FRIEND, ['A26', 200], ['A26', 100]))).not.toContain('A26');
  });
});

describe('the alternatives', () => {
  it('are ranked by money, claims first, and end with doing nothing', () => {
    const ranked = recommend(
      knowing({ ...TRUE_FRIEND, wallet: ROOM }, { nps: 9, circles: [1, 0, 0] }),
      READER,
    );

    expect(ranked.primaryAction.id).toBe('A11');
    expect(ranked.alternatives.map(({ id }) => id)).toEqual(['A14', 'A23', 'A24', 'A22', 'A34']);
  });

  it('leave out what costs more than it brings', () => {
    expect(alternatives({ ...TRUE_FRIEND, valueIfActive: 100_00 })).not.toContain('A22');
  });

  it.each<[string, Situation, string[]]>([
    [
      'nothing is sold while a complaint is open',
      knowing({ ...TRUE_FRIEND, wallet: ROOM }, { complaintState: 'open', nps: 9 }),
      ['A13', 'A14', 'A22', 'A23', 'A24', 'A28'],
    ],
    [
      'nor to a detractor that we should answer',
      knowing({ ...TRUE_FRIEND, wallet: ROOM }, { nps: 2 }),
      ['A14', 'A23', 'A24', 'A36'],
    ],
    [
      'nor to one that is leaving',
      knowing({ ...TRUE_FRIEND, wallet: ROOM }, { cancelPageViewed: '2026-11-20' }),
      ['A14', 'A15', 'A36'],
    ],
    [
      'a Stranger gets no investment',
      knowing({ ...STRANGER, wallet: ROOM }, { nps: 10, referrals12m: 3 }),
      ['A14', 'A16', 'A23', 'A24'],
    ],
    [
      'no discount where nothing is earned',
      { ...BUTTERFLY, sales: -100_00, gross: -30_00, contribution: 1 },
      ['A36'],
    ],
    [
      'nor under a contract, nor to whom lives on discounts',
      knowing({ ...BUTTERFLY, contract: CONTRACT }, { discountDependent: true }),
      ['A36'],
    ],
    [
      'no discount after five contacts in vain',
      knowing({ ...BUTTERFLY, ...SLIPPING }, { contactsSinceLastOrder: 5 }),
      ['A36'],
    ],
    ['no lower care while a complaint is open', knowing(BARNACLE, { complaintState: 'open' }), ['A29']],
    ['a True Friend gets no discount', { ...TRUE_FRIEND, wallet: ROOM }, ['A36']],
  ])('%s', (_, situation, blocked) => {
    expect(alternatives(situation).filter((id) => blocked.includes(id))).toEqual([]);
  });

  it.each<[string, Situation, string]>([
    ['the 0–10 question where there is no score', TRUE_FRIEND, 'A26'],
    ['or an old one', knowing(TRUE_FRIEND, { nps: 8, npsDate: '2026-05-20' }), 'A26'],
    ['training for a True Friend that needs support', knowing(TRUE_FRIEND, { supportViews14d: 3 }), 'A27'],
    [
      'less personal care where service eats the margin',
      { ...BARNACLE, costToServe: 5_000_00, valueIfActive: 0 },
      'A29',
    ],
    ['a discount for more, where the margin bears it', BUTTERFLY, 'A36'],
    ['a referral from a True Friend that praises us', knowing(TRUE_FRIEND, { nps: 10 }), 'A24'],
  ])('hold %s', (_, situation, action) => {
    expect(alternatives(situation)).toContain(action);
  });
});
