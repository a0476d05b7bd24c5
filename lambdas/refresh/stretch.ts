import { CUSTOMERS_AT_ONCE } from '../customer-slices.ts';

/** How far one call goes through very many customers before it stops, to go on with the next call. */
export interface Stretch {
  /** No further customers are begun after this time, in milliseconds since 1970. */
  readonly until: number;
  /** So many customers are worked out and kept together. */
  readonly atOnce: number;
}

/** A request has thirty seconds, for learning and for the last customers too. */
export const REQUEST_MS = 6_000;
/** One key of the index takes the results of about so many customers in a second. */
const AT_ONCE_BY_REQUEST = 500;
/** A step has fifteen minutes. */
export const STEP_MS = 13 * 60_000;

export function stretchOfRequest(): Stretch {
  return { until: Date.now() + REQUEST_MS, atOnce: AT_ONCE_BY_REQUEST };
}

export function stretchOfStep(): Stretch {
  return { until: Date.now() + STEP_MS, atOnce: CUSTOMERS_AT_ONCE };
}
