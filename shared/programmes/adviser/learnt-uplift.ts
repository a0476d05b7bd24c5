import { type AssumedRange, type PilotReadout, PROGRAMME_LIMITS } from '#shared/contracts';
import { NINETY_PERCENT } from '../simulator/assumed.ts';

/** What a pilot told of the effect on sales, as a share of usual business. */
export type LearntEffect = NonNullable<PilotReadout['learnt']>;

const { least, most } = PROGRAMME_LIMITS.uplift;

/**
 * What to expect of the uplift after the company's own pilots: normal prior and normal read-outs, each weighed by its
 * precision (Gelman et al., "Bayesian Data Analysis", 2.5). A pilot's group counts as a whole, whoever of it joined, so
 * what is learnt is rather too little than too much for a member.
 */
export function upliftAfterPilots(assumed: AssumedRange, learnt: readonly LearntEffect[]): AssumedRange {
  const known = learnt.filter(({ sd }) => sd > 0);
  const sd = (assumed.high - assumed.low) / (2 * NINETY_PERCENT);
  if (known.length === 0 || sd === 0) return assumed;
  const parts = [{ mean: (assumed.low + assumed.high) / 2, sd }, ...known];
  const precision = parts.reduce((sum, part) => sum + 1 / part.sd ** 2, 0);
  const mean = parts.reduce((sum, part) => sum + part.mean / part.sd ** 2, 0) / precision;
  const reach = NINETY_PERCENT / Math.sqrt(precision);
  const within = (value: number) => Math.min(most, Math.max(least, value));
  return { low: within(mean - reach), high: within(mean + reach) };
}
