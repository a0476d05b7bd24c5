import type { LoyaltyAnswers, StakeholderPlan, StakeholdersResponse } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** The functions of the script that the people of key accounts may call. */
export interface PlanStakeholdersScript {
  planStakeholders(): DataReply<StakeholdersResponse>;
  /** Keeps answers of a customer's loyalty test; gives its plan then. */
  planLoyaltyTest(customerId: string, answers: LoyaltyAnswers): DataReply<StakeholderPlan>;
}
