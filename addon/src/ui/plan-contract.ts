import type { PROGRAMME_LIMITS } from '#shared/contracts';
import type { PlanManagersScript } from './plan-managers-contract.ts';
import type { PlanPilotScript } from './plan-pilot-contract.ts';
import type { PlanPointsScript } from './plan-points-contract.ts';
import type { PlanPortfolioScript } from './plan-portfolio-contract.ts';
import type { PlanProgrammeScript } from './plan-programme-contract.ts';
import type { PlanStakeholdersScript } from './plan-stakeholders-contract.ts';

import type { PlanTrackingScript } from './plan-tracking-contract.ts';
import type { DataReply } from './reply-contract.ts';

// What the plan's page asks for first; each of its parts has a contract of its own, which `PlanScript` takes in.

/** What the page has to know before any of its tabs is opened. */
export interface PlanState {
  /** Currency of the company's books; null before the first import, when there is nothing to plan with. */
  currency: string | null;
  limits: typeof PROGRAMME_LIMITS;
}

/** The functions of the script that the plan's page may call. */
export interface PlanScript
  extends PlanPortfolioScript,
    PlanProgrammeScript,
    PlanManagersScript,
    PlanPointsScript,
    PlanStakeholdersScript,
    PlanPilotScript,
    PlanTrackingScript {
  /** Opens the page in the sidebar's place. */
  openPlan(): void;
  planState(): DataReply<PlanState>;
}
