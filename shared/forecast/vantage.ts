import { compressCells, type PurchaseCell, type PurchaseCounts } from '#shared/btyd';
import { DAYS_PER_WEEK, type Day, type Purchases } from '#shared/history';
import { countsOf, type Occasions, occasionsUntil, purchasesUntil, spread } from './counts.ts';
import { ensemble, type Opinion } from './ensemble.ts';
import { type FittedExpert, fitExperts, refitExperts } from './experts.ts';
import { mean } from './logit.ts';
import { ratePriorOf, type Signals, signalsOf } from './signals.ts';

/** A customer as seen on a day. */
export interface Sighting {
  readonly occasions: Occasions;
  readonly purchases: Purchases;
  readonly counts: PurchaseCounts;
  readonly opinion: Opinion;
  readonly signals: Signals;
}

/** A portfolio as it was seen on a day, by models that knew no later one. */
export interface Vantage {
  readonly day: Day;
  readonly experts: readonly FittedExpert[];
  /** What they were fitted to, in weeks. */
  readonly cells: readonly PurchaseCell[];
  readonly sightings: readonly Sighting[];
}

/** Enough to fix every parameter to a hundredth. */
const MOST_FITTED = 30_000;
/** Enough to learn a few corrections from. */
const MOST_SIGHTED = 4_000;

/**
 * Fits the models as of a day, or with `like` refits its models with its weights, and forecasts `windowDays` from
 * there. Of very large portfolios an evenly spread part is looked at. Histories must come sorted.
 */
export function lookFrom(
  day: Day,
  windowDays: number,
  histories: readonly Occasions[],
  like?: readonly FittedExpert[],
): Vantage {
  const known = histories.filter(([first]) => first !== undefined && first <= day);
  const fitted = spread(known, MOST_FITTED).flatMap((occasions) => {
    const purchases = purchasesUntil(occasions, day);
    return purchases ? [{ occasions, purchases, counts: countsOf(purchases) }] : [];
  });
  const cells = compressCells(fitted.map(({ counts }) => counts));
  const experts = like ? refitExperts(like, cells) : fitExperts(cells);
  const opinionOf = ensemble(experts, windowDays / DAYS_PER_WEEK);
  const rates = ratePriorOf(experts);
  const sightings = spread(fitted, MOST_SIGHTED).map((sighting) => ({
    ...sighting,
    opinion: opinionOf(sighting.counts),
    signals: signalsOf(sighting.purchases, rates),
  }));
  return { day, experts, cells, sightings };
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
