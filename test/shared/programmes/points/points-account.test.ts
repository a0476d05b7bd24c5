import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MembershipChange,
  type PointsAccount,
  PointsRules,
} from '../../../../shared/contracts/index.ts';
import {
  dayOf,
  EMPTY_ASSORTMENT,
  EMPTY_LEDGER,
  foldCategories,
  foldOrders,
  isoDateOf,
  relationsOf,
} from '../../../../shared/history/index.ts';
import { pointsAccount, pointsOverview } from '../../../../shared/programmes/index.ts';
import { RULES } from './points-rules.ts';

interface Story {
  /** Date and net amount in major units, and the kind of product where it matters. */
  readonly orders?: readonly (readonly [date: string, net: number, category?: string])[];
  readonly membership?: readonly (readonly [date: string, what: MembershipChange, points?: number])[];
}

function account({ orders = [], membership = [] }: Story, asOf: string, rules = RULES): PointsAccount {
  const placed = orders.map(([date, net, category]) => ({
    date,
    netMinor: net * 100,
    ...(category && { categories: [{ name: category, netMinor: net * 100 }] }),
  }));
  const history = {
    ledger: foldOrders(EMPTY_LEDGER, placed),
    assortment: foldCategories(EMPTY_ASSORTMENT, placed),
    relations: relationsOf(
      membership.map(([date, what, points], i) => ({
        kind: 'membership',
        eventId: `${i}`,
        customerId: 'c',
        date,
        what,
        ...(points !== undefined && { points }),
      })),
    ),
  };
  return pointsAccount({ customerId: 'c', ...history }, rules, { asOf: dayOf(asOf), minorPerMajor: 100 });
}

