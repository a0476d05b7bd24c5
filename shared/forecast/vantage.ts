import { compressCells, type PurchaseCell, type PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK, type Day, type Purchases } from '#shared/history';
import { countsOf, type Occasions, occasionsUntil, purchasesUntil, spread } from './counts.ts';
import { joint, type Opinion, panel } from './ensemble.ts';
import type { StoryPriors } from './expert-models.ts';
import { type FittedExpert, fitExperts, refitExperts } from './experts.ts';
import { mean } from './logit.ts';
import { ratePriorOf, type Signals, signalsOf } from './signals.ts';

/** A customer as seen on a day. */
export interface Sighting {
  readonly occasions: Occasions;
  readonly purchases: Purchases;
  readonly counts: PurchaseCounts;
  /** Each expert's, in their order, and what they say together. */
  readonly opinions: readonly Opinion[];
  readonly opinion: Opinion;
  readonly signals: Signals;
}

/** A portfolio as it was seen on a day, by models that knew no later one. */
export interface Vantage {
  readonly day: Day;
  /** How far ahead the opinions look. */
  readonly horizonDays: number;
  readonly experts: readonly FittedExpert[];
  /** What they were fitted to, in weeks. */
  readonly cells: readonly PurchaseCell[];
  /** All customers of that day; those looked at are the sightings. */
  readonly customers: number;
  readonly sightings: readonly Sighting[];
}

/** Enough to fix every parameter to a hundredth. */
const MOST_FITTED = 30_000;
/** Enough to learn a few corrections from. */
const MOST_SIGHTED = 4_000;

/**
 * Fits the models as of a day, or with `like` refits its models with its weights, and forecasts `horizonDays` from
 * there. Of very large portfolios an evenly spread part is looked at. Histories must come sorted.
 */
export function lookFrom(
  day: Day,
  horizonDays: number,
  histories: readonly Occasions[],
  {
    like,
    priors,
    customersBy,
  }: {
    readonly like?: readonly FittedExpert[];
    readonly priors?: StoryPriors | undefined;
    readonly customersBy?: ((day: Day) => number) | undefined;
  } = {},
): Vantage {
  const known = histories.filter(([first]) => first !== undefined && first <= day);
  const fitted = spread(known, MOST_FITTED).flatMap((occasions) => {
    const purchases = purchasesUntil(occasions, day);
    return purchases ? [{ occasions, purchases, counts: countsOf(purchases) }] : [];
  });
  const cells = compressCells(fitted.map(({ counts }) => counts));
  const experts = like ? refitExperts(like, cells) : fitExperts(cells, priors);
  const opinionsOf = panel(experts, horizonDays / DAYS_PER_WEEK);
  const rates = ratePriorOf(experts);
  const sightings = spread(fitted, MOST_SIGHTED).map((sighting) => {
    const opinions = opinionsOf(sighting.counts);
    return {
      ...sighting,
      opinions,
      opinion: joint(experts, opinions),
      signals: signalsOf(sighting.purchases, rates),
    };
  });
  return { day, horizonDays, experts, cells, customers: customersBy?.(day) ?? known.length, sightings };
}

/** The same look, with `weights` for its experts, in their order. */
export function withWeights<Look extends Vantage>(vantage: Look, weights: readonly number[]): Look {
  const weighed = vantage.experts.map((expert, i) => ({ ...expert, weight: weights[i] as number }));
  return {
    ...vantage,
    experts: weighed,
    sightings: vantage.sightings.map((sighting) => ({
      ...sighting,
      opinion: joint(weighed, sighting.opinions),
    })),
  };
}

/** Orders of a sighted customer within `windowDays` after the day. */
export function ordersAfter({ occasions, purchases }: Sighting, day: Day, windowDays: number): number {
  return occasionsUntil(occasions, day + windowDays) - purchases.occasions.length;
}

/** Of the customers that were there at its start, the share that bought in the window that ends on the day. */
export function shareInWindowBefore(
  { day, sightings }: Vantage,
  windowDays: number,
): { readonly customers: number; readonly share: number } {
  const start = day - windowDays;
  const there = sightings.filter(({ occasions: [first] }) => first !== undefined && first <= start);
  const bought = there.map(({ occasions }) =>
    Number(occasionsUntil(occasions, day) > occasionsUntil(occasions, start)),
  );
  return { customers: there.length, share: mean(bought) };
}
