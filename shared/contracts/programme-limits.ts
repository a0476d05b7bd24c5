import type { NumberLimit } from './settings-limits.ts';

/** The bounds of each number of a programme; money in major units, the rest as fractions. */
export const PROGRAMME_LIMITS = {
  money: { least: 0, most: 1e12 },
  rewardRate: { least: 0, most: 0.5 },
  months: { least: 6, most: 60, whole: true },
  join: { least: 0, most: 1 },
  uplift: { least: -0.5, most: 2 },
  stay: { least: -0.5, most: 0.9 },
  pulledForward: { least: 0, most: 1 },
  redeem: { least: 0, most: 1 },
  costs: { least: 0, most: 5 },
} as const satisfies Record<string, NumberLimit>;
