import { fetchManagers } from '../client/programme-api.ts';
import type { PlanManagersScript } from './plan-managers-contract.ts';
import { data } from './reply.ts';

/** As many as one looks at in a sidebar. */
const NAMED_ACCOUNTS = 10;

/** Plan, key accounts: who would pay for an account manager. */
export function planManagers(): ReturnType<PlanManagersScript['planManagers']> {
  return data(() => fetchManagers({ most: NAMED_ACCOUNTS }));
}
