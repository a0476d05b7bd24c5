import type { AdviceRequest, SimulationRequest } from '#shared/contracts';
import { fetchAdvice, fetchSimulation } from '../client/programme-api.ts';
import type { PlanProgrammeScript } from './plan-programme-contract.ts';
import { data } from './reply.ts';

/** Plan, programme: which types suit the company. */
export function planAdvice(answers: AdviceRequest): ReturnType<PlanProgrammeScript['planAdvice']> {
  return data(() => fetchAdvice(answers));
}

/** Plan, programme: what one or two would earn. */
export function planSimulate(request: SimulationRequest): ReturnType<PlanProgrammeScript['planSimulate']> {
  return data(() => fetchSimulation(request));
}
