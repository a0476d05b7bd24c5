import { type Random, standardNormal } from '#shared/btyd';
import { type AssumedRange, type ProgrammeAssumptions, Quadrant } from '#shared/contracts';

/** What is uncertain for all customers at once. */
export const UNCERTAIN = ['join', 'uplift', 'stay', 'pulledForward', 'redeem', 'costs', 'margin'] as const;
export type Uncertain = (typeof UNCERTAIN)[number];

/** For each of `UNCERTAIN` and each future, how many standard deviations the truth lies from the middle. */
export type Deviations = Readonly<Record<Uncertain, Float64Array>>;

/** The 90% quantile of the standard normal: the ends of a range hold eight cases of ten. */
export const NINETY_PERCENT = 1.2815515655446004;

export function drawDeviations(draws: number, random: Random): Deviations {
  const drawn = UNCERTAIN.map((name) => [name, normalVariates(draws, random)] as const);
  return Object.fromEntries(drawn) as Record<Uncertain, Float64Array>;
}

/** The same with one of them held at a place. */
export function holding(deviations: Deviations, name: Uncertain, at: number): Deviations {
  return { ...deviations, [name]: new Float64Array(deviations[name].length).fill(at) };
}

/** Every assumption settled one way. */
export interface Settled {
  /** By the place of the quadrant among `Quadrant.options`; 0 for whoever is not invited. */
  readonly join: readonly number[];
  readonly uplift: number;
  readonly stay: number;
  readonly pulledForward: number;
  readonly redeem: number;
  readonly costs: number;
  /** Standard deviations. */
  readonly margin: number;
}

/** Nobody stays for ever by a programme, and no more than all is lost. */
const MOST_STAYING = 0.9;

/** What the assumptions are in one of the futures. */
export function settle(
  assumptions: ProgrammeAssumptions,
  invited: readonly Quadrant[],
  deviations: Deviations,
  draw: number,
): Settled {
  const at = (name: Uncertain) => deviations[name][draw] as number;
  const share = (range: AssumedRange, name: Uncertain) => within(0, rangeAt(range, at(name)), 1);
  return {
    join: Quadrant.options.map((quadrant) =>
      invited.includes(quadrant) ? share(assumptions.join[quadrant], 'join') : 0,
    ),
    uplift: Math.max(-1, rangeAt(assumptions.uplift, at('uplift'))),
    stay: within(-1, rangeAt(assumptions.stay, at('stay')), MOST_STAYING),
    pulledForward: share(assumptions.pulledForward, 'pulledForward'),
    redeem: share(assumptions.redeem, 'redeem'),
    costs: Math.max(0, rangeAt(assumptions.costs, at('costs'))),
    margin: at('margin'),
  };
}

/** Normal, with the range between its quantiles of 10% and 90%. */
export function rangeAt({ low, high }: AssumedRange, deviations: number): number {
  return (low + high) / 2 + (deviations * (high - low)) / (2 * NINETY_PERCENT);
}

function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function normalVariates(count: number, random: Random): Float64Array {
  return Float64Array.from({ length: count }, () => standardNormal(random));
}
