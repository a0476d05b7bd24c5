import type { Situation } from '#shared/actions';
import type { CustomerFacts } from '#shared/contracts';

export const AS_OF = 20_778; // 2026-11-21

/** A True Friend for whom no rule but delight fires. Money in cents. */
export const TRUE_FRIEND: Situation = {
  asOf: AS_OF,
  facts: {},
  economics: { hourCost: 60_00, accountManagerCost: 18_000_00, newCustomerValue: 20_000_00 },
  quadrant: 'TRUE_FRIEND',
  highProfit: true,
  longTerm: true,
  wasLoyal: false,
  provisional: false,
  lifecycle: 'ACTIVE',
  touchTier: 'LOW',
  orders: 24,
  since: AS_OF - 700,
  silentDays: 10,
  cycleDays: 30,
  overdueCycles: 0.3,
  contract: null,
  sales: 100_000_00,
  gross: 30_000_00,
  costToServe: 5_000_00,
  contribution: 25_000_00,
  marginRate: 0.3,
  returnRate: 0,
  guard: null,
  wallet: null,
  course: 'MEASURE',
  pAlive: 0.95,
  projectedShare: 0.8,
  horizonDays: 365,
  valueIfActive: 50_000_00,
  yearsAhead: 2,
};

export const BUTTERFLY: Situation = {
  ...TRUE_FRIEND,
  quadrant: 'BUTTERFLY',
  longTerm: false,
  orders: 5,
  since: AS_OF - 150,
  projectedShare: 0.4,
};

export const BARNACLE: Situation = {
  ...TRUE_FRIEND,
  quadrant: 'BARNACLE',
  highProfit: false,
  gross: 6_000_00,
  contribution: 1_000_00,
  valueIfActive: 2_000_00,
};

export const STRANGER: Situation = {
  ...BARNACLE,
  quadrant: 'STRANGER',
  longTerm: false,
  orders: 3,
  since: AS_OF - 60,
  projectedShare: 0.2,
  touchTier: 'TECH',
};

const YEAR = 365;
export const CONTRACT = {
  start: AS_OF - YEAR - 100,
  end: AS_OF + YEAR - 100,
  running: true,
  renewals: 1,
  noticeGiven: false,
  annualValueMinor: 40_000_00,
};

export function knowing(situation: Situation, facts: CustomerFacts): Situation {
  return { ...situation, facts: { ...situation.facts, ...facts } };
}
