import type { LoyaltyAnswers } from '#shared/contracts';
import { answerLoyaltyTest, fetchStakeholders } from '../client/stakeholders-api.ts';
import type { PlanStakeholdersScript } from './plan-stakeholders-contract.ts';
import { data } from './reply.ts';

/** Plan, key accounts: whom we know there. */
export function planStakeholders(): ReturnType<PlanStakeholdersScript['planStakeholders']> {
  return data(fetchStakeholders);
}

/** Plan, key accounts: answers a loyalty test. */
export function planLoyaltyTest(
  customerId: string,
  answers: LoyaltyAnswers,
): ReturnType<PlanStakeholdersScript['planLoyaltyTest']> {
  return data(() => answerLoyaltyTest(customerId, answers));
}
