import type { Locale, PROGRAMME_LIMITS } from '#shared/contracts';

/** What every part of the page knows. */
export interface PlanContext {
  readonly locale: Locale;
  /** Currency of the company's books. */
  readonly currency: string;
  /** What the numbers of a programme may be. */
  readonly limits: typeof PROGRAMME_LIMITS;
}

/** A part of a tab: it keeps its own element filled. */
export interface PlanPart {
  readonly element: HTMLElement;
  /** The tab was opened; what is not known yet, or out of date, is asked for now. */
  open(): void;
}