describe('points', () => {
  it.each([
    ['a point for each full 10', [['2025-03-01', 109.99]], 10],
    ['nothing for less', [['2025-03-01', 9.99]], 0],
    [
      'two invoices of a day are one purchase',
      [
        ['2025-03-01', 5],
        ['2025-03-01', 5],
      ],
      1,
    ],
    ['not for what was bought before the start', [['2024-12-31', 500]], 0],
    ['not for tomorrow', [['2025-06-02', 500]], 0],
  ] as const)('%s', (_, orders, balance) => {
    expect(account({ orders }, '2025-06-01').balance).toBe(balance);
  });

  it('are rounded as the rules say', () => {
    const nearest = { ...RULES, rounding: 'nearest' as const };

    expect(account({ orders: [['2025-03-01', 15]] }, '2025-06-01', nearest).balance).toBe(2);
    expect(account({ orders: [['2025-03-01', 14.99]] }, '2025-06-01', nearest).balance).toBe(1);
  });

  it('are exact where binary fractions are not: 0.3 of the currency in steps of 0.1 are 3 points', () => {
    const fine: PointsRules = { ...RULES, earning: [{ kind: 'per_amount', points: 1, per: 0.1 }] };

    expect(account({ orders: [['2025-03-01', 0.3]] }, '2025-06-01', fine).balance).toBe(3);
  });

  it('come with the first order as a member, once', () => {
    const welcome: PointsRules = {
      ...RULES,
      members: 'joined',
      earning: [...RULES.earning, { kind: 'first_order', points: 500 }],
    };
    const story: Story = {
      orders: [
        ['2025-02-01', 100],
        ['2025-03-01', 100],
        ['2025-04-01', 100],
      ],
      membership: [['2025-02-15', 'joined']],
    };

    expect(account(story, '2025-02-28', welcome).balance).toBe(0);
    expect(account(story, '2025-03-01', welcome).balance).toBe(510);
    expect(account(story, '2025-04-01', welcome).balance).toBe(520);
  });

  it('of a kind of product come at the end of its year', () => {
    const coffee: PointsRules = {
      ...RULES,
      earning: [{ kind: 'category', category: 'Coffee', points: 2, per: 10 }],
    };
    const orders = [
      ['2025-03-01', 100, 'Coffee'],
      ['2025-05-01', 100, 'Tea'],
    ] as const;

    expect(account({ orders }, '2025-12-30', coffee).balance).toBe(0);
    expect(account({ orders }, '2025-12-31', coffee).balance).toBe(20);
  });

  it('are used oldest first, so that what is left expires latest', () => {
    const story: Story = {
      orders: [
        ['2025-01-10', 1_000],
        ['2025-03-10', 500],
      ],
      membership: [['2025-04-01', 'redeemed', 120]],
    };

    expect(account(story, '2025-04-01')).toMatchObject({ balance: 30, earned: 150, redeemed: 120 });
    expect(account(story, '2026-01-20')).toMatchObject({
      balance: 30,
      expired: 0,
      expiring: [{ lastDay: '2026-03-10', points: 30 }],
    });
    expect(account(story, '2026-03-11')).toMatchObject({ balance: 0, expired: 30, expiring: [] });
  });

  it('can be used on their last day, and not on the day after', () => {
    const orders = [['2025-01-31', 100]] as const;

    expect(account({ orders }, '2026-01-31').balance).toBe(10);
    expect(account({ orders }, '2026-02-01')).toMatchObject({ balance: 0, expired: 10 });
  });

  it('never expire where the rules say so', () => {
    const rules = { ...RULES, expiresAfterMonths: null };

    expect(account({ orders: [['2025-01-31', 100]] }, '2045-01-31', rules).balance).toBe(10);
  });

  it('go back with a refund: the youngest, which are its own', () => {
    const orders = [
      ['2025-01-10', 1_000],
      ['2025-03-10', 500],
      ['2025-03-20', -500],
    ] as const;

    expect(account({ orders }, '2026-01-01')).toMatchObject({
      balance: 100,
      earned: 150,
      takenBack: 50,
      expiring: [{ lastDay: '2026-01-10', points: 100 }],
    });
  });

  it('fall below 0 when a refund comes after they were used, and the next ones pay that off', () => {
    const story: Story = {
      orders: [
        ['2025-01-10', 1_000],
        ['2025-02-10', -1_000],
        ['2025-03-10', 1_500],
      ],
      membership: [['2025-01-20', 'redeemed', 100]],
    };

    expect(account(story, '2025-02-10').balance).toBe(-100);
    expect(account(story, '2025-03-10')).toMatchObject({ balance: 50, earned: 250, takenBack: 100 });
  });

  it('are not taken back for goods that never earned any', () => {
    const orders = [
      ['2024-12-10', 1_000],
      ['2025-01-10', -1_000],
      ['2025-01-20', 100],
    ] as const;

    expect(account({ orders }, '2025-02-01')).toMatchObject({ balance: 10, takenBack: 0 });
  });

  it('are lost when the customer leaves, and begin anew when it comes back', () => {
    const story: Story = {
      orders: [
        ['2025-01-10', 1_000],
        ['2025-03-10', 1_000],
        ['2025-05-10', 200],
      ],
      membership: [
        ['2025-02-01', 'left'],
        ['2025-04-01', 'joined'],
      ],
    };

    expect(account(story, '2025-01-31')).toMatchObject({ member: true, balance: 100 });
    expect(account(story, '2025-03-31')).toMatchObject({ member: false, balance: 0, expired: 100 });
    expect(account(story, '2025-06-01')).toMatchObject({ member: true, balance: 20, tier: 0 });
  });
});

