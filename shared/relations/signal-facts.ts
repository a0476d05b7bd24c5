import type { CustomerFacts, SignalPage } from '#shared/contracts';
import type { Day, Relations } from '#shared/history';
import { lastDay, sumWithin } from './days.ts';
import { laterOf } from './later-of.ts';
import { newest } from './newest.ts';

const SUPPORT_WINDOW_DAYS = 14;
/** Where the views stand in a `ViewDay`. */
const VIEWS = 1;

/** What the customer looked at, and how its use has changed. */
export function signalFacts(
  { views = [], usage }: Relations,
  stated: CustomerFacts,
  asOf: Day,
): CustomerFacts {
  const daysOf = (page: SignalPage) => views.find((series) => series.page === page)?.days ?? [];
  const cancellation = lastDay(daysOf('cancellation'), asOf);
  const prices = lastDay(daysOf('prices'), asOf);
  const support = daysOf('support');
  const trend = newest(usage, asOf, (change) => change.trend);
  return {
    ...(cancellation !== undefined && { cancelPageViewed: laterOf(stated.cancelPageViewed, cancellation) }),
    ...(prices !== undefined && { pricePageViewed: laterOf(stated.pricePageViewed, prices) }),
    ...(lastDay(support, asOf) !== undefined && {
      supportViews14d: sumWithin(support, asOf - SUPPORT_WINDOW_DAYS, asOf, VIEWS),
    }),
    ...(trend !== null && { usageTrend: trend.value }),
  };
}
