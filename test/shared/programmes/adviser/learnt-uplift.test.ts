import { describe, expect, it } from 'vitest';
import { upliftAfterPilots } from '../../../../shared/programmes/adviser/learnt-uplift.ts';

/** About 3%, with a standard deviation of 4 points. */
const ASSUMED = { low: 0.03 - 1.2815515655446004 * 0.04, high: 0.03 + 1.2815515655446004 * 0.04 };
const middle = ({ low, high }: { low: number; high: number }) => (low + high) / 2;
const spread = ({ low, high }: { low: number; high: number }) => (high - low) / 2 / 1.2815515655446004;

describe('the uplift after pilots', () => {
  it('is what was assumed without any', () => {
    expect(upliftAfterPilots(ASSUMED, [])).toEqual(ASSUMED);
  });

  it('lies half-way to a pilot that knows as much as the assumption', () => {
    const after = upliftAfterPilots(ASSUMED, [{ mean: 0.11, sd: 0.04 }]);

    expect(middle(after)).toBeCloseTo(0.07, 9);
    expect(spread(after)).toBeCloseTo(0.04 / Math.sqrt(2), 9);
  });

  it('goes to what precise pilots say, in whatever order', () => {
    const pilots = [
      { mean: 0.08, sd: 0.001 },
      { mean: -0.5, sd: 3 },
    ];

    expect(middle(upliftAfterPilots(ASSUMED, pilots))).toBeCloseTo(0.08, 3);
    expect(upliftAfterPilots(ASSUMED, [...pilots].reverse()).low).toBeCloseTo(
      upliftAfterPilots(ASSUMED, pilots).low,
      12,
    );
  });

  it('takes no pilot for certain that tells no spread', () => {
    expect(upliftAfterPilots(ASSUMED, [{ mean: 0.5, sd: 0 }])).toEqual(ASSUMED);
  });
});
