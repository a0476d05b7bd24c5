import type { DataReply } from './reply-contract.ts';

// What the plan's page asks for first; each of its parts has a contract of its own, which `PlanScript` takes in.

/** What the page has to know before any of its tabs is opened. */
export interface PlanState {
  /** Currency of the company's books; null before the first import, when there is nothing to plan with. */
  currency: string | null;
}

/** The functions of the script that the plan's page may call. */
export interface PlanScript {
  /** Opens the page in the sidebar's place. */
  openPlan(): void;
  planState(): DataReply<PlanState>;
}
