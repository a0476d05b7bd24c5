import type { PlanContext, PlanPart } from './part.ts';
import { pointsPart } from './points/points-part.ts';
import { advicePart } from './programme/advice-part.ts';
import { trialPart } from './programme/trial-part.ts';

/** The parts of the tab, in their order. */
export function programmeTab(context: PlanContext): PlanPart[] {
  const trial = trialPart(context);
  return [advicePart(context, trial.take), trial, pointsPart(context)];
}
