import {
  API_VERSION,
  MAX_CUSTOMERS_PER_POINTS,
  PointsOverview,
  PointsResponse,
  type PointsRules,
  PointsRulesResponse,
} from '#shared/contracts';
import { chunks } from './chunks.ts';
import { call, callAll } from './http.ts';

const POINTS = `/${API_VERSION}/programmes/points`;

/** The rules of the company's points; null while it has none. */
export function fetchPointsRules(): PointsRules | null {
  return call({ method: 'get', path: `${POINTS}/rules`, answer: PointsRulesResponse }).rules;
}

export function storePointsRules(rules: PointsRules | null): void {
  call({ method: 'put', path: `${POINTS}/rules`, body: { rules }, answer: PointsRulesResponse });
}

/** All customers together. */
export function fetchPointsOverview(): PointsOverview {
  return call({ method: 'get', path: POINTS, answer: PointsOverview });
}

/** The answers about any number of customers, in as few calls as the service allows. */
export function fetchPoints(customerIds: readonly string[]): PointsResponse[] {
  return callAll(
    chunks([...new Set(customerIds)], MAX_CUSTOMERS_PER_POINTS).map((customers) => ({
      method: 'post' as const,
      path: POINTS,
      body: { customers },
      answer: PointsResponse,
    })),
  );
}
