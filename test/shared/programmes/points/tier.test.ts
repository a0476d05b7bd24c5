import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayOf, isoDateOf } from '../../../../shared/history/index.ts';
import { type Counting, tierStanding } from '../../../../shared/programmes/points/tier.ts';

const THRESHOLDS = [1_000, 3_000];
const counted = (...orders: (readonly [date: string, amount: number])[]): Counting[] =>
  orders.map(([date, amount]) => ({ day: dayOf(date), amount }));
const standing = (orders: readonly Counting[], asOf: string, graceMonths = 0) => {
  const { toKeep, ...rest } = tierStanding(orders, { thresholds: THRESHOLDS, graceMonths }, dayOf(asOf));
  return { ...rest, toKeep: toKeep && { ...toKeep, by: isoDateOf(toKeep.by) } };
};

describe('the level', () => {
  const orders = counted(['2025-01-10', 2_000], ['2025-06-10', 1_500]);

  it.each([
    ['below the first', '2025-01-09', { tier: null, figure: 0, toNext: 1_000, toKeep: null }],
    ['at the first', '2025-01-10', { tier: 0, figure: 2_000, toNext: 1_000 }],
    [
      'at the highest, until its first order is a year old',
      '2025-06-10',
      {
        tier: 1,
        figure: 3_500,
        toNext: null,
        toKeep: { by: '2026-01-09', missing: 1_500 },
      },
    ],
    [
      'one down, when it is',
      '2026-01-10',
      {
        tier: 0,
        figure: 1_500,
        toNext: 1_500,
        toKeep: { by: '2026-06-09', missing: 1_000 },
      },
    ],
    ['none, when all is', '2026-06-10', { tier: null, figure: 0, toNext: 1_000, toKeep: null }],
  ] as const)('is %s', (_, asOf, expected) => {
    expect(standing(orders, asOf)).toMatchObject(expected);
  });

  it('is kept for the grace period, and not longer', () => {
    expect(standing(orders, '2026-01-10', 3)).toMatchObject({
      tier: 1,
      figure: 1_500,
      toKeep: { by: '2026-04-09', missing: 1_500 },
    });
    expect(standing(orders, '2026-04-09', 3).tier).toBe(1);
    expect(standing(orders, '2026-04-10', 3).tier).toBe(0);
  });

  it('falls with a refund', () => {
    expect(standing([...orders, ...counted(['2025-07-01', -600])], '2025-07-01').tier).toBe(0);
  });

  it('is as known on the day: what comes later does not count', () => {
    expect(standing(orders, '2025-05-01')).toEqual(standing(orders.slice(0, 1), '2025-05-01'));
  });
});

describe('what the customer is told about its level', () => {
  const from = dayOf('2025-01-01');
  const anySales = fc.array(
    fc.record({
      day: fc.integer({ min: from, max: from + 500 }),
      amount: fc.integer({ min: 1, max: 2_500 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const anyGrace = fc.constantFrom(0, 1, 6, 12);
  const at = (sales: readonly Counting[], graceMonths: number, day: number) =>
    tierStanding(sales, { thresholds: THRESHOLDS, graceMonths }, day);

  it('is true: without a further order it is held on the last day, and lost on the next', () => {
    fc.assert(
      fc.property(anySales, anyGrace, fc.nat(500), (sales, grace, later) => {
        const known = sales.filter(({ day }) => day <= from + later);
        const { tier, toKeep } = at(known, grace, from + later);
        if (tier === null || toKeep === null) return;
        expect(at(known, grace, toKeep.by).tier).toBe(tier);
        expect(at(known, grace, toKeep.by + 1).tier ?? -1).toBeLessThan(tier);
      }),
    );
  });

  it('is true: what is missing keeps the level, whenever it comes, and without grace nothing less does', () => {
    fc.assert(
      fc.property(
        anySales,
        anyGrace,
        fc.nat(500),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sales, grace, later, when) => {
          const today = from + later;
          const known = sales.filter(({ day }) => day <= today);
          const { tier, toKeep } = at(known, grace, today);
          if (tier === null || toKeep === null || toKeep.by === today) return;
          const day = today + 1 + Math.floor(when * (toKeep.by - today - 1));
          const with_ = (amount: number) => at([...known, { day, amount }], grace, toKeep.by + 1).tier ?? -1;
          expect(with_(toKeep.missing)).toBeGreaterThanOrEqual(tier);
          if (grace === 0) expect(with_(toKeep.missing - 1)).toBeLessThan(tier);
        },
      ),
    );
  });

  it('is true: what is missing to the next reaches it today', () => {
    fc.assert(
      fc.property(anySales, anyGrace, (sales, grace) => {
        const today = from + 500;
        const { tier, toNext } = at(sales, grace, today);
        if (toNext === null) return;
        expect(at([...sales, { day: today, amount: toNext }], grace, today).tier).toBe((tier ?? -1) + 1);
      }),
    );
  });

  it('agrees with the plain definition, day by day', () => {
    fc.assert(
      fc.property(anySales, anyGrace, fc.integer({ min: 0, max: 1_500 }), (sales, grace, later) => {
        const today = from + later;
        const known = sales.filter(({ day }) => day <= today);
        const sumOn = (on: number) =>
          known.reduce((sum, { day, amount }) => (day <= on && day > on - 365 ? sum + amount : sum), 0);
        const heldAt = (threshold: number) => {
          if (sumOn(today) >= threshold) return true;
          for (let day = from; day < today; day++) {
            if (sumOn(day) >= threshold && today < addMonths(day + 1, grace)) return true;
          }
          return false;
        };
        const held = THRESHOLDS.filter(heldAt).length;
        expect(at(sales, grace, today).tier).toBe(held === 0 ? null : held - 1);
      }),
      { numRuns: 60 },
    );
  });
});
