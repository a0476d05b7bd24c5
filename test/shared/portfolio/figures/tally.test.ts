import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CustomerRecord,
  dayOf,
  EMPTY_LEDGER,
  foldOrders,
  isoDateOf,
} from '../../../../shared/history/index.ts';
import {
  addTallies,
  EMPTY_TALLY,
  type PortfolioTally,
  portfolioFigures,
  tallyOf,
} from '../../../../shared/portfolio/index.ts';

const AS_OF = dayOf('2026-11-21');

const orders = fc.array(
  fc.record({
    date: fc.integer({ min: AS_OF - 1_500, max: AS_OF }).map(isoDateOf),
    netMinor: fc.integer({ min: -20_000, max: 90_000 }),
  }),
  { maxLength: 12 },
);
const facts = fc.record(
  {
    nps: fc.integer({ min: 0, max: 10 }),
    satisfaction: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    walletAnnualMinor: fc.integer({ min: 1, max: 200_000 }),
  },
  { requiredKeys: [] },
);
const portfolio = fc
  .array(fc.record({ orders, facts, quadrant: fc.constantFrom('TRUE_FRIEND', 'STRANGER', null) }), {
    maxLength: 12,
  })
  .map((customers) =>
    customers.map((customer, i) => {
      const record: CustomerRecord = {
        customerId: `c${i}`,
        name: `C${i}`,
        ledger: foldOrders(EMPTY_LEDGER, customer.orders),
        facts: customer.facts,
      };
      return tallyOf(record, customer.quadrant, AS_OF);
    }),
  );

const whole = (tallies: readonly PortfolioTally[]) => tallies.reduce(addTallies, EMPTY_TALLY);
const names = new Map(Array.from({ length: 12 }, (_, i) => [`c${i}`, `C${i}`]));
const figuresOf = (tally: PortfolioTally) => portfolioFigures(tally, { currency: 'EUR', asOf: AS_OF, names });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Numbers apart from all else, in the order in which they stand. */
function numbersApart(value: unknown): { numbers: number[]; rest: unknown } {
  const numbers: number[] = [];
  const rest = JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'number' ? numbers.push(each) && '#' : each,
  );
  return { numbers, rest };
}

/** Squares of amounts are beyond whole numbers, and means are fractions: the last places may differ. */
function expectSame(found: unknown, expected: unknown): void {
  const [a, b] = [numbersApart(found), numbersApart(expected)];
  expect(a.rest).toEqual(b.rest);
  const apart = a.numbers.filter((number, i) => {
    const other = b.numbers[i] ?? Number.NaN;
    return !(Math.abs(number - other) <= 1e-7 * Math.max(1, Math.abs(other)));
  });
  expect(apart).toEqual([]);
}

describe('figures of whatever portfolio', () => {
  it('are the same from parts as from the whole, in any order', () => {
    fc.assert(
      fc.property(portfolio, fc.nat(12), (tallies, at) => {
        const shards = [tallies.slice(at), tallies.slice(0, at)].map(whole);
        expectSame(figuresOf(whole(shards)), figuresOf(whole(tallies)));
      }),
    );
  });

  it('have a bridge that adds up to the cent', () => {
    fc.assert(
      fc.property(portfolio, (tallies) => {
        const { bridge } = figuresOf(whole(tallies));
        const cents = (amount: number) => Math.round(amount * 100);
        expect(cents(bridge.before) + sum(bridge.steps.map(({ amount }) => cents(amount)))).toBe(
          cents(bridge.after),
        );
      }),
    );
  });

  it('keep or lose every customer of a year ago, and count everyone of today once', () => {
    fc.assert(
      fc.property(portfolio, (tallies) => {
        const { customers, figures } = figuresOf(whole(tallies));
        expect(customers.before - customers.lost + customers.new + customers.wonBack).toBe(customers.now);
        if (customers.before > 0) {
          expect(figures.customerRetention.value).toBeCloseTo(1 - customers.lost / customers.before, 12);
        }
      }),
    );
  });

  it('move by parts that make the whole change', () => {
    fc.assert(
      fc.property(portfolio, (tallies) => {
        for (const { value, moved } of Object.values(figuresOf(whole(tallies)).figures)) {
          if (moved === null) continue;
          expect(moved.change).toBeCloseTo(Number(value) - moved.before, 9);
          expect(sum(moved.parts.map(({ effect }) => effect))).toBeCloseTo(moved.change, 9);
        }
      }),
    );
  });

  it('lie within their intervals, and shares within 0 and 1', () => {
    fc.assert(
      fc.property(portfolio, (tallies) => {
        const { figures } = figuresOf(whole(tallies));
        for (const [name, { value, low, high }] of Object.entries(figures)) {
          if (value === null || low === null || high === null || name === 'nps') continue;
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
    );
  });
});
