import type { ProgrammeDesign } from '#shared/contracts';
import type { PlanContext, PlanPart } from './part.ts';
import { pointsPart } from './points/points-part.ts';
import { advicePart } from './programme/advice-part.ts';
import { trialPart } from './programme/trial-part.ts';
import { trackingPart } from './tracking/tracking-part.ts';

/** The parts of the tab, in their order. */
export function programmeTab(context: PlanContext): PlanPart[] {
  const trial = trialPart(context);
  const points = pointsPart(context);
  const tracking = trackingPart(context);
  const take = (design: ProgrammeDesign) => {
    trial.take(design);
    points.suggest(design);
    tracking.suggest(design);
  };
  return [advicePart(context, take), trial, points, tracking];
}
