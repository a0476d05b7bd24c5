import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quadrant } from '#shared/contracts';
import { heldThresholds, placeInMatrix } from '#shared/segmentation';

const AXES = {
  contribution: 100,
  profitThreshold: 100,
  projectedShare: 0.5,
  loyaltyThreshold: 0.5,
  orders: 3,
  renewals: 0,
};

describe('a label that a customer had before', () => {
  // Bands of ±10% of the profit threshold and ±0.05 of the loyalty threshold.
  it.each([
    ['TRUE_FRIEND', { contribution: 90 }, 'TRUE_FRIEND'],
    ['TRUE_FRIEND', { contribution: 89 }, 'BARNACLE'],
    ['BARNACLE', { contribution: 109 }, 'BARNACLE'],
    ['BARNACLE', { contribution: 110.1 }, 'TRUE_FRIEND'],
    ['TRUE_FRIEND', { projectedShare: 0.45 }, 'TRUE_FRIEND'],
    ['TRUE_FRIEND', { projectedShare: 0.449 }, 'BUTTERFLY'],
    ['BUTTERFLY', { projectedShare: 0.549 }, 'BUTTERFLY'],
    ['BUTTERFLY', { projectedShare: 0.551 }, 'TRUE_FRIEND'],
    ['STRANGER', { contribution: 105, projectedShare: 0.53 }, 'STRANGER'],
    ['TRUE_FRIEND', { contribution: 95, projectedShare: 0.47 }, 'TRUE_FRIEND'],
    ['BUTTERFLY', { contribution: 95, projectedShare: 0.53 }, 'BUTTERFLY'],
    ['BARNACLE', { contribution: 95, projectedShare: 0.53 }, 'BARNACLE'],
  ] as const)('was %s and is, with %j, %s', (previous, change, quadrant) => {
    expect(placeInMatrix({ ...AXES, ...change }, previous).quadrant).toBe(quadrant);
  });

  it('does not hold what was never earned: no profit, or too few orders', () => {
    expect(placeInMatrix({ ...AXES, contribution: 0, profitThreshold: 0 }, 'TRUE_FRIEND').quadrant).toBe(
      'BARNACLE',
    );
    expect(placeInMatrix({ ...AXES, orders: 2 }, 'TRUE_FRIEND').quadrant).toBe('BUTTERFLY');
  });

  it('widens the profit band away from the side it was on below 0, too', () => {
    expect(heldThresholds({ profitThreshold: -100, loyaltyThreshold: 0.5 }, 'TRUE_FRIEND')).toEqual({
      profitThreshold: -110,
      loyaltyThreshold: 0.45,
    });
  });

  it('stays from refresh to refresh while nothing changes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 250, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(undefined, ...Quadrant.options),
        (contribution, projectedShare, before) => {
          const axes = { ...AXES, contribution, projectedShare };
          const { quadrant } = placeInMatrix(axes, before);

          expect(placeInMatrix(axes, quadrant).quadrant).toBe(quadrant);
        },
      ),
    );
  });
});
