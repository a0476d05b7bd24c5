import { meanOver, ordersWithin, type Possibility, shareOf } from './possibility.ts';

/** What is known of a customer better than its possibilities say it. */
export interface Known {
  readonly pAlive: number;
  /** Within the horizon. */
  readonly expectedOrders: number;
  /** Where known besides: the expected share of the horizon during which the customer is active. */
  readonly activeShare?: number;
}

type Draft = { -readonly [K in keyof Possibility]: Possibility[K] };

/**
 * Possibilities that on average say what is known better.
 *
 * What is known of P(alive) beyond the history speaks for or against "still a customer" alone, so it multiplies the
 * odds of that in each possibility by one and the same factor, and the possibilities gain or lose weight by Bayes'
 * rule. All that holds of an active customer, such as how long it will stay, is left as it was, unless that too is
 * known: then all rates of leaving are scaled. So are those of ordering.
 */
export function agreeing(
  possibilities: readonly Possibility[],
  { pAlive, expectedOrders, activeShare }: Known,
  horizonDays: number,
): Possibility[] {
  const said = meanOver(possibilities, (one) => one.pAlive);
  const agreed = possibilities.map(({ weight, pAlive: before, ordersPerDay, leavesPerDay }): Draft => {
    const alive = said > 0 ? (before / said) * pAlive : pAlive;
    const left = said < 1 ? ((1 - before) / (1 - said)) * (1 - pAlive) : 1 - pAlive;
    const evidence = alive + left;
    return {
      weight: weight * evidence,
      pAlive: evidence > 0 ? alive / evidence : pAlive,
      ordersPerDay,
      leavesPerDay,
    };
  });
  if (activeShare !== undefined) scaleLeaving(agreed, activeShare, horizonDays);
  const orders = meanOver(agreed, (one) => ordersWithin(one, horizonDays));
  const factor = orders > 0 ? expectedOrders / orders : 1;
  for (const one of agreed) one.ordersPerDay *= factor;
  return agreed;
}

const MOST_STEPS = 12;
const LONGEST_STEP = 2;
const SETTLED = 1e-6;

/** Newton's method in the logarithm of the factor. */
function scaleLeaving(possibilities: readonly Draft[], activeShare: number, horizonDays: number): void {
  for (let step = 0; step < MOST_STEPS; step++) {
    let share = 0;
    let slope = 0;
    for (const one of possibilities) {
      const alive = one.weight * one.pAlive;
      const hazard = one.leavesPerDay * horizonDays;
      const staying = Math.exp(-hazard);
      const stays = shareOf(hazard, staying);
      share += alive * stays;
      slope += alive * (staying - stays);
    }
    if (Math.abs(activeShare - share) < SETTLED * activeShare || !(slope < 0)) return;
    const move = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, (activeShare - share) / slope));
    const factor = Math.exp(move);
    for (const one of possibilities) one.leavesPerDay *= factor;
  }
}
