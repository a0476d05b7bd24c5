import type { Day } from '#shared/history';

/** A day in the past from which the window after it is already known. */
export interface Window {
  readonly days: number;
  /** Latest first. */
  readonly origins: readonly Day[];
}

/** A window and as much history before it. */
const SHORTEST_WINDOW_DAYS = 7;
/** Each window begins half a window before the next. */
const STEP_IN_WINDOWS = 0.5;
/** What happened earlier says little about now. */
const MOST_ORIGINS = 6;

/**
 * The days of a portfolio's past to forecast from: the window is as long as the horizon or, where that does not
 * fit, half of the time since the portfolio's first order. No origins where even a week does not fit.
 */
export function rollingOrigins(first: Day, asOf: Day, horizonDays: number): Window {
  const days = Math.max(SHORTEST_WINDOW_DAYS, Math.min(horizonDays, Math.floor((asOf - first) / 2)));
  const origins = Array.from({ length: MOST_ORIGINS }, (_, k) =>
    Math.round(asOf - days * (1 + k * STEP_IN_WINDOWS)),
  ).filter((day) => day - first >= days);
  return { days, origins };
}
