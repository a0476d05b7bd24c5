import type { PointsRules } from '../../../../shared/contracts/index.ts';

/** A point for each 10, for a year; silver from 1,000 and gold from 3,000 a year. */
export const RULES: PointsRules = {
  startsOn: '2025-01-01',
  members: 'everyone',
  earning: [{ kind: 'per_amount', points: 1, per: 10 }],
  rounding: 'down',
  expiresAfterMonths: 12,
  tiers: {
    by: 'sales',
    graceMonths: 0,
    levels: [
      { name: 'Silver', from: 1_000 },
      { name: 'Gold', from: 3_000 },
    ],
  },
  pointValue: 0.5,
  breakage: 0.2,
};
