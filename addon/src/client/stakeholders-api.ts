import {
  API_VERSION,
  type LoyaltyAnswers,
  type StakeholderPlan,
  StakeholderResponse,
  StakeholdersResponse,
} from '#shared/contracts';
import { call } from './http.ts';

const STAKEHOLDERS = `/${API_VERSION}/stakeholders`;

/** The key accounts. */
export function fetchStakeholders(): StakeholdersResponse {
  return call({ method: 'get', path: STAKEHOLDERS, answer: StakeholdersResponse });
}

/** Keeps answers of a customer's loyalty test, and gives its plan with them. */
export function answerLoyaltyTest(customerId: string, answers: LoyaltyAnswers): StakeholderPlan {
  const body = { customerId, answers };
  return call({ method: 'put', path: STAKEHOLDERS, body, answer: StakeholderResponse }).plan;
}
