import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeing, meanOver, ordersWithin, type Possibility, shareIfActive } from '#shared/forecast';

const HORIZON = 365;
const possibility = fc.record({
  weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  pAlive: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  ordersPerDay: fc.double({ min: 0.001, max: 1, noNaN: true }),
  leavesPerDay: fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
});
const possibilities = fc.array(possibility, { minLength: 2, maxLength: 20 }).map(normalised);
const probability = fc.double({ min: 0.02, max: 0.98, noNaN: true });

function normalised(drafts: readonly Possibility[]): Possibility[] {
  const total = drafts.reduce((sum, { weight }) => sum + weight, 0);
  return drafts.map((one) => ({ ...one, weight: one.weight / total }));
}

const shareOf = (one: Possibility) => one.pAlive * shareIfActive(one, HORIZON);

describe('possibilities that agree with what is known better', () => {
  it('say it on average, and still make 1', () => {
    fc.assert(
      fc.property(possibilities, probability, probability, (given, pAlive, orders) => {
        const agreed = agreeing(given, { pAlive, expectedOrders: 9 * orders }, HORIZON);

        expect(meanOver(agreed, () => 1)).toBeCloseTo(1, 9);
        expect(meanOver(agreed, (one) => one.pAlive)).toBeCloseTo(pAlive, 9);
        expect(meanOver(agreed, (one) => ordersWithin(one, HORIZON))).toBeCloseTo(9 * orders, 9);
      }),
    );
  });

  it('leave an active customer as it was: its share of the horizon is as long as before', () => {
    fc.assert(
      fc.property(possibilities, probability, (given, pAlive) => {
        const agreed = agreeing(given, { pAlive, expectedOrders: 1 }, HORIZON);
        const ifActive = (all: readonly Possibility[]) =>
          meanOver(all, shareOf) / meanOver(all, (one) => one.pAlive);

        expect(ifActive(agreed)).toBeCloseTo(ifActive(given), 9);
      }),
    );
  });

  it('stay for the share of the horizon that is known', () => {
    fc.assert(
      fc.property(possibilities, probability, probability, (given, pAlive, stays) => {
        const activeShare = pAlive * (0.2 + 0.7 * stays);
        const agreed = agreeing(given, { pAlive, expectedOrders: 1, activeShare }, HORIZON);

        expect(meanOver(agreed, shareOf)).toBeCloseTo(activeShare, 4);
      }),
    );
  });

  it('take what is known as it is where all of them say the same', () => {
    const sure = normalised([
      { weight: 1, pAlive: 1, ordersPerDay: 0.1, leavesPerDay: 0 },
      { weight: 1, pAlive: 1, ordersPerDay: 0.2, leavesPerDay: 0 },
    ]);

    expect(agreeing(sure, { pAlive: 0.4, expectedOrders: 1 }, HORIZON).map(({ pAlive }) => pAlive)).toEqual([
      0.4, 0.4,
    ]);
  });
});