describe('the balance, whatever happened', () => {
  const from = dayOf('2025-01-01');
  const anyDate = fc.integer({ min: from - 100, max: from + 900 }).map(isoDateOf);
  const anyOrder = fc.tuple(anyDate, fc.integer({ min: -400, max: 900 }));
  const anyStep = fc.oneof(
    fc.tuple(anyDate, fc.constant('redeemed' as const), fc.integer({ min: 1, max: 80 })),
    fc.tuple(anyDate, fc.constantFrom('joined' as const, 'left' as const)),
  );
  const anyStory = fc.record({
    orders: fc.array(anyOrder, { maxLength: 25 }),
    membership: fc.array(anyStep, { maxLength: 8 }),
  });
  const anyRules = fc.record({
    members: fc.constantFrom('everyone' as const, 'joined' as const),
    rounding: fc.constantFrom('down' as const, 'nearest' as const),
    expiresAfterMonths: fc.constantFrom(null, 1, 6, 12),
  });

  it('is what was earned less what was taken back, redeemed and expired', () => {
    fc.assert(
      fc.property(anyStory, anyRules, anyDate, (story, rules, asOf) => {
        const { balance, earned, takenBack, redeemed, expired } = account(story, asOf, {
          ...RULES,
          ...rules,
        });
        expect(balance).toBe(earned - takenBack - redeemed - expired);
      }),
    );
  });

  it('of a day does not change by what comes after it', () => {
    fc.assert(
      fc.property(anyStory, anyRules, anyDate, (story, rules, asOf) => {
        const until = <T extends readonly [string, ...unknown[]]>(all: readonly T[]) =>
          all.filter(([date]) => date <= asOf);
        const known: Story = { orders: until(story.orders), membership: until(story.membership) };
        const under = { ...RULES, ...rules };
        expect(account(story, asOf, under)).toEqual(account(known, asOf, under));
      }),
    );
  });

  it('is the same for the same history in another order, and in other pieces of a day', () => {
    fc.assert(
      fc.property(anyStory, anyRules, anyDate, (story, rules, asOf) => {
        const under = { ...RULES, ...rules };
        const turned: Story = {
          orders: [...story.orders]
            .reverse()
            .flatMap(([date, net]) =>
              net > 1 ? [[date, 1] as const, [date, net - 1] as const] : [[date, net] as const],
            ),
          membership: [...story.membership].reverse(),
        };
        expect(account(turned, asOf, under)).toEqual(account(story, asOf, under));
      }),
    );
  });
});

describe('the points of a company', () => {
  it('are a liability at their value, without those that nobody will use', () => {
    const members = [
      account({ orders: [['2025-01-10', 2_000]] }, '2025-12-01'),
      account({ orders: [['2025-01-10', 4_000]] }, '2025-12-01'),
      account(
        {
          orders: [
            ['2025-01-10', 100],
            ['2025-02-10', -100],
          ],
          membership: [['2025-01-20', 'redeemed', 10]],
        },
        '2025-12-01',
      ),
    ];

    // 600 points × 0.50 × 80%; what the third owes is no claim of the others.
    expect(pointsOverview(members, RULES, 'EUR')).toEqual({
      members: 3,
      outstanding: 600,
      liability: 240,
      expiringSoon: 600,
      redeemed: 10,
      expired: 0,
      tierSizes: [1, 1],
    });
  });
});

describe('rules', () => {
  it.each([
    ['more than three ways to earn', { earning: new Array(4).fill(RULES.earning[0]) }],
    ['two of one way', { earning: [RULES.earning[0], RULES.earning[0]] }],
    [
      'levels that do not ascend',
      {
        tiers: {
          ...RULES.tiers,
          levels: [
            { name: 'A', from: 2 },
            { name: 'B', from: 1 },
          ],
        },
      },
    ],
    [
      'two levels of one name',
      {
        tiers: {
          ...RULES.tiers,
          levels: [
            { name: 'A', from: 1 },
            { name: 'A', from: 2 },
          ],
        },
      },
    ],
    ['a part of a point', { earning: [{ kind: 'per_amount', points: 0.5, per: 10 }] }],
  ])('are refused with %s', (_, changes) => {
    expect(PointsRules.safeParse({ ...RULES, ...changes }).success).toBe(false);
    expect(PointsRules.safeParse(RULES).success).toBe(true);
  });
});
