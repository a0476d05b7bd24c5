import type { CustomerScore } from '#shared/contracts';

/** A scored True Friend; tests change what they are about. */
export function scoreOf(customerId: string, changes: Partial<CustomerScore> = {}): CustomerScore {
  return {
    customerId,
    name: `Customer ${customerId}`,
    quadrant: 'TRUE_FRIEND',
    provisional: false,
    lifecycle: 'ACTIVE',
    wasLoyal: true,
    pAlive: 0.88,
    expectedOrders: 7.5,
    nextOrderDate: '2026-12-12',
    contributionLastActiveYear: 28_900,
    projectedShare: 0.8,
    clv: { historical: 61_000, residual: 44_600, total: 105_600 },
    valueIfActive: 50_000,
    touchTier: 'HIGH',
    primaryAction: {
      id: 'A20',
      code: 'call_overdue',
      label: 'Call about the overdue order',
      reason: 'Usually buys every 32 days; it is 51 days now.',
      netEffect: 3_150,
      dueDate: '2026-11-24',
    },
    alternatives: [],
    warnings: [],
    ...changes,
  };
}
