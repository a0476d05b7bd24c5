import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration, contributionCurve } from '#shared/portfolio';
import { BY_HAND, bringing, customer } from './portfolio.ts';

describe('the concentration of value', () => {
  it('names the fewest customers that make 80% of what is earned, losses apart', () => {
    const found = concentration(BY_HAND);

    expect(found.leaders.map(({ customerId, runningShare }) => [customerId, runningShare])).toEqual([
      ['a', 0.4],
      ['b', 0.65],
      ['c', 0.85],
    ]);
    expect(found).toMatchObject({ positive: 1000, losing: 1, losses: 100 });
  });

  it.each([
    ['one customer makes it all', [bringing('a', 5)], 1],
    ['80% is met exactly', [bringing('a', 80), bringing('b', 20)], 1],
    ['nobody earns anything', [bringing('a', 0), bringing('b', -3), customer('c')], 0],
    ['there is nobody', [], 0],
  ])('has its leaders where %s', (_where, customers, leaders) => {
    expect(concentration(customers).leaders).toHaveLength(leaders);
  });

  it('does not depend on the order of the rows', () => {
    const customers = ['d', 'b', 'a', 'c'].map((id) => bringing(id, 10));
    expect(concentration([...customers].reverse())).toEqual(concentration(customers));
  });
});

describe('the curve of the contribution', () => {
  it('sums it from the best customer to the worst', () => {
    // Of nine: 400, 250, 200, 50, 40, 30, 30, 0, −100.
    const curve = contributionCurve(BY_HAND, 9).map(({ contribution }) => contribution);
    const expected = [0.4, 0.65, 0.85, 0.9, 0.94, 0.97, 1, 1, 0.9];
    expect(curve).toHaveLength(9);
    for (const [i, share] of expected.entries()) expect(curve[i]).toBeCloseTo(share, 12);
  });

  it('counts a customer in part where a step ends within it', () => {
    const [first] = contributionCurve([bringing('a', 60), bringing('b', 40)], 4);
    expect(first).toEqual({ customers: 0.25, contribution: 0.3 });
  });

  it('is empty where nobody brings anything', () => {
    expect(contributionCurve([bringing('a', -1), customer('b')], 10)).toEqual([]);
  });

  it('bends one way only, and ends at what all bring together', () => {
    const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 20 }), (contributions, steps) => {
        const curve = contributionCurve(
          contributions.map((contribution, i) => bringing(String(i), contribution)),
          steps,
        );
        const positive = contributions.reduce((sum, each) => sum + Math.max(0, each), 0);
        if (positive === 0) return curve.length === 0;
        const all = contributions.reduce((sum, each) => sum + each, 0);
        const gains = curve.map(({ contribution }, i) => contribution - (curve[i - 1]?.contribution ?? 0));
        const concave = gains.every((gain, i) => i === 0 || gain <= (gains[i - 1] ?? 0) + 1e-9);
        return concave && Math.abs((curve[steps - 1]?.contribution ?? 0) - all / positive) < 1e-9;
      }),
    );
  });
});
