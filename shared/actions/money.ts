import { CATALOGUE, type DecidedAction, forTier, UNSCORED_TIER } from './catalogue.ts';
import { effectsOf, FORMULA, termValue } from './formulas.ts';
import type { Economics, Situation } from './situation.ts';

/** Δ, the expected money of an action against doing nothing, in minor units; null where none is claimed. */
export function netEffect(action: DecidedAction, s: Situation): number | null {
  const terms = FORMULA[action];
  if (terms === null) return null;
  const effects = effectsOf(s.economics);
  return terms.reduce((sum, term) => sum + termValue(term, s, effects), 0 - workCost(action, s));
}

export function workCost(action: DecidedAction, { touchTier, economics }: Situation): number {
  return forTier(CATALOGUE[action].hours, touchTier) * economics.hourCost;
}

/** Δ of looking into a prospect: its chance of becoming a typical customer, less the work. */
export function prospectEffect(economics: Economics): number {
  const chance = effectsOf(economics).prospectConversion.mean;
  const work = forTier(CATALOGUE.A32.hours, UNSCORED_TIER) * economics.hourCost;
  return chance * economics.newCustomerValue - work;
}
