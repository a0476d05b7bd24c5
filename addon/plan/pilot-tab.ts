import type { PlanContext, PlanPart } from './part.ts';
import { pilotsPart } from './pilot/pilots-part.ts';

/** The parts of the tab, in their order. */
export function pilotTab(context: PlanContext): PlanPart[] {
  return [pilotsPart(context)];
}
