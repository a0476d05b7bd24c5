import { describe, expect, it } from 'vitest';
import { timingRegularity } from '../../../shared/btyd/index.ts';
import { uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

/** Customers with very different rates and 2 to 7 gaps, each gap the sum of `k` exponentials. */
function erlangCustomers(k: number, customers: number, seed: number): number[][] {
  const random = uniform(seed);
  return Array.from({ length: customers }, (_, i) => {
    const scale = 10 ** (3 * random());
    return Array.from({ length: 2 + (i % 6) }, () => {
      let gap = 0;
      for (let phase = 0; phase < k; phase++) gap -= scale * Math.log(random());
      return gap;
    });
  });
}

describe('timingRegularity', () => {
  it.each([
    { name: 'Poisson', k: 1 },
    { name: 'Erlang-2', k: 2 },
    { name: 'Erlang-5', k: 5 },
  ])('finds 1/k for $name gaps, though each customer has few and a rate of their own', ({ k }) => {
    const { customers, squaredVariation } = timingRegularity(erlangCustomers(k, 10_000, k));

    expect(customers).toBe(10_000);
    expectClose(squaredVariation, 1 / k, 0.03);
  });

  it('is 0 for clockwork, whatever the clocks', () => {
    const gaps = [
      [7, 7, 7],
      [30, 30],
    ];

    expect(timingRegularity(gaps)).toEqual({ customers: 2, squaredVariation: 0 });
  });

  it('follows its formula on a case by hand', () => {
    // Mean 20, v = s²/m² = 200/400 = 1/2 on two gaps; c = v/(1 − v/2) = 2/3.
    expectClose(timingRegularity([[10, 30]]).squaredVariation, 2 / 3, 1e-12);
  });

  it('does not depend on the unit of time', () => {
    const days = erlangCustomers(2, 50, 9);
    const weeks = days.map((gaps) => gaps.map((gap) => gap / 7));

    expectClose(timingRegularity(weeks).squaredVariation, timingRegularity(days).squaredVariation, 1e-12);
  });

  it('takes the memoryless 1 when no customer has two gaps', () => {
    expect(timingRegularity([[], [12]])).toEqual({ customers: 0, squaredVariation: 1 });
  });
});
