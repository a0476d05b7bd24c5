import { dot, logistic } from '#shared/btyd';
import { DAYS_PER_WEEK } from '#shared/history';
import { spread } from './counts.ts';
import { ensemble } from './ensemble.ts';
import { probabilityThatNobodyLeaves } from './experts.ts';
import { levelVariances } from './level-variances.ts';
import { logit, mean, sum } from './logit.ts';
import { type LogisticFit, ridgeLogistic, type Trial } from './ridge-logistic.ts';
import { SIGNAL_NAMES, type Signals } from './signals.ts';
import { ordersAfter, shareInWindowBefore, type Vantage } from './vantage.ts';

/** How this portfolio's own past corrects what the models say of it. */
export interface Recalibration extends LogisticFit {
  /** The models' mean logit of "buys again" today, about which the slope turns. */
  readonly pivot: number;
  /** The signals' means today. */
  readonly centres: Signals;
  /** What is added to every logit because the window just past went on differently than the models say. */
  readonly persistence: number;
  /** ln of the factor on expected orders, and the standard deviation of its error. */
  readonly drift: { readonly log: number; readonly sd: number };
}

/** A window of the past, as it was foreseen from its first day. */
export interface PastWindow extends Vantage {
  /** For each expert, the variance of its level that its unsure parameters bring. */
  readonly unsettled: readonly number[];
}

/** Standard deviations, before any past is seen, of the common shift, of slope − 1, and of each signal's effect. */
const SHIFT_SD = 0.7;
const SLOPE_SD = 0.2;
const SIGNAL_SD = 0.2;
/** One window differs from the next by as much in the logit of "buys again" (seasons, campaigns, chance). */
const WINDOW_LOGIT_SD = 0.25;
/** ln of a factor on orders: before any past is seen, and between windows. */
const DRIFT_SD = 0.3;
export const WINDOW_DRIFT_SD = 0.15;
/** What windows e times shorter than the horizon teach of it is uncertain by as much again. */
const STRETCHED_DRIFT_SD = 0.5;
/** Of the surprise of the last window so much goes on, where nobody is seen to leave. */
const PERSISTENCE = 0.75;
/** The share of a window counts as much against what the models say of it as so many customers. */
const SHARE_PRIOR_CUSTOMERS = 5;
const LARGEST_SURPRISE = 1;
/** Windows overlap by half, so that each order is seen twice. */
const WEIGHT_OF_OVERLAPPING = 0.5;
const MOST_ASKED = 500;

/** A look from the past, whose experts spoke of the window after it. */
export function pastWindow(vantage: Vantage): PastWindow {
  const counts = vantage.sightings.map((sighting) => sighting.counts);
  return {
    ...vantage,
    unsettled: levelVariances(vantage.experts, counts, vantage.horizonDays / DAYS_PER_WEEK),
  };
}

/**
 * Learns from windows of the past that were forecast by models that had not seen them: a shift, a slope and an
 * effect of each signal on the logit of "buys again" (each drawn toward none, the shift by as much as one window may
 * differ from the next and as the parameters were unsure), and a factor on expected orders. With no past window
 * it is the prior: no correction, and an honest uncertainty about it.
 */
export function recalibrate(
  now: Vantage,
  past: readonly PastWindow[],
  { windowDays, horizonDays }: { readonly windowDays: number; readonly horizonDays: number },
): Recalibration {
  const persistsBy = PERSISTENCE * probabilityThatNobodyLeaves(now.experts);
  const unsettled = past.map(unsettledLevel);
  const weight = past.length > 1 ? WEIGHT_OF_OVERLAPPING : 1;
  const trials = past.flatMap((vantage, origin) =>
    trialsOf(vantage, windowDays, {
      weight,
      offset: persistsBy * surprise(vantage, windowDays),
      origin: past.map((_, i) => Number(i === origin)),
    }),
  );
  const fit = ridgeLogistic(trials, [
    SHIFT_SD,
    SLOPE_SD,
    ...SIGNAL_NAMES.map(() => SIGNAL_SD),
    ...unsettled.map((variance) => Math.sqrt(WINDOW_LOGIT_SD ** 2 + variance)),
  ]);
  const size = 2 + SIGNAL_NAMES.length;
  return {
    coefficients: fit.coefficients.slice(0, size),
    covariance: fit.covariance.slice(0, size).map((row) => row.slice(0, size)),
    ...centreOf(now),
    persistence: persistsBy * surprise(now, windowDays),
    drift: driftOf(past, { windowDays, horizonDays, unsettled, weight }),
  };
}

