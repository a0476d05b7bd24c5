import { CALIBRATION_GROUPS, type ForecastAccuracy } from './accuracy.ts';

/**
 * How far to trust the forecast of a portfolio. Good: nearly as close to what happened as can be, and no rule of thumb
 * did better. Poor: a rule did, clearly. Unknown: too little happened to tell.
 */
export type Trust = 'good' | 'fair' | 'poor' | 'unknown';

/** A grade with the figures that a reader can judge it by. */
export interface TrustFinding {
  readonly trust: Trust;
  /** Mean distance, 0 to 1, between the chances of buying again and the shares that did. */
  readonly chancesOff: number;
  /** Distance of the total of orders from the actual one, as a share of it. */
  readonly ordersOff: number;
}

/** With fewer customers, or with fewer on either side, chance decides which forecast looks best. */
const FEWEST_CUSTOMERS = 20;
const FEWEST_ON_A_SIDE = 3;
/** Distance between probability and share of buyers that users may be told is close. */
const CLOSE = 0.05;
/** What chance alone adds to that distance in small portfolios: about half of the error of a group's share. */
const CHANCE = 0.5;
/** A forecast this little worse than a rule of thumb is as good. */
const AS_GOOD = 1.02;

/** The grade of the forecast called `auto` beside the rules of thumb; `boughtAgain` is the share that did, 0 to 1. */
export function trustIn(
  forecasts: readonly ForecastAccuracy[],
  customers: number,
  boughtAgain: number,
): Trust {
  const buyers = boughtAgain * customers;
  if (customers < FEWEST_CUSTOMERS || Math.min(buyers, customers - buyers) < FEWEST_ON_A_SIDE)
    return 'unknown';
  const auto = forecasts.find(({ name }) => name === 'auto')?.buyers;
  if (!auto) return 'unknown';
  const best = Math.min(
    ...forecasts.flatMap(({ name, buyers: rule }) => (name !== 'auto' && rule ? [rule.logLoss] : [])),
  );
  if (auto.logLoss > AS_GOOD * best) return 'poor';
  const groupError = Math.sqrt((CALIBRATION_GROUPS * boughtAgain * (1 - boughtAgain)) / customers);
  return auto.calibrationError <= CLOSE + CHANCE * groupError ? 'good' : 'fair';
}

/** What a validation says of how far to trust the forecast; figures that it does not have are 0. */
export function howFarToTrust({
  trust,
  forecasts,
}: {
  readonly trust: Trust;
  readonly forecasts: readonly ForecastAccuracy[];
}): TrustFinding {
  const auto = forecasts.find(({ name }) => name === 'auto');
  return {
    trust,
    chancesOff: auto?.buyers?.calibrationError ?? 0,
    ordersOff: Math.abs(auto?.orders?.bias ?? 0),
  };
}
