import type { AdviceRequest, AdviceResponse, SimulationRequest, SimulationResponse } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** What the programme's tab may call. */
export interface PlanProgrammeScript {
  planAdvice(answers: AdviceRequest): DataReply<AdviceResponse>;
  planSimulate(request: SimulationRequest): DataReply<SimulationResponse>;
}
