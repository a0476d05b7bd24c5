import { choleskyFactor, dataAlone, type NormalLikelihood, type Random, standardNormal } from '#shared/btyd';
import type { Day } from '#shared/history';
import { type Occasions, occasionsUntil } from './counts.ts';
import {
  fitStory,
  leaves,
  type NamedParameters,
  problemOf,
  type Story,
  type StoryPriors,
  weakPriorOf,
} from './expert-models.ts';
import { type Expert, type FittedExpert, STRONG_EVIDENCE } from './experts.ts';
import { type Hindcast, hindcast } from './hindcast.ts';
import { samplePosterior } from './posterior.ts';
import { normalVector, seededRandom } from './random.ts';
import { pastWindow, type Recalibration, recalibrate } from './recalibration.ts';
import { rollingOrigins } from './rolling-origins.ts';
import { lookFrom, type Vantage } from './vantage.ts';

/** Whether the histories show that customers leave. */
export type DropoutFinding = 'shown' | 'not_shown' | 'not_identified';

/** One possible truth about the corrections. */
export interface Correction {
  readonly coefficients: readonly number[];
  readonly logDrift: number;
}

/** An expert with possible truths about its parameters, all equally probable. */
export interface DrawnExpert extends Expert {
  readonly draws: readonly NamedParameters[];
  /** What the portfolio itself says of the model's coordinates, whatever the prior; null where nothing. */
  readonly data?: NormalLikelihood | null;
}

/** All that is needed to forecast a customer of a portfolio. Plain JSON. */
export interface Forecast {
  readonly asOf: Day;
  /** What the corrections were centred on; other horizons can be asked for. */
  readonly horizonDays: number;
  readonly customers: number;
  readonly experts: readonly DrawnExpert[];
  readonly recalibration: Recalibration;
  /** As many as an expert may have draws. */
  readonly corrections: readonly Correction[];
  /** Past windows learnt from, and their length. Without any, the corrections are the defaults: none. */
  readonly past: { readonly windows: number; readonly windowDays: number };
  readonly dropout: DropoutFinding;
  /** How right the same method would have been; null where no window fits, absent where nobody looked. */
  readonly hindcast?: Hindcast | null;
}

export interface ForecastOptions {
  readonly horizonDays: number;
  /** Of the draws behind the intervals; 1 unless told. */
  readonly seed?: number;
  /** Learnt from other portfolios. */
  readonly priors?: StoryPriors | undefined;
  /**
   * Of how many customers, known by the end of a day, the histories are a part that was drawn by chance; they are all
   * of them unless told.
   */
  readonly customersBy?: ((day: Day) => number) | undefined;
}

/** Enough for 5% and 95% quantiles, few enough to be stored; shared out to the experts by weight. */
const DRAWS = 120;
const FEWEST_DRAWS = 4;
/** Decimal digits of what is stored. */
const DIGITS = 7;

/**
 * Learns from a portfolio's histories up to `asOf` how its customers buy: several models, weighed by evidence, and
 * what the portfolio's own past windows correct of them. Later occasions are not looked at. Works for any portfolio,
 * an empty one included; the order of the customers makes no difference.
 */
export function fitForecast(
  histories: Iterable<Occasions>,
  asOf: Day,
  { horizonDays, seed = 1, priors, customersBy }: ForecastOptions,
): Forecast {
  const sorted = Array.from(histories, (occasions) => occasions.slice(0, occasionsUntil(occasions, asOf)))
    .filter(({ length }) => length > 0)
    .sort(byOccasions);
  const now = lookFrom(asOf, horizonDays, sorted, { priors, customersBy });
  const window = rollingOrigins(sorted[0]?.[0] ?? asOf, asOf, horizonDays);
  const past = window.origins.map((day) =>
    pastWindow(lookFrom(day, window.days, sorted, { like: now.experts, customersBy })),
  );
  const recalibration = recalibrate(now, past, { windowDays: window.days, horizonDays });
  const random = seededRandom(seed);
  return {
    asOf,
    horizonDays,
    customers: now.customers,
    experts: drawExperts(now, random),
    recalibration,
    corrections: drawCorrections(recalibration, random),
    past: { windows: past.length, windowDays: window.days },
    dropout: dropoutFinding(now.experts),
    hindcast: hindcast(past),
  };
}

/** By first occasion, then by the next, …: the same customers come in the same order whatever it was. */
function byOccasions(a: Occasions, b: Occasions): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

function drawExperts({ experts, cells }: Vantage, random: Random): DrawnExpert[] {
  return experts.map(({ optimum, ...expert }) => {
    const problem = problemOf(expert, cells);
    const { draws } = samplePosterior(problem, optimum, {
      draws: Math.max(FEWEST_DRAWS, Math.round(DRAWS * expert.weight)),
      random,
    });
    return { ...expert, draws: draws.map(rounded), data: saidAlone(expert, cells, optimum) };
  });
}

/** What was shrunk toward other portfolios is no news for them: where it was, the story is fitted once more without. */
function saidAlone({ model, k, prior }: Story, cells: Vantage['cells'], optimum: FittedExpert['optimum']) {
  return dataAlone(prior ? fitStory({ model, k }, cells) : optimum, weakPriorOf(model));
}

function rounded(parameters: NamedParameters): NamedParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number(value.toPrecision(DIGITS))]),
  );
}

function drawCorrections({ coefficients, covariance, drift }: Recalibration, random: Random): Correction[] {
  const lower = choleskyFactor(covariance) ?? covariance.map((row) => row.map(() => 0));
  return Array.from({ length: DRAWS }, () => ({
    coefficients: normalVector(coefficients, lower, random),
    logDrift: drift.log + drift.sd * standardNormal(random),
  }));
}

function dropoutFinding(experts: readonly FittedExpert[]): DropoutFinding {
  const best = (leaving: boolean) =>
    experts.reduce(
      (most, expert) => (leaves(expert) === leaving ? Math.max(most, expert.logEvidence) : most),
      Number.NEGATIVE_INFINITY,
    );
  const evidence = best(true) - best(false);
  if (evidence > STRONG_EVIDENCE) return 'shown';
  return evidence < -STRONG_EVIDENCE ? 'not_shown' : 'not_identified';
}
