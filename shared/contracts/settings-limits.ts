import * as z from 'zod/mini';

/** What a number may be; a bound that is absent does not bind. */
export interface NumberLimit {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** The bounds of each number of the settings, in the units in which they are kept. `rate` is one exchange rate. */
export const SETTINGS_LIMITS = {
  profitThreshold: {},
  loyaltyThreshold: { above: 0, below: 1 },
  horizonDays: { least: 30, most: 3650, whole: true },
  discountRate: { least: 0, below: 1 },
  defaultGrossMargin: { above: 0, most: 1 },
  defaultCycleDays: { above: 0, most: 3650 },
  hourCost: { least: 0 },
  accountManagerCost: { least: 0 },
  rate: { above: 0 },
} as const satisfies Record<string, NumberLimit>;

/** The check of a number's bounds. */
export function numberWithin({ least, above, most, below, whole }: NumberLimit) {
  const checks = [
    ...(least === undefined ? [] : [z.gte(least)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(most === undefined ? [] : [z.lte(most)]),
    ...(below === undefined ? [] : [z.lt(below)]),
  ];
  return (whole ? z.int() : z.number()).check(...checks);
}
