import type { PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK } from '#shared/history';
import { DAYS_PER_UNIT, type TimeUnit } from './time-unit.ts';

/** Its unit of time is one opportunity, whatever that is. */
export const OPPORTUNITY_MODEL = 'bg-bb';

/** Parameters that are times. */
const TIME_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  [OPPORTUNITY_MODEL]: [],
  'pareto-nbd': ['alpha', 'beta'],
};

/** Translates between the time unit of a person and the weeks that the models' priors are in. */
export interface ModelClock {
  /** Weeks, or opportunities, in one unit. */
  readonly perUnit: number;
  counts(counts: PurchaseCounts): PurchaseCounts;
  /** A parameter, or its standard error, in the person's unit. */
  parameter(name: string, value: number): number;
  /** A log-likelihood of histories with so many repeat orders: a density for each unit of time. */
  logLikelihood(value: number, orders: number): number;
}

export function modelClock(model: string, unit: TimeUnit): ModelClock {
  const perUnit = model === OPPORTUNITY_MODEL ? 1 : DAYS_PER_UNIT[unit] / DAYS_PER_WEEK;
  const times = TIME_PARAMETERS[model] ?? ['alpha'];
  return {
    perUnit,
    counts: ({ x, tX, T, logGaps }) => ({
      x,
      tX: tX * perUnit,
      T: T * perUnit,
      ...(logGaps !== undefined && { logGaps: logGaps + x * Math.log(perUnit) }),
    }),
    parameter: (name, value) => (times.includes(name) ? value / perUnit : value),
    logLikelihood: (value, orders) => value + orders * Math.log(perUnit),
  };
}
