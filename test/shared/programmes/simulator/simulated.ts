import type { ProgrammeDesign } from '#shared/contracts';
import type { SimulatedCustomer } from '#shared/programmes';

/** A customer that is known for sure: it buys 12,000 a year at a margin of 30% and never leaves. */
export function sure(changes: Partial<SimulatedCustomer> = {}): SimulatedCustomer {
  return {
    quadrant: 'TRUE_FRIEND',
    sales: 12_000,
    costToServe: 0,
    margin: { rate: 0.3, source: 'orders' },
    wallet: null,
    futures: [{ weight: 1, pAlive: 1, salesPerYear: 12_000, leavesPerYear: 0 }],
    standsFor: 1,
    ...changes,
  };
}

export const exactly = (value: number) => ({ low: value, high: value });

/** Everybody joins, buys a tenth more, and redeems every reward of 2%; nothing else happens. */
export function design(
  changes: Partial<ProgrammeDesign> = {},
  assumptions: Partial<ProgrammeDesign['assumptions']> = {},
): ProgrammeDesign {
  return {
    type: 'points',
    invited: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
    minimumSales: 0,
    rules: [{ from: 0, rate: 0.02 }],
    rewardOn: 'all_sales',
    benefitPerMember: 0,
    feePerMember: 0,
    runningCost: 0,
    startCost: 0,
    assumptions: {
      join: {
        TRUE_FRIEND: exactly(1),
        BUTTERFLY: exactly(1),
        BARNACLE: exactly(1),
        STRANGER: exactly(1),
      },
      uplift: exactly(0.1),
      stay: exactly(0),
      pulledForward: exactly(0),
      redeem: exactly(1),
      costs: exactly(1),
      ...assumptions,
    },
    ...changes,
  };
}

export const YEAR = { months: 12, discountRate: 0 };
