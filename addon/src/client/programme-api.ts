import {
  type AdviceRequest,
  AdviceResponse,
  API_VERSION,
  type ManagersRequest,
  ManagersResponse,
  type SimulationRequest,
  SimulationResponse,
} from '#shared/contracts';
import { call } from './http.ts';

/** Which loyalty programmes suit the company. */
export function fetchAdvice(body: AdviceRequest): AdviceResponse {
  return call({ method: 'post', path: `/${API_VERSION}/programmes/advice`, body, answer: AdviceResponse });
}

/** What programmes would earn. */
export function fetchSimulation(body: SimulationRequest): SimulationResponse {
  return call({
    method: 'post',
    path: `/${API_VERSION}/programmes/simulate`,
    body,
    answer: SimulationResponse,
  });
}

/** Which accounts would pay for an account manager. */
export function fetchManagers(body: ManagersRequest): ManagersResponse {
  return call({
    method: 'post',
    path: `/${API_VERSION}/programmes/managers`,
    body,
    answer: ManagersResponse,
  });
}
