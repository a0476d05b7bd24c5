import type { PlanContext, PlanPart } from './part.ts';
import { tabEmpty } from './tab-empty.ts';

/** The parts of the tab, in their order. */
export function portfolioTab({ locale }: PlanContext): PlanPart[] {
  return [{ element: tabEmpty('portfolio', locale), open: () => undefined }];
}
