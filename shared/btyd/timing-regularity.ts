/** How regular customers order, each measured against their own mean gap. */
export interface TimingRegularity {
  /** Customers with at least two gaps, the only ones that tell. */
  readonly customers: number;
  /** Squared coefficient of variation of the gaps: 1 = Poisson, 1/k = Erlang-k, 0 = clockwork, above 1 = bursts. */
  readonly squaredVariation: number;
}

/**
 * The pooled squared coefficient of variation of the gaps within customers, whatever their rates. With k gaps of
 * mean m and sample variance s², v = s²/m² is too small on average: if a customer's gaps are gamma distributed with
 * squared variation c, then E[v] = c/(1 + c/k) exactly (the gaps over their sum are Dirichlet). So E[v] = c·E[1 − v/k],
 * and both sides are summed over the customers, weighted by their degrees of freedom k − 1, to give c. Gaps are above
 * 0; without a customer that tells, the answer is the memoryless 1.
 */
export function timingRegularity(gapsOfCustomers: Iterable<readonly number[]>): TimingRegularity {
  let customers = 0;
  let variation = 0;
  let expectedPerUnit = 0;
  for (const gaps of gapsOfCustomers) {
    const k = gaps.length;
    if (k < 2) continue;
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / k;
    const squares = gaps.reduce((sum, gap) => sum + (gap / mean - 1) ** 2, 0);
    customers++;
    variation += squares;
    expectedPerUnit += k - 1 - squares / k;
  }
  return { customers, squaredVariation: customers > 0 ? variation / expectedPerUnit : 1 };
}
