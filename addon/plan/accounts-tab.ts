import { managersPart } from './managers/managers-part.ts';
import type { PlanContext, PlanPart } from './part.ts';
import { stakeholdersPart } from './stakeholders/stakeholders-part.ts';

/** The parts of the tab, in their order. */
export function accountsTab(context: PlanContext): PlanPart[] {
  return [managersPart(context), stakeholdersPart(context)];
}