/** The variance that unsure parameters bring into the mean logit of "buys again", weighed over the experts. */
export function unsettledLevel({ experts, unsettled }: Pick<PastWindow, 'experts' | 'unsettled'>): number {
  return experts.reduce((sum, { weight }, i) => sum + weight * (unsettled[i] as number), 0);
}

/** The corrected probability of "buys again". */
export function correctedBuysAgain(
  { pivot, centres, persistence, coefficients }: Recalibration,
  buysAgain: number,
  signals: Signals,
): number {
  const z = logit(buysAgain);
  const x = [1, z - pivot, ...signals.map((signal, i) => signal - (centres[i] as number))];
  return logistic(z + persistence + dot(coefficients, x));
}

function centreOf({ sightings }: Vantage): Pick<Recalibration, 'pivot' | 'centres'> {
  return {
    pivot: mean(sightings.map(({ opinion }) => logit(opinion.buysAgain))),
    centres: SIGNAL_NAMES.map((_, i) => mean(sightings.map(({ signals }) => signals[i] as number))),
  };
}

function trialsOf(
  vantage: Vantage,
  windowDays: number,
  { weight, offset, origin }: { weight: number; offset: number; origin: readonly number[] },
): Trial[] {
  const { pivot, centres } = centreOf(vantage);
  return vantage.sightings.map((sighting) => {
    const z = logit(sighting.opinion.buysAgain);
    const signals = sighting.signals.map((signal, i) => signal - (centres[i] as number));
    return {
      x: [1, z - pivot, ...signals, ...origin],
      offset: z + offset,
      success: ordersAfter(sighting, vantage.day, windowDays) > 0,
      weight,
    };
  });
}

/**
 * By how much the share that bought in the window just past exceeds, in logits, what the models now say of the next
 * as long: 0 where no customer was there at its start.
 */
function surprise(vantage: Vantage, windowDays: number): number {
  const { customers, share } = shareInWindowBefore(vantage, windowDays);
  const { experts, horizonDays } = vantage;
  const opinionOf = ensemble(experts, windowDays / DAYS_PER_WEEK);
  const asked = spread(vantage.sightings, MOST_ASKED);
  const said = mean(
    asked.map(({ counts, opinion }) => (horizonDays === windowDays ? opinion : opinionOf(counts)).buysAgain),
  );
  const shrunk = (customers * share + SHARE_PRIOR_CUSTOMERS * said) / (customers + SHARE_PRIOR_CUSTOMERS);
  const difference = logit(shrunk) - logit(said);
  return Math.max(-LARGEST_SURPRISE, Math.min(LARGEST_SURPRISE, difference));
}

/** The mean of the windows' ln(orders/forecast), each weighed by how sure it is, drawn toward 0. */
function driftOf(
  past: readonly Vantage[],
  {
    windowDays,
    horizonDays,
    unsettled,
    weight,
  }: { windowDays: number; horizonDays: number; unsettled: readonly number[]; weight: number },
): Recalibration['drift'] {
  let seen = 0;
  let weighted = 0;
  for (const [i, vantage] of past.entries()) {
    const orders = vantage.sightings.map((sighting) => ordersAfter(sighting, vantage.day, windowDays));
    const said = vantage.sightings.map(({ opinion }) => opinion.orders);
    // One order more on both sides, so that neither is none.
    const forecast = sum(said) + 1;
    const squares = sum(orders.map((count, k) => (count - (said[k] as number)) ** 2));
    const scatter = Math.max(1, squares / forecast);
    const variance = scatter / forecast + (unsettled[i] as number) + WINDOW_DRIFT_SD ** 2;
    seen += weight / variance;
    weighted += (weight / variance) * Math.log((sum(orders) + 1) / forecast);
  }
  if (seen === 0) return { log: 0, sd: DRIFT_SD };
  const stretched = STRETCHED_DRIFT_SD * Math.max(0, Math.log(horizonDays / windowDays));
  const informed = 1 / (1 / seen + stretched ** 2);
  const precision = 1 / DRIFT_SD ** 2 + informed;
  return { log: ((weighted / seen) * informed) / precision, sd: Math.sqrt(1 / precision) };
}
