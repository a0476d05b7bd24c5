import type { CustomerScore } from '#shared/contracts';

/** A scored True Friend; tests change what they are about. */
export function scoreOf(customerId: string, changes: Partial<CustomerScore> = {}): CustomerScore {
  return {
    customerId,
    name: `Customer ${customerId}`,
    quadrant: 'TRUE_FRIEND',
    quadrantProbabilities: { TRUE_FRIEND: 0.81, BUTTERFLY: 0.19, BARNACLE: 0, STRANGER: 0 },
    confidence: 0.81,
    provisional: false,
    lifecycle: 'ACTIVE',
    wasLoyal: true,
    pAlive: 0.88,
    pBuysAgain: 0.86,
    expectedOrders: 7.5,
    nextOrderDate: '2026-12-12',
    contributionLastActiveYear: 28_900,
    projectedShare: 0.8,
    clv: { historical: 61_000, residual: 44_600, total: 105_600 },
    valueIfActive: 50_000,
    intervals: {
      pAlive: { low: 0.55, high: 0.98 },
      expectedOrders: { low: 3.1, high: 10.4 },
      residual: { low: 19_000, high: 63_000 },
      clv: { low: 80_000, high: 124_000 },
    },
    touchTier: 'HIGH',
    nearestChange: null,
    primaryAction: {
      id: 'A20',
      code: 'call_overdue',
      label: 'Call about the overdue order',
      reason: 'Usually buys every 32 days; it is 51 days now.',
      netEffect: 3_150,
      dueDate: '2026-11-24',
    },
    alternatives: [],
    signs: [],
    warnings: [],
    ...changes,
  };
}
