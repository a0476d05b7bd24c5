import type { ProgrammeDesign } from '#shared/contracts';
import type { Deviations } from './assumed.ts';
import type { DrawnFutures } from './draw-futures.ts';
import { type Horizon, runProgramme } from './run-programme.ts';
import { meanOf } from './spread.ts';

/** A programme that needs more than this does not pay. */
const MOST_UPLIFT = 2;
const PRECISION = 0.0005;

/**
 * The uplift, for all members and all futures alike, at which the mean gain is 0; 0 where none is needed, null where none
 * up to `MOST_UPLIFT` is enough. By halving: steps of the rules make the gain jump, though it never falls with uplift
 * while the margin on what is sold in addition is above its reward.
 */
export function breakEvenUplift(
  futures: DrawnFutures,
  design: ProgrammeDesign,
  deviations: Deviations,
  horizon: Horizon,
): number | null {
  const gainAt = (uplift: number) => {
    const assumptions = { ...design.assumptions, uplift: { low: uplift, high: uplift } };
    return meanOf(runProgramme(futures, { ...design, assumptions }, deviations, horizon).gain);
  };
  if (gainAt(0) >= 0) return 0;
  let [low, high] = [0, MOST_UPLIFT];
  if (gainAt(high) < 0) return null;
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (gainAt(middle) >= 0) high = middle;
    else low = middle;
  }
  return high;
}
